//! Nobody can hold a connection for ever, or more connections than there are (V2).

use std::time::{Duration, Instant};

use axum::{
    Router,
    body::Body,
    routing::{get, post},
};
use hamroh::{
    error::AppError,
    state::AppState,
    web::{
        Form, FromParams, Params,
        extract::BODY_DEADLINE,
        limits::REQUEST_DEADLINE,
        server::{Limits, serve_within},
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
    time::{sleep, timeout},
};

use super::{HOST, rest, status_of};
use crate::harness::TestApp;

const HEAD: Duration = Duration::from_secs(1);
const UNREAD: Duration = Duration::from_secs(1);

/// What a busy machine may add to a deadline.
const SLACK: Duration = Duration::from_secs(3);

const MEGABYTE: usize = 1024 * 1024;

struct Nothing;

impl FromParams for Nothing {
    fn from_params(_: &Params) -> Result<Self, AppError> {
        Ok(Self)
    }
}

fn routes() -> Router<AppState> {
    Router::new()
        .route("/livez", get(async || "ok"))
        .route("/en/endless", get(std::future::pending::<&'static str>))
        .route("/en/large", get(async || Body::from(vec![b'x'; 32 * MEGABYTE])))
        .route("/en/form", post(async |_: Form<Nothing>| "thank you"))
}

async fn serve(app: &TestApp, limits: Limits) -> (std::net::SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (address, tokio::spawn(serve_within(limits, listener, app.with_routes(routes()), std::future::pending())))
}

fn short() -> Limits {
    Limits { head: HEAD, unread: UNREAD, ..Limits::default() }
}

async fn connect(address: std::net::SocketAddr, request: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.replace("HOST", HOST).as_bytes()).await.unwrap();
    stream
}

/// Sends a byte now and then until the other end hangs up; gives what it had to say.
async fn trickle(mut stream: TcpStream, byte: &[u8]) -> String {
    let mut answer = Vec::new();
    let (mut reader, mut writer) = stream.split();
    let writing = async {
        while writer.write_all(byte).await.is_ok() {
            sleep(Duration::from_millis(100)).await;
        }
        std::future::pending::<()>().await
    };
    tokio::select! {
        _ = reader.read_to_end(&mut answer) => {}
        () = writing => {}
    }
    String::from_utf8_lossy(&answer).into_owned()
}

async fn timed<T>(work: impl Future<Output = T>) -> (T, Duration) {
    let began = Instant::now();
    let done = timeout(Duration::from_secs(60), work).await.expect("the connection is closed");
    (done, began.elapsed())
}

fn about(took: Duration, deadline: Duration) -> bool {
    (deadline - Duration::from_millis(100)..deadline + SLACK).contains(&took)
}

#[tokio::test]
async fn v2_the_defaults_are_what_is_promised() {
    let limits = Limits::default();
    assert_eq!(limits.connections, 1024);
    assert_eq!(limits.head, Duration::from_secs(10));
    assert!(limits.unread <= Duration::from_secs(30));
    assert_eq!(limits.stop, Duration::from_secs(20));
    assert!(limits.farewell <= Duration::from_secs(2));
    assert_eq!((REQUEST_DEADLINE, BODY_DEADLINE), (Duration::from_secs(10), Duration::from_secs(15)));
}

#[tokio::test]
async fn v2_silent_slow_and_idle_connections_are_closed() {
    let app = TestApp::start().await;
    let (address, server) = serve(&app, short()).await;
    let silent = async { rest(&mut connect(address, "").await).await };
    let slow = async { trickle(connect(address, "GET /livez HTTP/1.1\r\nHost: HOST\r\nX-Slow: ").await, b"a").await };
    let idle = async { rest(&mut connect(address, "GET /livez HTTP/1.1\r\nHost: HOST\r\n\r\n").await).await };
    let next = async { trickle(connect(address, "GET /livez HTTP/1.1\r\nHost: HOST\r\n\r\nGET /livez HTTP/1.1\r\nX: ").await, b"a").await };
    let (silent, slow, idle, next) = tokio::join!(timed(silent), timed(slow), timed(idle), timed(next));
    for (name, (_, took)) in [("silent", &silent), ("slow", &slow), ("idle", &idle), ("next", &next)] {
        assert!(about(*took, HEAD), "{name}: {took:?}");
    }
    assert_eq!((status_of(&idle.0), status_of(&next.0)), (200, 200), "after an answer");
    server.abort();
}

/// With one place, the next in the queue is answered when the one before has lost it, and shows that it has.
#[tokio::test]
async fn v2_who_does_not_read_the_answer_loses_the_connection() {
    let app = TestApp::start().await;
    let (address, server) = serve(&app, Limits { connections: 1, ..short() }).await;
    let deaf = connect(address, "GET /en/large HTTP/1.1\r\nHost: HOST\r\n\r\n").await;
    let (answer, took) =
        timed(async { rest(&mut connect(address, "GET /livez HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n").await).await }).await;
    assert_eq!(status_of(&answer), 200);
    assert!(about(took, UNREAD), "{took:?}");
    drop(deaf);
    server.abort();
}

/// However long it takes: the deadline is for readers that stand still.
#[tokio::test]
async fn v2_who_reads_a_large_answer_slowly_but_steadily_gets_all_of_it() {
    let app = TestApp::start().await;
    let (address, server) = serve(&app, short()).await;
    let mut stream = connect(address, "GET /en/large HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n").await;
    let began = Instant::now();
    let mut received = 0;
    let mut buffer = vec![0; MEGABYTE / 2];
    loop {
        let read = stream.read(&mut buffer).await.unwrap();
        if read == 0 {
            break;
        }
        received += read;
        // About 10 MB a second: several seconds in all.
        sleep(Duration::from_micros(100 * read as u64 / 1024)).await;
    }
    assert!(received > 32 * MEGABYTE, "{received}");
    assert!(began.elapsed() > 2 * UNREAD, "{:?}", began.elapsed());
    server.abort();
}

#[tokio::test]
async fn v2_connections_beyond_the_last_place_wait_for_one() {
    let app = TestApp::start().await;
    let limits = Limits { connections: 3, ..Limits::default() };
    let (address, server) = serve(&app, limits).await;
    let request = "GET /livez HTTP/1.1\r\nHost: HOST\r\n\r\n";
    let mut held = Vec::new();
    for _ in 0..3 {
        let mut stream = connect(address, request).await;
        assert!(stream.read(&mut [0; 1024]).await.unwrap() > 0);
        held.push(stream);
    }
    let mut waiting = connect(address, request).await;
    assert!(timeout(Duration::from_millis(300), waiting.read(&mut [0; 1024])).await.is_err(), "there is no place");
    held.pop();
    let answered = timeout(SLACK, waiting.read(&mut [0; 1024])).await.expect("there is one").unwrap();
    assert!(answered > 0);
    server.abort();
}

/// The real deadlines, all at once.
#[tokio::test]
async fn v2_requests_and_bodies_have_their_deadlines() {
    let app = TestApp::start().await;
    let (address, server) = serve(&app, Limits::default()).await;
    let endless = async { rest(&mut connect(address, "GET /en/endless HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n").await).await };
    let form = "POST /en/form HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    let slow = async { trickle(connect(address, &format!("{form}Content-Length: 5000\r\n\r\n")).await, b"a").await };
    let chunks = async { trickle(connect(address, &format!("{form}Transfer-Encoding: chunked\r\n\r\n")).await, b"1\r\na\r\n").await };
    // Nobody reads this body; it must not keep the connection.
    let unread = async { trickle(connect(address, "GET /livez HTTP/1.1\r\nHost: HOST\r\nContent-Length: 5000\r\n\r\n").await, b"a").await };
    let (endless, slow, chunks, unread) = tokio::join!(timed(endless), timed(slow), timed(chunks), timed(unread));
    for (name, (answer, took), status, deadline) in [
        ("endless", &endless, 503, REQUEST_DEADLINE),
        ("slow", &slow, 408, BODY_DEADLINE),
        ("chunks", &chunks, 408, BODY_DEADLINE),
        ("unread", &unread, 200, Duration::from_millis(100)),
    ] {
        assert_eq!(status_of(answer), status, "{name}: {answer}");
        assert!(about(*took, deadline), "{name}: {took:?}");
    }
    assert!(endless.0.contains("\r\nretry-after: 10\r\n"), "{}", endless.0);
    server.abort();
}
