//! Mails: what arrives at a mail server, and that none is lost, doubled or forged.

mod smtp_server;

use std::path::Path;

use clap::Parser;
use hamroh::{
    config::ServeConfig,
    ids::MailId,
    jobs::{self, Runner},
    mail::{
        Address, Mail, Mailer, SendError, Subject,
        outbox::{self, Postman, SendMail},
    },
};
use jiff::SignedDuration;
use mail_parser::{Message, MessageParser, MimeHeaders};
use mailin::response;
use smtp_server::{Inbox, SmtpServer};

use crate::harness::TestApp;

#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    serve: ServeConfig,
}

fn config(arguments: &[&str]) -> ServeConfig {
    Arguments::parse_from([&["hamroh"], arguments].concat()).serve
}

fn smtp_mailer(url: &str) -> Mailer {
    let config = config(&["--smtp-url", url, "--mail-from", "Ҳамроҳ <hamroh@directory.example>"]);
    Mailer::new(&config, "unused".into()).unwrap()
}

fn folder_mailer(folder: &Path) -> Mailer {
    Mailer::new(&config(&[]), folder.to_owned()).unwrap()
}

fn postman(app: &TestApp, mailer: Mailer) -> Runner {
    Runner::new(&app.pool, &app.clock).with::<SendMail>(Postman { pool: app.pool.clone(), clock: app.clock.clone(), mailer })
}

fn mail(subject: &str) -> Mail {
    Mail {
        to: Address::parse("desk@help.example").unwrap(),
        subject: Subject::new(subject),
        body_text: "Салом.\n\nХабари шумо қабул шуд.\n.\n".to_owned(),
        body_html: None,
        language: "tg".parse().unwrap(),
    }
}

async fn queue(app: &TestApp, mail: &Mail) -> MailId {
    let mut transaction = app.pool.begin().await.unwrap();
    let id = outbox::queue(&mut transaction, mail, app.clock.now()).await.unwrap();
    transaction.commit().await.unwrap();
    id
}

/// A mail of the outbox: whether it is sent, whether it is given up, and the last error.
async fn state_of(app: &TestApp, id: MailId) -> (bool, bool, Option<String>) {
    sqlx::query_as("select sent_at is not null, failed_at is not null, error from outbox_mails where id = $1")
        .bind(id.0)
        .fetch_one(&app.pool)
        .await
        .unwrap()
}

fn parse(data: &[u8]) -> Message<'_> {
    MessageParser::default().parse(data).unwrap()
}

fn header<'a>(message: &'a Message<'_>, name: &str) -> Option<&'a str> {
    message.header_raw(name.to_owned()).map(str::trim)
}

fn header_names(message: &Message<'_>) -> Vec<String> {
    let mut names: Vec<String> = message.headers().iter().map(|header| header.name().to_ascii_lowercase()).collect();
    names.sort();
    names
}

/// Every header that a mail has, and so nothing that could follow its reader.
const HEADERS: [&str; 10] = [
    "auto-submitted",
    "content-language",
    "content-transfer-encoding",
    "content-type",
    "date",
    "from",
    "message-id",
    "mime-version",
    "subject",
    "to",
];

#[tokio::test]
async fn a_mail_arrives_as_it_was_written() {
    let app = TestApp::start().await;
    let inbox = Inbox::default();
    let server = SmtpServer::start(&inbox).await;
    let subject = "Хабари шумо қабул шуд: ташкилоти «Ҳамроҳӣ ва ҳимоя», шаҳри Хуҷанд";
    let id = queue(&app, &mail(subject)).await;
    assert_eq!(postman(&app, smtp_mailer(&server.url())).run_due().await.unwrap(), 1);

    let received = inbox.received();
    assert_eq!(received.len(), 1);
    assert_eq!(
        (received[0].from.as_str(), received[0].to.as_slice()),
        ("hamroh@directory.example", ["desk@help.example".to_owned()].as_slice())
    );
    assert!(received[0].data.is_ascii(), "every server can carry it");
    assert!(received[0].data.split(|byte| *byte == b'\n').all(|line| line.len() <= 79), "lines are folded");

    let message = parse(&received[0].data);
    assert_eq!(header_names(&message), HEADERS);
    assert_eq!(message.subject(), Some(subject));
    let from = message.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some("Ҳамроҳ"), Some("hamroh@directory.example")));
    let to = message.to().unwrap().first().unwrap();
    assert_eq!((to.name(), to.address()), (None, Some("desk@help.example")));
    assert_eq!(message.message_id(), Some(format!("{id}@directory.example").as_str()));
    assert_eq!(message.date().unwrap().to_timestamp(), app.clock.now().as_second());
    assert_eq!(header(&message, "Content-Language"), Some("tg"));
    assert_eq!(header(&message, "Auto-Submitted"), Some("auto-generated"));
    assert_eq!(message.body_text(0).unwrap().replace("\r\n", "\n"), "Салом.\n\nХабари шумо қабул шуд.\n.\n");
    assert_eq!(state_of(&app, id).await, (true, false, None));
    server.stop().await;
}

#[tokio::test]
async fn a_mail_may_have_an_html_form_too() {
    let app = TestApp::start().await;
    let inbox = Inbox::default();
    let server = SmtpServer::start(&inbox).await;
    let html = "<!doctype html>\n<html lang=\"ar\" dir=\"rtl\"><body><p>وصلتنا رسالتك</p></body></html>\n";
    let both = Mail {
        body_html: Some(html.to_owned()),
        body_text: "وصلتنا رسالتك\n".to_owned(),
        language: "ar".parse().unwrap(),
        ..mail("رسالتك")
    };
    queue(&app, &both).await;
    assert_eq!(postman(&app, smtp_mailer(&server.url())).run_due().await.unwrap(), 1);

    let received = inbox.received();
    let message = parse(&received[0].data);
    assert_eq!(header(&message, "Content-Language"), Some("ar"));
    assert_eq!((message.text_body_count(), message.html_body_count(), message.attachment_count()), (1, 1, 0));
    assert!(message.root_part().is_content_type("multipart", "alternative"));
    assert_eq!(message.body_text(0).unwrap().replace("\r\n", "\n"), both.body_text);
    assert_eq!(message.body_html(0).unwrap().replace("\r\n", "\n"), html, "no picture, no link, nothing is added");
    server.stop().await;
}

#[tokio::test]
async fn a_mail_of_a_change_that_was_rolled_back_is_never_sent() {
    let app = TestApp::start().await;
    let inbox = Inbox::default();
    let server = SmtpServer::start(&inbox).await;
    let mut transaction = app.pool.begin().await.unwrap();
    outbox::queue(&mut transaction, &mail("never"), app.clock.now()).await.unwrap();
    transaction.rollback().await.unwrap();
    queue(&app, &mail("committed")).await;
    assert_eq!(postman(&app, smtp_mailer(&server.url())).run_due().await.unwrap(), 1);
    let received = inbox.received();
    assert_eq!(received.len(), 1);
    assert_eq!(parse(&received[0].data).subject(), Some("committed"));
    server.stop().await;
}

#[tokio::test]
async fn a_mail_is_sent_once_however_often_its_job_runs() {
    let app = TestApp::start().await;
    let inbox = Inbox::default();
    let server = SmtpServer::start(&inbox).await;
    let id = queue(&app, &mail("once")).await;
    jobs::queue(&app.pool, &SendMail { mail: id }, app.clock.now()).await.unwrap();
    let runner = postman(&app, smtp_mailer(&server.url()));
    assert_eq!(runner.run_due().await.unwrap(), 2);
    // As if the server had died after sending, before it could note that the job was done.
    sqlx::query("update jobs set finished_at = null").execute(&app.pool).await.unwrap();
    assert_eq!(runner.run_due().await.unwrap(), 2);
    assert_eq!(inbox.received().len(), 1);
    server.stop().await;
}

#[tokio::test]
async fn a_mail_that_does_come_twice_can_be_told_to_be_the_same() {
    let app = TestApp::start().await;
    let inbox = Inbox::default();
    let server = SmtpServer::start(&inbox).await;
    let id = queue(&app, &mail("twice")).await;
    let runner = postman(&app, smtp_mailer(&server.url()));
    assert_eq!(runner.run_due().await.unwrap(), 1);
    // As if the database had gone away between the mail server's answer and our note of it.
    sqlx::query("update jobs set finished_at = null").execute(&app.pool).await.unwrap();
    sqlx::query("update outbox_mails set sent_at = null").execute(&app.pool).await.unwrap();
    assert_eq!(runner.run_due().await.unwrap(), 1);
    let received = inbox.received();
    let wanted = format!("{id}@directory.example");
    assert_eq!(received.len(), 2);
    assert!(received.iter().all(|mail| parse(&mail.data).message_id() == Some(&wanted)));
    server.stop().await;
}

#[tokio::test]
async fn while_the_mail_server_is_down_nothing_is_lost_and_nothing_waits() {
    let app = TestApp::start().await;
    let inbox = Inbox::default();
    let server = SmtpServer::start(&inbox).await;
    let (address, url) = (server.address, server.url());
    let runner = postman(&app, smtp_mailer(&url));
    queue(&app, &mail("before")).await;
    assert_eq!(runner.run_due().await.unwrap(), 1, "a connection is open and kept");
    server.stop().await;

    let mut ids = Vec::new();
    for subject in ["one", "two", "three"] {
        ids.push(queue(&app, &mail(subject)).await);
    }
    assert_eq!(runner.run_due().await.unwrap(), 3);
    for id in &ids {
        let (sent, failed, error) = state_of(&app, *id).await;
        assert_eq!((sent, failed), (false, false));
        assert!(error.unwrap().starts_with("not sent: "));
    }
    let errors: Vec<String> =
        sqlx::query_scalar("select last_error from jobs where last_error is not null").fetch_all(&app.pool).await.unwrap();
    assert_eq!(errors.len(), 3);
    assert!(errors.iter().all(|error| !error.contains('@')), "what is logged names nobody: {errors:?}");

    let server = SmtpServer::start_at(address, &inbox).await;
    assert_eq!(runner.run_due().await.unwrap(), 0, "not before the next try");
    app.clock.set(app.clock.now() + SignedDuration::from_secs(30));
    assert_eq!(runner.run_due().await.unwrap(), 3);
    let received = inbox.received();
    let subjects: Vec<_> = received.iter().map(|mail| parse(&mail.data).subject().unwrap().to_owned()).collect();
    assert_eq!(subjects, ["before", "one", "two", "three"]);
    for id in ids {
        assert_eq!(state_of(&app, id).await, (true, false, None));
    }
    server.stop().await;
}

#[tokio::test]
async fn a_mailbox_that_does_not_exist_is_not_tried_again_and_can_be_seen() {
    let app = TestApp::start().await;
    let inbox = Inbox::default();
    let server = SmtpServer::start(&inbox).await;
    let runner = postman(&app, smtp_mailer(&server.url()));
    inbox.answer(Some(response::NO_MAILBOX));
    let id = queue(&app, &mail("nobody")).await;
    assert_eq!(runner.run_due().await.unwrap(), 1);
    let (sent, failed, error) = state_of(&app, id).await;
    assert_eq!((sent, failed), (false, true));
    assert!(error.unwrap().contains("550"));
    inbox.answer(None);
    app.clock.set(app.clock.now() + SignedDuration::from_hours(72));
    assert_eq!(runner.run_due().await.unwrap(), 0);
    assert_eq!(inbox.received().len(), 0);
    server.stop().await;
}

#[tokio::test]
async fn a_mail_that_never_goes_through_is_given_up_in_the_end() {
    let app = TestApp::start().await;
    let inbox = Inbox::default();
    let server = SmtpServer::start(&inbox).await;
    let runner = postman(&app, smtp_mailer(&server.url()));
    inbox.answer(Some(response::OUT_OF_SPACE));
    let id = queue(&app, &mail("full")).await;
    for attempt in 1..=jobs::MAX_ATTEMPTS {
        assert!(!state_of(&app, id).await.1, "given up before try {attempt}");
        assert_eq!(runner.run_due().await.unwrap(), 1, "try {attempt}");
        app.clock.set(app.clock.now() + SignedDuration::from_hours(48));
    }
    let (sent, failed, error) = state_of(&app, id).await;
    assert_eq!((sent, failed), (false, true));
    assert!(error.unwrap().contains("452"));
    assert_eq!(runner.run_due().await.unwrap(), 0);
    server.stop().await;
}

/// Ways to end a line or a text, for one reader or another.
const BREAKS: [&str; 14] =
    ["\r\n", "\n", "\r", "\r\n\r\n", "\n\n", "\r\n.\r\n", "\0", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}", "%0d%0a", "=0D=0A"];

/// What an attacker puts after the break.
const FORGED: [&str; 4] = ["Bcc: thief@evil.example", "To: thief@evil.example", "Content-Type: text/html", "RCPT TO:<thief@evil.example>"];

/// T18
#[test]
fn an_address_carries_nothing_but_itself() {
    let mut taken = Vec::new();
    for (pause, forged) in BREAKS.iter().flat_map(|pause| FORGED.map(|forged| (pause, forged))) {
        for text in [
            format!("desk@help.example{pause}{forged}"),
            format!("{pause}{forged}{pause}desk@help.example"),
            format!("desk{pause}{forged}@help.example"),
            format!("\"desk{pause}{forged}\"@help.example"),
            format!("desk@help{pause}{forged}.example"),
            format!("desk@help.example{pause}"),
            format!("{pause}desk@help.example"),
        ] {
            taken.extend(Address::parse(&text).map(|address| address.as_str().to_owned()));
        }
    }
    taken.dedup();
    // Before the @ these are letters like any other, and stay so.
    assert_eq!(taken, ["%0d%0adesk@help.example", "=0D=0Adesk@help.example"]);
}

/// T18
#[tokio::test]
async fn whatever_a_subject_holds_it_stays_the_subject() {
    let app = TestApp::start().await;
    let inbox = Inbox::default();
    let server = SmtpServer::start(&inbox).await;
    let mut subjects: Vec<String> =
        BREAKS.iter().flat_map(|pause| FORGED.map(|forged| format!("Report{pause}{forged}{pause}end"))).collect();
    subjects.push("=?utf-8?q?Report=0D=0ABcc:_thief@evil.example?=".to_owned());
    subjects.push("=?utf-8?b?UmVwb3J0DQpCY2M6IHRoaWVmQGV2aWwuZXhhbXBsZQ==?=".to_owned());
    subjects.push(format!("{}\r\nBcc: thief@evil.example", "long ".repeat(400)));
    subjects.push("\r\n\r\n<script>alert(1)</script>".to_owned());
    for subject in &subjects {
        queue(&app, &mail(subject)).await;
    }
    assert_eq!(postman(&app, smtp_mailer(&server.url())).run_due().await.unwrap(), subjects.len());

    let received = inbox.received();
    assert_eq!(received.len(), subjects.len());
    for (mail, subject) in received.iter().zip(&subjects) {
        let message = parse(&mail.data);
        assert_eq!(header_names(&message), HEADERS, "{subject:?}");
        assert_eq!(mail.to, ["desk@help.example"], "{subject:?}");
        assert_eq!(message.to().unwrap().first().unwrap().address(), Some("desk@help.example"));
        assert_eq!(message.subject().unwrap(), Subject::new(subject).as_str());
        assert!(!message.subject().unwrap().contains(|character: char| character.is_control() || "\u{2028}\u{2029}".contains(character)));
        assert_eq!(message.body_text(0).unwrap().replace("\r\n", "\n"), "Салом.\n\nХабари шумо қабул шуд.\n.\n", "{subject:?}");
    }
    server.stop().await;
}

/// T18, SMTP smuggling
#[tokio::test]
async fn whatever_a_body_holds_it_stays_one_mail() {
    let app = TestApp::start().await;
    let inbox = Inbox::default();
    let server = SmtpServer::start(&inbox).await;
    let command = "MAIL FROM:<thief@evil.example>\r\nRCPT TO:<victim@help.example>\r\nDATA\r\nSubject: forged\r\n\r\nforged";
    let ends = [
        "\r\n.\r\n",
        "\n.\n",
        "\n.\r\n",
        "\r\n.\n",
        "\r.\r",
        "\r\n.\r",
        "\r.\r\n",
        "\u{2028}.\u{2028}",
        "\0.\0",
        "\r\n\0.\r\n",
        "\r\n..\r\n",
    ];
    for (end, start) in ends.iter().flat_map(|end| ["text", "текст"].map(|start| (end, start))) {
        let body = format!("{start}{end}{command}{end}");
        queue(&app, &Mail { body_html: Some(body.clone()), body_text: body, ..mail("one") }).await;
    }
    assert_eq!(postman(&app, smtp_mailer(&server.url())).run_due().await.unwrap(), 22);
    let received = inbox.received();
    assert_eq!(received.len(), 22);
    for mail in received {
        assert_eq!((mail.from.as_str(), mail.to.as_slice()), ("hamroh@directory.example", ["desk@help.example".to_owned()].as_slice()));
        let message = parse(&mail.data);
        assert_eq!(message.subject(), Some("one"));
        assert!(message.body_text(0).unwrap().contains("MAIL FROM:<thief@evil.example>"), "it is text like any other");
        let lone = mail.data.windows(2).any(|pair| (pair[0] == b'\r') != (pair[1] == b'\n'));
        assert!(!lone, "no line ends in CR or LF alone");
    }
    server.stop().await;
}

#[tokio::test]
async fn without_a_mail_server_mails_go_to_a_folder_that_others_cannot_read() {
    let app = TestApp::start().await;
    let directory = tempfile::tempdir().unwrap();
    let folder = directory.path().join("new").join("mails");
    queue(&app, &mail("Салом, Хуҷанд")).await;
    queue(&app, &mail("second")).await;
    assert_eq!(postman(&app, folder_mailer(&folder)).run_due().await.unwrap(), 2);

    let mut subjects = Vec::new();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(path.extension().unwrap(), "eml");
        let data = std::fs::read(path).unwrap();
        let message = parse(&data);
        assert_eq!(header_names(&message), HEADERS);
        assert_eq!(message.from().unwrap().first().unwrap().address(), Some("hamroh@localhost"));
        assert_eq!(message.body_text(0).unwrap().replace("\r\n", "\n"), "Салом.\n\nХабари шумо қабул шуд.\n.\n");
        subjects.push(message.subject().unwrap().to_owned());
    }
    subjects.sort();
    assert_eq!(subjects, ["second", "Салом, Хуҷанд"]);
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&folder).unwrap().permissions()) & 0o777, 0o700);
}

#[tokio::test]
async fn the_password_of_the_address_opens_the_mail_server() {
    let app = TestApp::start().await;
    let inbox = Inbox::default();
    inbox.require_account("hamroh", "p@ss/word");
    let server = SmtpServer::start(&inbox).await;
    let now = app.clock.now();
    let right = smtp_mailer(&format!("smtp://hamroh:p%40ss%2Fword@{}", server.address));
    right.send(MailId::new(), &mail("let in"), now).await.unwrap();
    let wrong = smtp_mailer(&format!("smtp://hamroh:wrong@{}", server.address));
    let error = wrong.send(MailId::new(), &mail("kept out"), now).await.unwrap_err();
    assert!(matches!(&error, SendError::NotNow(answer) if answer.contains("535") && !answer.contains("wrong")), "{error}");
    assert_eq!(inbox.received().len(), 1);
    server.stop().await;
}

#[tokio::test]
async fn a_mail_that_must_be_secret_on_its_way_is_never_sent_in_the_clear() {
    let app = TestApp::start().await;
    let inbox = Inbox::default();
    let server = SmtpServer::start(&inbox).await; // it speaks no TLS at all
    for url in [format!("smtps://{}", server.address), format!("smtp://{}?tls=required", server.address)] {
        let error = smtp_mailer(&url).send(MailId::new(), &mail("secret"), app.clock.now()).await.unwrap_err();
        assert!(matches!(error, SendError::NotNow(_)), "{error}");
    }
    assert_eq!(inbox.received().len(), 0);
    server.stop().await;
}

#[tokio::test]
async fn settings_that_cannot_work_are_refused_without_telling_the_password() {
    let refusal = |url: &str, from: &str| {
        let config = config(&["--smtp-url", url, "--mail-from", from]);
        format!("{:#}", Mailer::new(&config, "unused".into()).err().unwrap())
    };
    let from = "hamroh@directory.example";
    assert!(refusal("smtps://mail.example", "nobody").starts_with("HAMROH_MAIL_FROM must be"));
    assert!(refusal("smtps://mail.example", "A <a@b.example>\nBcc: thief@evil.example").starts_with("HAMROH_MAIL_FROM must be"));
    for url in [
        "smtp://user:pass-word@mail.example",
        "smtp://user:pass-word@mail.example?tls=opportunistic",
        "smtp://user:pass-word@mail.example:25?tls=none",
        "http://user:pass-word@mail.example",
        "smtps://user:pass-word@:x",
    ] {
        let refusal = refusal(url, from);
        assert!(refusal.contains("HAMROH_SMTP_URL"), "{refusal}");
        assert!(!refusal.contains("pass-word"), "{refusal}");
    }
    for url in [
        "smtp://mail.example",
        "smtps://user:pass@mail.example",
        "smtp://user:pass@mail.example?tls=required",
        "smtp://user:pass@localhost",
    ] {
        Mailer::new(&config(&["--smtp-url", url, "--mail-from", from]), "unused".into()).unwrap();
    }
}
