//! A real SMTP server inside the test: the protocol is the mailin crate's, the mails stay in memory.

use std::{
    io,
    net::{IpAddr, SocketAddr},
    sync::{Arc, Mutex},
};

use mailin::{Action, AuthMechanism, Handler, Response, SessionBuilder, response};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::{JoinHandle, JoinSet},
};

/// One mail as it came over the wire.
#[derive(Clone, Default)]
pub struct Received {
    pub from: String,
    pub to: Vec<String>,
    pub data: Vec<u8>,
}

/// What the server has got, how it answers. Survives its server, as a disk would.
#[derive(Clone, Default)]
pub struct Inbox(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    received: Vec<Received>,
    /// How the server answers to a recipient, if not with OK.
    answer: Option<Response>,
    /// The user and password without which it takes no mail.
    account: Option<(String, String)>,
}

impl Inbox {
    pub fn received(&self) -> Vec<Received> {
        self.0.lock().unwrap().received.clone()
    }

    pub fn answer(&self, answer: Option<Response>) {
        self.0.lock().unwrap().answer = answer;
    }

    pub fn require_account(&self, user: &str, password: &str) {
        self.0.lock().unwrap().account = Some((user.to_owned(), password.to_owned()));
    }
}

pub struct SmtpServer {
    pub address: SocketAddr,
    listening: JoinHandle<()>,
}

impl SmtpServer {
    pub async fn start(inbox: &Inbox) -> Self {
        Self::start_at("127.0.0.1:0".parse().unwrap(), inbox).await
    }

    pub async fn start_at(address: SocketAddr, inbox: &Inbox) -> Self {
        let listener = TcpListener::bind(address).await.unwrap();
        let address = listener.local_addr().unwrap();
        let listening = tokio::spawn(listen(listener, inbox.clone()));
        Self { address, listening }
    }

    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Ends the server and every connection to it.
    pub async fn stop(self) {
        self.listening.abort();
        assert!(self.listening.await.unwrap_err().is_cancelled());
    }
}

async fn listen(listener: TcpListener, inbox: Inbox) {
    let mut connections = JoinSet::new(); // ends them all when the server is stopped
    loop {
        let (stream, remote) = listener.accept().await.unwrap();
        connections.spawn(talk(stream, remote.ip(), inbox.clone()));
    }
}

async fn talk(stream: TcpStream, remote: IpAddr, inbox: Inbox) -> io::Result<()> {
    let mut builder = SessionBuilder::new("mail.test");
    if inbox.0.lock().unwrap().account.is_some() {
        builder.enable_auth(AuthMechanism::Plain).insecure_enable_plaintext_auth();
    }
    let mut session = builder.build(remote, Clerk { inbox, mail: Received::default() });
    let (reader, mut writer) = stream.into_split();
    let mut reader = BufReader::new(reader);
    writer.write_all(&session.greeting().buffer()?).await?;
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).await? > 0 {
        let response = session.process(&line);
        line.clear();
        match response.action {
            Action::NoReply => {}
            Action::Reply => writer.write_all(&response.buffer()?).await?,
            Action::Close | Action::UpgradeTls => return writer.write_all(&response.buffer()?).await,
        }
    }
    Ok(())
}

/// Takes the mails of one connection.
struct Clerk {
    inbox: Inbox,
    mail: Received,
}

impl Handler for Clerk {
    fn mail(&mut self, _ip: IpAddr, _domain: &str, from: &str) -> Response {
        self.mail = Received { from: from.to_owned(), ..Received::default() };
        response::OK
    }

    fn rcpt(&mut self, to: &str) -> Response {
        if let Some(answer) = &self.inbox.0.lock().unwrap().answer {
            return answer.clone();
        }
        self.mail.to.push(to.to_owned());
        response::OK
    }

    fn data(&mut self, line: &[u8]) -> io::Result<()> {
        self.mail.data.extend_from_slice(line);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        self.inbox.0.lock().unwrap().received.push(std::mem::take(&mut self.mail));
        response::OK
    }

    fn auth_plain(&mut self, _authorization_id: &str, user: &str, password: &str) -> Response {
        match &self.inbox.0.lock().unwrap().account {
            Some((known, secret)) if known == user && secret == password => response::AUTH_OK,
            _ => response::INVALID_CREDENTIALS,
        }
    }
}
