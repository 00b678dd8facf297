//! The accept loop. `axum::serve` installs no timers, so silent and slow connections would stay open for ever;
//! this one closes them, caps their number, and on a signal finishes what was begun (promises V2, V7).

use std::{convert::Infallible, pin::Pin, sync::Arc, time::Duration};

use axum::{Router, body::Body, http::Request, response::Response};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
};
use tokio_io_timeout::TimeoutStream;
use tower::{ServiceExt, util::Oneshot};

use super::limits::Peer;

/// Connections open at once; further ones wait in the kernel's queue.
const MOST_CONNECTIONS: usize = 1024;

/// How long the head of a request may take, from the moment the connection is idle.
const HEAD_DEADLINE: Duration = Duration::from_secs(10);

/// How long a client may leave our answer unread, or a body unsent, before the connection is closed.
const STALL_DEADLINE: Duration = Duration::from_secs(30);

/// How long requests in work may take to finish after the signal to stop.
const STOP_DEADLINE: Duration = Duration::from_secs(20);

/// Serves `router` on `listener` until `stop` is done, then finishes the requests in work.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = async {
            let place = places.clone().acquire_owned().await;
            (place, listener.accept().await)
        };
        tokio::select! {
            () = &mut stop => break,
            (place, accepted) = accepted => match accepted {
                Ok((stream, address)) => {
                    let watcher = graceful.watcher();
                    let connection = connection(stream, Peer(address), router.clone());
                    tokio::spawn(async move {
                        let _place = place;
                        // A client that goes away in the middle is no event of ours.
                        let _ = watcher.watch(connection).await;
                    });
                }
                // Out of file descriptors, most likely: give others the time to close theirs.
                Err(error) => {
                    tracing::warn!(%error, "could not accept a connection");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            },
        }
    }
    drop(listener);
    if tokio::time::timeout(STOP_DEADLINE, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests did not finish in time");
    }
}

type Io = TokioIo<Pin<Box<TimeoutStream<TcpStream>>>>;
type Answer = Oneshot<Router, Request<Body>>;

/// Passes requests to the router, each with its client's address.
struct Door {
    router: Router,
    peer: Peer,
}

impl hyper::service::Service<Request<Incoming>> for Door {
    type Response = Response;
    type Error = Infallible;
    type Future = Answer;

    fn call(&self, request: Request<Incoming>) -> Answer {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(self.peer);
        self.router.clone().oneshot(request)
    }
}

fn connection(stream: TcpStream, peer: Peer, router: Router) -> http1::Connection<Io, Door> {
    // Pages are written in one piece; waiting for more to send would only delay them.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_read_timeout(Some(STALL_DEADLINE));
    stream.set_write_timeout(Some(STALL_DEADLINE));
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_DEADLINE)
        .max_headers(100)
        .max_buf_size(64 * 1024)
        .serve_connection(TokioIo::new(Box::pin(stream)), Door { router, peer })
}
