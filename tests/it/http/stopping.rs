//! Stopping loses no request (V7).

use std::{
    io::{Read, Write},
    net::SocketAddr,
    time::{Duration, Instant},
};

use axum::{Router, routing::get};
use hamroh::web::server::{Limits, serve, serve_within};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::{oneshot, watch},
    task::JoinHandle,
    time::timeout,
};

use super::{HOST, program::Program, rest, status_of};
use crate::harness::TestApp;

const REQUEST: &str = "GET /livez HTTP/1.1\r\nHost: localhost:8080\r\n\r\n";

struct Running {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    server: JoinHandle<()>,
}

async fn run(router: Router, limits: Limits) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopping) = oneshot::channel();
    let server = tokio::spawn(serve_within(limits, listener, router, async {
        let _ = stopping.await;
    }));
    Running { address, stop, server }
}

async fn until_refused(address: SocketAddr) {
    let refused = async {
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    timeout(Duration::from_secs(5), refused).await.expect("new connections are refused");
}

#[tokio::test]
async fn v7_requests_in_work_are_finished_and_new_connections_refused() {
    let app = TestApp::start().await;
    let (open, opened) = watch::channel(false);
    let (arrived, mut arrival) = tokio::sync::mpsc::channel(1);
    let slow = move || {
        let (mut opened, arrived) = (opened.clone(), arrived.clone());
        async move {
            arrived.send(()).await.unwrap();
            let _ = opened.wait_for(|is_open| *is_open).await;
            "finished"
        }
    };
    let running = run(app.with_routes(Router::new().route("/en/slow", get(slow))), Limits::default()).await;
    let mut stream = TcpStream::connect(running.address).await.unwrap();
    stream.write_all(format!("GET /en/slow HTTP/1.1\r\nHost: {HOST}\r\n\r\n").as_bytes()).await.unwrap();
    arrival.recv().await.unwrap();
    running.stop.send(()).unwrap();
    until_refused(running.address).await;
    // Longer than the farewell: it is waited for because it is in work.
    tokio::time::sleep(Limits::default().farewell + Duration::from_millis(500)).await;
    assert!(!running.server.is_finished());
    open.send(true).unwrap();
    let answer = rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("\r\nconnection: close\r\n") && answer.ends_with("finished"), "{answer}");
    timeout(Duration::from_secs(2), running.server).await.expect("then it ends").unwrap();
}

/// Connections that the kernel has taken in for us, before we have even looked: their clients know of no refusal.
#[tokio::test]
async fn v7_requests_that_have_arrived_but_were_not_seen_yet_are_answered() {
    let app = TestApp::start().await;
    let running = run(app.router.clone(), Limits::default()).await;
    // This thread is the server's too: while it connects here, nobody is welcomed there.
    let streams: Vec<_> = (0..100)
        .map(|_| {
            let mut stream = std::net::TcpStream::connect(running.address).unwrap();
            stream.write_all(REQUEST.as_bytes()).unwrap();
            stream
        })
        .collect();
    running.stop.send(()).unwrap();
    let answers = tokio::task::spawn_blocking(|| {
        let read = |mut stream: std::net::TcpStream| {
            let mut answer = String::new();
            let _ = stream.read_to_string(&mut answer);
            status_of(&answer)
        };
        streams.into_iter().map(read).collect::<Vec<_>>()
    });
    let answers = answers.await.unwrap();
    let lost = answers.iter().filter(|status| **status != 200).count();
    assert_eq!(lost, 0, "of {}", answers.len());
    timeout(Duration::from_secs(5), running.server).await.unwrap().unwrap();
}

/// A browser sends its next request over the connection that it has.
#[tokio::test]
async fn v7_a_request_under_way_over_an_open_connection_is_answered() {
    let app = TestApp::start().await;
    let running = run(app.router.clone(), Limits::default()).await;
    let mut stream = TcpStream::connect(running.address).await.unwrap();
    stream.write_all(REQUEST.as_bytes()).await.unwrap();
    let mut first = [0; 4096];
    let read = stream.read(&mut first).await.unwrap();
    let first = String::from_utf8_lossy(&first[..read]).into_owned();
    assert!(first.starts_with("HTTP/1.1 200") && !first.contains("connection: close"), "{first}");
    running.stop.send(()).unwrap();
    until_refused(running.address).await;
    stream.write_all(REQUEST.as_bytes()).await.unwrap();
    let second = rest(&mut stream).await;
    assert!(second.starts_with("HTTP/1.1 200") && second.contains("\r\nconnection: close\r\n"), "{second}");
    let began = Instant::now();
    timeout(Duration::from_secs(5), running.server).await.unwrap().unwrap();
    assert!(began.elapsed() < Limits::default().farewell, "nobody is left, so nothing is waited for");
}

#[tokio::test]
async fn v7_who_does_not_come_to_an_end_is_left_after_the_deadline() {
    let app = TestApp::start().await;
    let router = app.with_routes(Router::new().route("/en/endless", get(std::future::pending::<&'static str>)));
    let running = run(router, Limits { stop: Duration::from_secs(2), ..Limits::default() }).await;
    let mut stream = TcpStream::connect(running.address).await.unwrap();
    stream.write_all(format!("GET /en/endless HTTP/1.1\r\nHost: {HOST}\r\n\r\n").as_bytes()).await.unwrap();
    let idle = TcpStream::connect(running.address).await.unwrap();
    running.stop.send(()).unwrap();
    let began = Instant::now();
    timeout(Duration::from_secs(10), running.server).await.unwrap().unwrap();
    let took = began.elapsed();
    assert!((Duration::from_millis(1900)..Duration::from_secs(4)).contains(&took), "{took:?}");
    drop(idle);
}

#[tokio::test]
async fn v7_without_anybody_it_ends_at_once() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let began = Instant::now();
    serve(listener, Router::new(), async {}).await;
    assert!(began.elapsed() < Duration::from_millis(500), "{:?}", began.elapsed());
}

/// What a client that asks again and again has seen.
#[derive(Default)]
struct Seen {
    answered: usize,
    lost: usize,
}

/// Asks over one connection after another until no new one is to be had.
async fn keep_asking(address: SocketAddr, is_stopping: watch::Receiver<bool>) -> Seen {
    let mut seen = Seen::default();
    let request = format!("GET /en/needs HTTP/1.1\r\nHost: {}\r\n\r\n", address.to_string().replace("127.0.0.1", "localhost"));
    loop {
        let was_stopping = *is_stopping.borrow();
        let Ok(mut stream) = TcpStream::connect(address).await else { return seen };
        for number in 0..20 {
            let answer = match stream.write_all(request.as_bytes()).await {
                Ok(()) => one_answer(&mut stream).await,
                Err(_) => None,
            };
            match answer {
                Some(head) => {
                    assert_eq!(status_of(&head), 200, "{head}");
                    seen.answered += 1;
                    if head.contains("\r\nconnection: close\r\n") {
                        break;
                    }
                }
                // A connection that was begun after the signal, and never taken in, was refused.
                None if was_stopping && number == 0 => return seen,
                None => {
                    seen.lost += 1;
                    break;
                }
            }
        }
    }
}

/// Reads one answer, head and body; gives its head.
async fn one_answer(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let mut buffer = [0; 16 * 1024];
        let read = stream.read(&mut buffer).await.ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&buffer[..read]);
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, _)) = text.split_once("\r\n\r\n") else { continue };
        let length: usize = head.split("\r\n").find_map(|line| line.strip_prefix("content-length: "))?.parse().ok()?;
        if bytes.len() >= head.len() + 4 + length {
            return Some(format!("{head}\r\n"));
        }
    }
}

#[tokio::test]
async fn v7_the_program_stops_under_load_and_loses_nothing() {
    let app = TestApp::seeded().await;
    let mut program = Program::start(&app, &["--anonymous-rate", "0"]).await;
    let (stopping, is_stopping) = watch::channel(false);
    let clients: Vec<_> = (0..24).map(|_| tokio::spawn(keep_asking(program.address, is_stopping.clone()))).collect();
    tokio::time::sleep(Duration::from_secs(1)).await;
    stopping.send(true).unwrap();
    let began = Instant::now();
    program.tell_to_stop();
    let (mut answered, mut lost) = (0, 0);
    for client in clients {
        let seen = timeout(Duration::from_secs(30), client).await.expect("every client comes to an end").unwrap();
        (answered, lost) = (answered + seen.answered, lost + seen.lost);
    }
    let status = program.ended().await;
    assert!(status.success(), "{status}: {}", program.log());
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    assert!(answered > 50, "{answered}");
    assert_eq!(lost, 0, "of {answered}");
}
