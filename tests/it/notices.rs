//! News of law changes: what has a source and was checked, the newest first, as a page and as a feed.

use std::time::{Duration, Instant};

use hamroh::i18n::Lang;
use scraper::{Html, Selector};
use sqlx::AssertSqlSafe;

use crate::harness::TestApp;

async fn run(app: &TestApp, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&app.owner_pool).await.unwrap();
}

/// Notices such as people of the directory might write, and some that nobody may see.
async fn with_notices() -> TestApp {
    let app = TestApp::seeded().await;
    let mut rows = String::from(
        "insert into notices (id, slug, type, country, region, source_title, source_url, source_published, valid_from, valid_until, checked_role, checked_on, published_at) values ",
    );
    let notices = [
        (
            "older",
            "'RU', 'RU-SVE', 'Gazette <1>', 'https://gazette.example/?a=1&b=2', '2025-12', '2026-01-01', '2026-03-01', 'lawyer', '2026-01-02', '2026-01-03'",
        ),
        ("newer", "'TJ', null, 'Gazette', null, null, null, '2026-12-31', 'moderator', '2026-02-02', '2026-02-03'"),
        ("script", "'RU', null, 'Gazette', 'javascript:alert(1)', null, null, null, 'moderator', '2026-01-02', '2026-01-02'"),
        ("unchecked", "'RU', null, 'Gazette', null, null, null, null, null, null, '2026-01-03'"),
        ("draft", "'RU', null, 'Gazette', null, null, null, null, 'lawyer', '2026-01-02', null"),
        ("tomorrow", "'RU', null, 'Gazette', null, null, null, null, 'lawyer', '2026-01-02', '2026-11-25'"),
        ("wordless", "'RU', null, 'Gazette', null, null, null, null, 'lawyer', '2026-01-02', '2026-01-03'"),
    ];
    let row = |(slug, rest): &(&str, &str)| format!("(gen_random_uuid(), '{slug}', 'law-change', {rest})");
    rows.push_str(&notices.iter().map(row).collect::<Vec<_>>().join(", "));
    run(&app, &rows).await;
    run(
        &app,
        "insert into notice_texts (notice_id, field, language, body, origin)
        select id, field, language, format('%s %s <%s> & %s', field, slug, language, slug), 'human'
        from notices, unnest(array['title', 'sentence']) field, unnest(array['en', 'ru']) language
        where slug <> 'wordless'",
    )
    .await;
    app
}

fn texts(body: &str, selector: &str) -> Vec<String> {
    let html = Html::parse_document(body);
    html.select(&Selector::parse(selector).unwrap()).map(|element| element.text().collect::<String>().trim().to_owned()).collect()
}

#[tokio::test]
async fn without_a_notice_the_page_says_so_in_every_language() {
    let app = TestApp::seeded().await;
    for lang in Lang::all() {
        let page = app.get(&format!("/{lang}/news")).await;
        assert_eq!(page.status.as_u16(), 200);
        assert_eq!(texts(&page.body, "main .note"), [app.state.words.text(lang, "news-none", &[])], "{lang}");
        let feed = app.get(&format!("/{lang}/news.atom")).await.body;
        assert!(!feed.contains("<entry>") && feed.contains("<updated>2026-11-24T00:00:00Z</updated>"), "{feed}");
    }
    assert_eq!(app.get("/en/news?country=XX").await.status.as_u16(), 422);
    assert_eq!(app.get("/en/news?country=TJ&country=RU").await.status.as_u16(), 400);
}

#[tokio::test]
async fn what_is_published_and_checked_is_shown_the_newest_first_and_nothing_else() {
    let app = with_notices().await;
    let page = app.get("/en/news").await;
    let html = Html::parse_document(&page.body);
    assert!(html.errors.is_empty(), "{:?}", html.errors);
    assert_eq!(texts(&page.body, "article h2"), ["title newer <en> & newer", "title older <en> & older", "title script <en> & script"]);
    let articles = texts(&page.body, "article").concat().replace(['\u{2068}', '\u{2069}'], "");
    for said in [
        "Tajikistan · Law change · until 31 December 2026",
        "Russia · Sverdlovsk",
        "from 1 January 2026 · ended on 1 March 2026",
        "sentence older <en> & older",
        "Gazette <1> (December 2025)",
        "Checked by a lawyer on 2 January 2026.",
        "Checked by one of us on 2 February 2026.",
    ] {
        assert!(articles.contains(said), "{said}: {articles}");
    }
    let links: Vec<_> =
        html.select(&Selector::parse("article a").unwrap()).map(|link| (link.attr("href").unwrap(), link.attr("rel").unwrap())).collect();
    assert_eq!(links, [("https://gazette.example/?a=1&b=2", "noreferrer noopener nofollow")]);
    assert!(!page.body.contains("javascript:"));
    let tajik = app.get("/tg/news").await.body;
    assert!(tajik.contains("<span lang=\"ru\" dir=\"ltr\">title newer"), "the nearest language, and said to be: {tajik}");

    let russia = app.get("/en/news?country=RU").await.body;
    assert_eq!(texts(&russia, "article h2").len(), 2);
    assert_eq!(texts(&russia, "nav a[aria-current=page]"), ["Russia (2)"]);
    assert_eq!(texts(&russia, "nav .chip"), ["All countries", "Russia (2)", "Tajikistan (1)"]);
    let none = app.get("/en/news?country=KG").await.body;
    assert!(texts(&none, "main .note")[0].contains("Kyrgyzstan"), "{none}");
}

/// An element of a document that is well-formed XML: its name, attributes, text and children.
#[derive(Debug)]
struct Element {
    name: String,
    attributes: String,
    text: String,
    children: Vec<Element>,
}

/// Reads XML strictly: every element is closed by its name, and no sign stands bare.
fn read(xml: &str) -> Element {
    fn text_of(raw: &str) -> String {
        assert!(!raw.contains('>') && !raw.contains('"'), "bare: {raw}");
        for entity in raw.split('&').skip(1) {
            let name = entity.split(';').next().unwrap();
            assert!(name.starts_with('#') || ["lt", "gt", "amp", "quot", "apos"].contains(&name), "&{name}; is no entity of XML");
        }
        raw.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#39;", "'").replace("&#38;", "&")
    }
    let body = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n").expect("the declaration stands first");
    let mut open = vec![Element { name: String::new(), attributes: String::new(), text: String::new(), children: Vec::new() }];
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        if let Some(name) = tag.strip_prefix('/') {
            let closed = open.pop().unwrap();
            assert_eq!(closed.name, name);
            open.last_mut().unwrap().children.push(closed);
        } else {
            let (name, attributes) = tag.trim_end_matches('/').split_once(' ').unwrap_or((tag.trim_end_matches('/'), ""));
            let element = Element { name: name.to_owned(), attributes: attributes.to_owned(), text: String::new(), children: Vec::new() };
            if tag.ends_with('/') {
                open.last_mut().unwrap().children.push(element);
            } else {
                open.push(element);
            }
        }
        let here = open.last_mut().unwrap();
        here.text.push_str(text_of(text).trim_end_matches('\n'));
    }
    assert_eq!(open.len(), 1, "everything is closed");
    open.pop().unwrap().children.pop().unwrap()
}

impl Element {
    fn all(&self, name: &str) -> Vec<&Element> {
        self.children.iter().filter(|child| child.name == name).collect()
    }

    /// The one child with this name.
    fn one(&self, name: &str) -> &Element {
        let all = self.all(name);
        assert_eq!(all.len(), 1, "{name}");
        all[0]
    }
}

/// RFC 4287: what a feed and an entry must have, once; and ids that stay.
#[tokio::test]
async fn the_feed_is_valid_atom_and_says_what_the_page_says() {
    let app = with_notices().await;
    for (lang, query, entries) in [("en", "", 3), ("ru", "?country=RU", 2), ("ar", "?country=KG", 0)] {
        let page = app.get(&format!("/{lang}/news{query}")).await.body;
        assert!(page.contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\""), "{lang}");
        assert!(page.contains(&format!("href=\"/{lang}/news.atom{query}\"")), "{lang}");
        let answer = app.get(&format!("/{lang}/news.atom{query}")).await;
        assert_eq!(answer.header("content-type"), "application/atom+xml; charset=utf-8");
        assert!(answer.header("content-security-policy").contains("sandbox"));
        let feed = read(&answer.body);
        assert_eq!(feed.name, "feed");
        assert!(
            feed.attributes.contains("xmlns=\"http://www.w3.org/2005/Atom\"") && feed.attributes.contains(&format!("xml:lang=\"{lang}\""))
        );
        assert_eq!(feed.one("id").text, format!("http://localhost:8080/{lang}/news{query}"));
        assert_ne!(feed.one("title").text, "");
        assert_ne!(feed.one("author").one("name").text, "");
        feed.one("updated").text.parse::<jiff::Timestamp>().unwrap();
        let myself: Vec<_> = feed.all("link").into_iter().filter(|link| link.attributes.contains("rel=\"self\"")).collect();
        assert!(myself.len() == 1 && myself[0].attributes.contains(&format!("http://localhost:8080/{lang}/news.atom{query}")));
        let all = feed.all("entry");
        assert_eq!(all.len(), entries, "{lang} {query}");
        for entry in &all {
            assert!(entry.one("id").text.strip_prefix("urn:uuid:").is_some_and(|id| id.parse::<uuid::Uuid>().is_ok()));
            entry.one("updated").text.parse::<jiff::Timestamp>().unwrap();
            entry.one("published").text.parse::<jiff::Timestamp>().unwrap();
            assert!(entry.one("link").attributes.contains("rel=\"alternate\""));
        }
        let titles: Vec<String> = all.iter().map(|entry| entry.one("title").text.clone()).collect();
        assert_eq!(titles, texts(&page, "article h2"), "{lang}");
    }
}

/// However many ask, the table is read once a minute; and when it cannot be read, the last news stay.
#[tokio::test]
async fn v4_news_outlast_the_database_and_new_ones_show_within_a_minute() {
    let app = with_notices().await;
    let shown = async || texts(&app.get("/en/news").await.body, "article").len();
    assert_eq!(shown().await, 3);
    run(&app, "update notices set published_at = null where slug = 'older'").await;
    assert_eq!(shown().await, 3, "not read again yet");
    app.clock.set("2026-11-24T12:01:00Z".parse().unwrap());
    assert_eq!(shown().await, 2);

    let mut holder = app.owner_pool.begin().await.unwrap();
    sqlx::query("lock table notices").execute(&mut *holder).await.unwrap();
    app.clock.set("2026-11-24T12:03:00Z".parse().unwrap());
    assert_eq!(shown().await, 2, "the last that were read");
    let began = Instant::now();
    assert_eq!(shown().await, 2);
    assert!(began.elapsed() < Duration::from_millis(500), "and nobody waits for it again at once: {:?}", began.elapsed());
    holder.rollback().await.unwrap();

    let fresh = TestApp::start().await;
    let mut holder = fresh.owner_pool.begin().await.unwrap();
    sqlx::query("lock table notices").execute(&mut *holder).await.unwrap();
    let answer = fresh.get("/en/news").await;
    assert_eq!(answer.status.as_u16(), 503, "never read: not \"there are none\"");
    holder.rollback().await.unwrap();
}
