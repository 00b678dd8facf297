//! A connection whose other end has to take what it asked for (promise V2). The head of a request has a deadline and so
//! has its body; without this, a client that leaves the answer unread, or takes a byte now and then, would hold its
//! connection for ever.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Sleep, sleep},
};

/// The slowest that a client may read, in bytes per second.
const SLOWEST: u64 = 1024;

/// A stream that fails with `TimedOut` when its other end reads too slowly.
#[derive(Debug)]
pub struct Paced<S> {
    stream: S,
    patience: Duration,
    waiting: Option<Waiting>,
}

/// The other end has let us wait.
#[derive(Debug)]
struct Waiting {
    /// When our patience is at its end.
    end: Pin<Box<Sleep>>,
    /// What it has taken since, in bytes.
    taken: u64,
}

impl<S> Paced<S> {
    /// `stream`, with so much patience for an end that takes nothing, or less than 1 KB a second.
    pub fn new(stream: S, patience: Duration) -> Self {
        Self { stream, patience, waiting: None }
    }

    /// What to make of an attempt to write.
    fn judge(&mut self, context: &mut Context<'_>, attempt: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        let patience = self.patience;
        match &attempt {
            Poll::Ready(Ok(written)) => {
                if let Some(waiting) = &mut self.waiting {
                    waiting.taken += *written as u64;
                    if waiting.taken >= SLOWEST * patience.as_secs().max(1) {
                        self.waiting = None;
                    }
                }
                attempt
            }
            Poll::Ready(Err(_)) => attempt,
            Poll::Pending => {
                let waiting = self.waiting.get_or_insert_with(|| Waiting { end: Box::pin(sleep(patience)), taken: 0 });
                ready!(waiting.end.as_mut().poll(context));
                Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
            }
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Paced<S> {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Paced<S> {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let attempt = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.judge(context, attempt)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, context: &mut Context<'_>, pieces: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        let attempt = Pin::new(&mut self.stream).poll_write_vectored(context, pieces);
        self.judge(context, attempt)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    /// hyper flushes when nothing is left to write: then the other end owes us nothing.
    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.waiting = None;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    use super::*;

    /// Sends 20 KB to an end that reads `bytes` at a time, every 20 ms, with a second of patience.
    async fn send_to_reader(bytes: usize) -> io::Result<()> {
        let (near, mut far) = duplex(64);
        let reader = tokio::spawn(async move {
            let mut buffer = vec![0; bytes];
            while far.read_exact(&mut buffer).await.is_ok() {
                sleep(Duration::from_millis(20)).await;
            }
        });
        let mut stream = Paced::new(near, Duration::from_secs(1));
        let sent = stream.write_all(&[0; 20 * 1024]).await;
        reader.abort();
        sent
    }

    #[tokio::test]
    async fn v2_an_end_that_reads_a_byte_now_and_then_is_given_up() {
        assert_eq!(send_to_reader(1).await.unwrap_err().kind(), io::ErrorKind::TimedOut);
    }

    #[tokio::test]
    async fn v2_an_end_that_reads_slowly_but_steadily_gets_everything() {
        send_to_reader(160).await.unwrap();
    }

    #[tokio::test]
    async fn v2_an_end_that_has_taken_everything_may_rest() {
        let (near, mut far) = duplex(64);
        let mut stream = Paced::new(near, Duration::from_millis(500));
        for _ in 0..2 {
            let mut received = [0; 100];
            let (written, _) = tokio::join!(
                async {
                    stream.write_all(&[0; 100]).await?;
                    stream.flush().await
                },
                far.read_exact(&mut received),
            );
            written.unwrap();
            // Longer than our patience: it does not run while there is nothing to take.
            sleep(Duration::from_millis(600)).await;
        }
    }
}
