//! Random requests, many of them near to good ones: none breaks anything, none takes long (I2).

use std::time::{Duration, Instant};

use axum::{
    body::Body,
    http::{HeaderValue, Request},
};

use super::{DATA, HOST, MACHINES, PAGES, answer};
use crate::harness::TestApp;

/// How many requests are sent.
const REQUESTS: usize = 20_000;

/// The longest that one may take, in a debug build on a busy machine.
const LONGEST: Duration = Duration::from_secs(1);

/// Random numbers that a seed gives again (SplitMix64).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).unwrap()
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    fn happens(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// The words of a list.
fn words(list: &'static str) -> Vec<&'static str> {
    list.split_whitespace().chain([""]).collect()
}

const BEGINNINGS: &str = "/en /ru /tg /ar /fa /uz /xx /EN /en-GB /%65n /en%00 /o /n /api /api/v1 /api/v2 /assets /.well-known /leave /livez /readyz /robots.txt // /. /..";
const ROOMS: &str =
    "/search /needs /places /organizations /openapi.json /search/ /Search /security.txt /site.css /staff // /. /.. /%2e%2e /%2F";
const SLUGS: &str = "/legal-advice /work /domestic-violence /unpaid-wages /ural-house /levada-center /ru /sve /mow /moscow /RU-SVE /N0101 /0 /-1 /null /ж /%D0%B6 \
    /00000000-0000-0000-0000-000000000000 /%2F /%5C /..%2F..%2Fetc%2Fpasswd /%FF /%00 /%E2%80%AE /% /%zz /' /%22 /%3Cscript%3E /{slug} /* /; /@ /:";
const NAMES: &str = "q q q need place lang kind cost listed sort page cursor limit Q q[] %71 %FF __proto__ need%00 q%20";
const VALUES: &str = "a legal-advice work domestic-violence RU RU-SVE RU-MOW RU/moscow RU-MOW/moscow US-CA RU/ / - RU- RU-SVE/x/y ru-sve tg uz service-centre free paid all help \
    name best 0 1 2 5 1000 1001 -1 18446744073709551616 99999999999999999999999999 1e9 NaN 00000000-0000-0000-0000-000000000000 migrant ural+house \
    %D1%84%D0%BE%D0%BD%D0%B4 %D8%A7%D9%84%D9%82%D8%A7%D9%86%D9%88%D9%86 %D3%A3%D2%B7%D2%B3 %F0%9F%8F%A0 %CC%81%CC%81%CC%81 e%CC%81 %EF%B7%BA %E2%80%8F %E2%80%AE \
    %00 %FF %ED%A0%80 % %2 %zz + ++++ %20%20 %09 ' %22 %3Cscript%3Ealert(1)%3C/script%3E %27%20or%201=1-- * ((( %5B %5C a:b a=b=c %25 %2500 {{7*7}} ${7*7} \
    %0d%0aSet-Cookie:a=b %C4%B0 %EF%AC%81 %E1%BA%9E %CE%90 %F0%9D%94%98 %E0%B7%96";
const GOOD_PAIRS: &str = "q=migrant q=ural+house q=%D1%84%D0%BE%D0%BD%D0%B4 q=%D8%A7%D9%84 q= need=legal-advice need=work need=domestic-violence place=RU \
    place=RU-SVE place=RU-MOW lang=tg lang=uz kind=service-centre cost=free cost=paid listed=all listed=help sort=name page=1 page=2 page=1000 limit=1 limit=100";
const HEADERS: &str = "accept-language accept accept-encoding if-none-match if-modified-since cookie origin referer range x-forwarded-for x-forwarded-host \
    content-type content-length content-encoding transfer-encoding expect upgrade connection te host authorization user-agent x-http-method-override \
    access-control-request-method access-control-request-headers";
const HEADER_VALUES: &[&[u8]] = &[
    b"",
    b"*",
    b"en",
    b"tg;q=0.5,ru;q=NaN",
    b"xx;q=;q=;q",
    b",,,;;;===",
    b"W/\"\"",
    b"W/\"0000000000000000\", \"a\"",
    b"gzip",
    b"br;q=0, identity;q=0",
    b"*;q=0",
    b"bytes=0-1",
    b"bytes=-1",
    b"bytes=1-0,2-",
    b"https://evil.example",
    b"null",
    b"0",
    b"-1",
    b"99999999999999999999",
    b"chunked",
    b"100-continue",
    b"websocket",
    b"close",
    b"application/json",
    b"text/html; charset=\xff",
    b"\xff\xfe",
    b"\xd0\xb6",
    b"localhost:8080",
    b"evil.example",
    b"::1, 1.2.3.4, unknown",
    b"DELETE",
];
const METHODS: &str = "GET GET GET GET GET GET GET GET HEAD POST OPTIONS TRACE PUT CONNECT BREW";

struct Generator {
    dice: Dice,
    beginnings: Vec<&'static str>,
    rooms: Vec<&'static str>,
    slugs: Vec<&'static str>,
    names: Vec<&'static str>,
    values: Vec<&'static str>,
    good_addresses: Vec<&'static str>,
    good_pairs: Vec<&'static str>,
    headers: Vec<&'static str>,
    methods: Vec<&'static str>,
}

impl Generator {
    fn new(seed: u64) -> Self {
        Self {
            dice: Dice(seed),
            beginnings: words(BEGINNINGS),
            rooms: words(ROOMS),
            slugs: words(SLUGS),
            names: words(NAMES),
            values: words(VALUES),
            good_addresses: [PAGES, DATA, MACHINES].concat().iter().filter_map(|address| address.split('?').next()).collect(),
            good_pairs: words(GOOD_PAIRS),
            headers: words(HEADERS),
            methods: words(METHODS),
        }
    }

    /// A few random bytes, some of them escaped.
    fn noise(&mut self) -> String {
        let length = self.dice.below(12);
        let bytes = (0..length).map(|_| {
            let byte = self.dice.below(256);
            if (0x21..0x7F).contains(&byte) && self.dice.happens(50) {
                char::from(u8::try_from(byte).unwrap()).to_string()
            } else {
                format!("%{byte:02X}")
            }
        });
        bytes.collect()
    }

    fn value(&mut self) -> String {
        match self.dice.below(10) {
            0 => self.noise(),
            1 => self.dice.one(&self.values).repeat(1 + self.dice.below(80)),
            2 => format!("{}{}", self.dice.one(&self.values), self.dice.one(&self.values)),
            _ => self.dice.one(&self.values).to_owned(),
        }
    }

    /// An address that exists, with parameters most of which are good.
    fn near_address(&mut self) -> String {
        let mut address = self.dice.one(&self.good_addresses).to_owned();
        let mut separator = '?';
        while self.dice.happens(60) {
            let pair = if self.dice.happens(80) {
                self.dice.one(&self.good_pairs).to_owned()
            } else {
                format!("{}={}", self.dice.one(&self.names), self.value())
            };
            address.push_str(&format!("{separator}{pair}"));
            separator = '&';
        }
        address
    }

    fn far_address(&mut self) -> String {
        let mut address = self.dice.one(&self.beginnings).to_owned();
        if self.dice.happens(90) {
            address.push_str(self.dice.one(&self.rooms));
        }
        while self.dice.happens(40) {
            address.push_str(self.dice.one(&self.slugs));
        }
        if self.dice.happens(5) {
            address.push('/');
            address.push_str(&self.noise());
        }
        let mut separator = '?';
        while self.dice.happens(60) {
            let (name, value) = (self.dice.one(&self.names), self.value());
            address.push_str(&format!("{separator}{name}={value}"));
            separator = if self.dice.happens(97) { '&' } else { ';' };
        }
        address
    }

    /// A request, or nothing where what came out cannot be sent at all.
    fn request(&mut self) -> Option<Request<Body>> {
        let method = if self.dice.happens(80) { "GET" } else { self.dice.one(&self.methods) };
        let address = if self.dice.happens(30) { self.near_address() } else { self.far_address() };
        let mut request = Request::builder().method(method).uri(address);
        if self.dice.happens(98) {
            request = request.header("host", HOST);
        }
        while self.dice.happens(30) {
            let name = self.dice.one(&self.headers);
            let value = if self.dice.happens(90) { self.dice.one(HEADER_VALUES).to_vec() } else { self.noise().into_bytes() };
            request = request.header(name, HeaderValue::from_bytes(&value).ok()?);
        }
        let body = if self.dice.happens(10) { Body::from(self.noise()) } else { Body::empty() };
        request.body(body).ok()
    }
}

#[tokio::test]
async fn i2_twenty_thousand_mangled_requests_break_nothing() {
    let app = TestApp::seeded().await;
    // As a server does when it starts.
    app.directory.current().prepare_words();
    let seed: u64 = rand::random();
    eprintln!("seed {seed}");
    let mut generator = Generator::new(seed);
    let (mut sent, mut fine, mut slowest) = (0, 0, Duration::ZERO);
    while sent < REQUESTS {
        let Some(request) = generator.request() else { continue };
        let told = format!("{} {} {:?}", request.method(), request.uri(), request.headers());
        let began = Instant::now();
        let answer = answer(&app.router, request).await;
        let took = began.elapsed();
        assert!(!answer.status.is_server_error(), "seed {seed}: {told}: {}", answer.status);
        assert!(took < LONGEST, "seed {seed}: {told} took {took:?}");
        let others = answer.body.replace("<script src=\"/assets/suggest-", "");
        assert!(!others.contains("<script"), "seed {seed}: {told}");
        assert_eq!(answer.header("set-cookie"), "", "seed {seed}: {told}");
        slowest = slowest.max(took);
        sent += 1;
        fine += usize::from(answer.status.is_success());
    }
    eprintln!("{fine} of {sent} were fine; the slowest took {slowest:?}");
    assert!(fine > REQUESTS / 10, "only {fine} were good ones: the generator strays too far");
}
