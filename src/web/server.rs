//! The accept loop. `axum::serve` installs no timers, so silent and slow connections would stay open for ever;
//! this one closes them, caps their number, and on a signal finishes what was begun (promises V2, V7).

use std::{
    convert::Infallible,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    extract::State,
    http::{HeaderValue, Request, header},
    middleware::{Next, from_fn_with_state},
    response::Response,
};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{Instant, timeout, timeout_at},
};
use tower::{ServiceExt, util::Oneshot};

use super::{limits::Peer, paced::Paced};

/// What a client may take of us. The defaults are what we promise.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Connections open at once; further ones wait in the kernel's queue.
    pub connections: u16,
    /// How long the head of a request may take, from the moment the connection is idle.
    pub head: Duration,
    /// How long a client may leave our answer unread, or read less than 1 KB a second, before the connection is closed.
    pub unread: Duration,
    /// After the signal to stop: how long an open connection may still bring a request that is under way.
    pub farewell: Duration,
    /// How long requests in work may take to finish after the signal to stop, the farewell included.
    pub stop: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1024,
            head: Duration::from_secs(10),
            unread: Duration::from_secs(30),
            farewell: Duration::from_secs(1),
            stop: Duration::from_secs(20),
        }
    }
}

/// Serves `router` on `listener` until `stop` is done, then finishes the requests in work.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    serve_within(Limits::default(), listener, router, stop).await
}

/// The same within limits of the caller's.
pub async fn serve_within(limits: Limits, listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let server = Server::new(limits, router);
    let mut stop = std::pin::pin!(stop);
    loop {
        tokio::select! {
            () = &mut stop => break,
            () = server.welcome(&listener) => {}
        }
    }
    server.part(listener).await
}

struct Server {
    limits: Limits,
    router: Router,
    places: Arc<Semaphore>,
    graceful: GracefulShutdown,
    is_stopping: Arc<AtomicBool>,
}

impl Server {
    fn new(limits: Limits, router: Router) -> Self {
        let is_stopping = Arc::new(AtomicBool::new(false));
        Self {
            router: router.layer(from_fn_with_state(is_stopping.clone(), say_goodbye)),
            places: Arc::new(Semaphore::new(usize::from(limits.connections))),
            graceful: GracefulShutdown::new(),
            is_stopping,
            limits,
        }
    }

    /// Waits for a place and for somebody to take it.
    async fn welcome(&self, listener: &TcpListener) {
        let place = self.places.clone().acquire_owned().await;
        match listener.accept().await {
            Ok((stream, address)) => self.open(place, stream, address),
            // Out of file descriptors, most likely: give others the time to close theirs.
            Err(error) => {
                tracing::warn!(%error, "could not accept a connection");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }

    /// Answers what comes over a connection, in a task of its own that keeps the place as long.
    fn open(&self, place: impl Send + 'static, stream: TcpStream, address: SocketAddr) {
        let connection = self.connection(stream, Peer(address));
        let watcher = self.graceful.watcher();
        tokio::spawn(async move {
            let _place = place;
            // A client that goes away in the middle is no event of ours.
            let _ = watcher.watch(connection).await;
        });
    }

    fn connection(&self, stream: TcpStream, peer: Peer) -> http1::Connection<TokioIo<Paced<TcpStream>>, Door> {
        // Pages are written in one piece; waiting for more to send would only delay them.
        let _ = stream.set_nodelay(true);
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(self.limits.head)
            .max_headers(100)
            .max_header_size(64 * 1024)
            .max_buf_size(64 * 1024)
            .serve_connection(TokioIo::new(Paced::new(stream, self.limits.unread)), Door { router: self.router.clone(), peer })
    }

    /// Takes in nobody new, answers everybody who has come, and ends.
    async fn part(self, listener: TcpListener) {
        let end = Instant::now() + self.limits.stop;
        self.is_stopping.store(true, Ordering::Relaxed);
        self.take_in_the_last(listener);
        // A request may be on its way over a connection that looks idle; closing it now would lose the request.
        let _ = timeout(self.limits.farewell, self.places.acquire_many(u32::from(self.limits.connections))).await;
        if timeout_at(end, self.graceful.shutdown()).await.is_err() {
            tracing::warn!("some requests did not finish in time");
        }
    }

    /// Opens the connections that the kernel has accepted in our name: their clients believe themselves heard.
    fn take_in_the_last(&self, listener: TcpListener) {
        // It stays as it is, and does not block.
        let Ok(listener) = listener.into_std() else { return };
        while let Ok(place) = self.places.clone().try_acquire_owned() {
            let Ok((stream, address)) = listener.accept() else { return };
            if stream.set_nonblocking(true).is_ok()
                && let Ok(stream) = TcpStream::from_std(stream)
            {
                self.open(place, stream, address)
            }
        }
    }
}

/// While we stop, tells clients not to ask again over the same connection.
async fn say_goodbye(State(is_stopping): State<Arc<AtomicBool>>, request: Request<Body>, next: Next) -> Response {
    let mut response = next.run(request).await;
    if is_stopping.load(Ordering::Relaxed) {
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    response
}

/// Passes requests to the router, each with its client's address.
struct Door {
    router: Router,
    peer: Peer,
}

impl hyper::service::Service<Request<Incoming>> for Door {
    type Response = Response;
    type Error = Infallible;
    type Future = Oneshot<Router, Request<Body>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let mut request = request.map(Body::new);
        request.extensions_mut().insert(self.peer);
        self.router.clone().oneshot(request)
    }
}
