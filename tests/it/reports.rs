//! What the public may write: nothing before it was looked at, once however often it is sent, all or nothing, and no word
//! about who wrote it (M3, M5, M7, T14, T19).

use std::time::{Duration, Instant};

use axum::{
    body::Body,
    http::{Request, header},
};
use hamroh::{
    app,
    i18n::Lang,
    reports::{MOST_PER_DAY, ReportKind, ReportState, SuggestionState},
    web::limits::Peer,
};
use scraper::{Html, Selector};
use sqlx::{AssertSqlSafe, Row};

use crate::harness::{Answer, NOW, Options, TestApp};

/// What a browser of today says of a form on our own page.
const OWN: (&str, &str) = ("sec-fetch-site", "same-origin");

async fn post_with(app: &TestApp, path: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
    let mut request =
        Request::post(path).header(header::HOST, "localhost:8080").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    app.send(request.body(Body::from(body)).unwrap()).await
}

async fn post(app: &TestApp, path: &str, fields: &[(&str, &str)]) -> Answer {
    post_with(app, path, fields, &[OWN]).await
}

fn texts(body: &str, selector: &str) -> Vec<String> {
    let html = Html::parse_document(body);
    html.select(&Selector::parse(selector).unwrap()).map(|element| element.text().collect::<String>()).collect()
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// What a browser would send when the button of this step is pressed.
fn fields_of(page: &Answer, step: &str) -> Vec<(String, String)> {
    let html = Html::parse_document(&page.body);
    let selector = Selector::parse("main form input[type=hidden]").unwrap();
    let hidden = html.select(&selector);
    let mut fields: Vec<(String, String)> =
        hidden.map(|input| (input.attr("name").unwrap().to_owned(), input.attr("value").unwrap().to_owned())).collect();
    fields.push(("step".to_owned(), step.to_owned()));
    fields
}

async fn press(app: &TestApp, path: &str, page: &Answer, step: &str) -> Answer {
    let fields = fields_of(page, step);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    post(app, path, &fields).await
}

fn code_of(receipt: &Answer) -> String {
    let code = texts(&receipt.body, ".code").concat();
    code.chars().filter(char::is_ascii_digit).collect()
}

async fn count(app: &TestApp, table: &str) -> i64 {
    sqlx::query_scalar(AssertSqlSafe(format!("select count(*) from {table}"))).fetch_one(&app.owner_pool).await.unwrap()
}

/// How many rows there are in everything that a message may touch.
async fn counts(app: &TestApp) -> Vec<i64> {
    let mut counts = Vec::new();
    for table in ["reports", "report_states", "suggestions", "jobs", "outbox_mails"] {
        counts.push(count(app, table).await);
    }
    counts.push(count(app, "audit_entries where actor_role = 'visitor'").await);
    counts
}

const REPORT: [(&str, &str); 3] =
    [("kind", "asked-for-money"), ("text", "They wanted 500 for a form.\nIt is <free>."), ("contact", "+992 90 000 00 00")];

const SUGGESTION: [(&str, &str); 3] = [("name", "Дӯстон"), ("place", "Тоҷикистон, Хуҷанд"), ("help", "Маслиҳат")];

#[tokio::test]
async fn m3_nothing_is_stored_before_it_was_looked_at_and_then_all_of_it_is() {
    let app = TestApp::seeded().await;
    let path = "/en/report?o=ural-house";
    let form = app.get(path).await;
    assert!(form.body.contains("About: ") && form.body.contains("Ural House"), "{}", form.body);
    let before = counts(&app).await;
    let check = post(&app, path, &REPORT).await;
    assert_eq!((check.status.as_u16(), check.header("cache-control")), (200, "no-store"));
    let shown = texts(&check.body, "dd");
    assert_eq!(shown, ["They asked for money", "They wanted 500 for a form.\nIt is <free>.", "+992 90 000 00 00"]);
    assert_eq!(counts(&app).await, before, "a look stores nothing");
    let changed = press(&app, path, &check, "edit").await;
    assert_eq!(changed.status.as_u16(), 200);
    assert!(changed.body.contains("They wanted 500 for a form.\nIt is &#60;free&#62;."), "{}", changed.body);
    assert_eq!(counts(&app).await, before, "nor does going back");

    let receipt = press(&app, path, &check, "send").await;
    assert_eq!((receipt.status.as_u16(), receipt.header("cache-control")), (200, "no-store"));
    assert_eq!(code_of(&receipt).len(), 20);
    assert_eq!(counts(&app).await, [1, 1, 0, 1, 0, 1].iter().zip(&before).map(|(more, there)| more + there).collect::<Vec<i64>>());
    let row = sqlx::query("select r.*, o.slug from reports r join organizations o on o.id = r.organization_id")
        .fetch_one(&app.owner_pool)
        .await
        .unwrap();
    let text = |column: &str| row.get::<Option<String>, _>(column);
    assert_eq!(text("slug").as_deref(), Some("ural-house"));
    assert_eq!(text("kind").as_deref(), Some("asked-for-money"));
    assert_eq!(text("body").as_deref(), Some(REPORT[1].1));
    assert_eq!(text("language").as_deref(), Some("en"));
    assert_eq!(text("contact").as_deref(), Some("+992 90 000 00 00"));
    assert_eq!(text("receipt_code"), None, "of the code there is a digest alone");
    let broken: Option<i64> = sqlx::query_scalar("select first_broken_audit_entry()").fetch_one(&app.owner_pool).await.unwrap();
    assert_eq!(broken, None);
}

#[tokio::test]
async fn m7_the_moment_is_stored_nowhere() {
    let app = TestApp::seeded().await;
    let check = post(&app, "/ru/report?o=ural-house", &REPORT).await;
    press(&app, "/ru/report?o=ural-house", &check, "send").await;
    let day = &NOW[..10];
    for moment in [
        "received_on::timestamp from reports",
        "(updated_at at time zone 'UTC') from reports",
        "(decided_at at time zone 'UTC') from report_states",
        "(created_at at time zone 'UTC') from jobs",
        "(at at time zone 'UTC') from audit_entries where actor_role = 'visitor'",
    ] {
        let (column, table) = moment.split_once(" from ").unwrap();
        let stored: String =
            sqlx::query_scalar(AssertSqlSafe(format!("select ({column})::text from {table}"))).fetch_one(&app.owner_pool).await.unwrap();
        assert_eq!(stored, format!("{day} 00:00:00"), "{moment}");
    }
    // An id that holds the time would tell it as well.
    let version: i16 =
        sqlx::query_scalar("select (get_byte(uuid_send(id), 6) >> 4)::int2 from reports").fetch_one(&app.owner_pool).await.unwrap();
    assert_eq!(version, 5);
}

#[tokio::test]
async fn a_form_that_arrives_twice_or_at_once_is_one_message_with_one_code() {
    let app = TestApp::seeded().await;
    let before = counts(&app).await;
    for (path, fields) in [("/tg/report?o=ural-house", &REPORT), ("/tg/suggest", &SUGGESTION)] {
        let check = post(&app, path, fields).await;
        let answers = futures_util::future::join_all((0..4).map(|_| press(&app, path, &check, "send"))).await;
        let codes: Vec<String> = answers.iter().map(code_of).collect();
        assert!(codes.iter().all(|code| code.len() == 20 && *code == codes[0]), "{codes:?}");
        let other = post(&app, path, fields).await;
        assert_ne!(code_of(&press(&app, path, &other, "send").await), codes[0], "the same words again are another message");
    }
    let after = counts(&app).await;
    let more: Vec<i64> = after.iter().zip(before).map(|(after, before)| after - before).collect();
    assert_eq!(more, [2, 2, 2, 2, 0, 4]);
}

/// When one of the rows cannot be written, none is.
#[tokio::test]
async fn d5_a_message_commits_with_its_state_and_audit_entry_or_not_at_all() {
    let app = TestApp::seeded().await;
    let before = counts(&app).await;
    for (table, path, fields) in [
        ("report_states", "/en/report", &REPORT),
        ("audit_entries", "/en/report", &REPORT),
        ("jobs", "/en/report", &REPORT),
        ("audit_entries", "/en/suggest", &SUGGESTION),
    ] {
        let check = post(&app, path, fields).await;
        let refuse = format!("create trigger refuse before insert on {table} for each row execute function refuse_change()");
        sqlx::query(AssertSqlSafe(refuse)).execute(&app.owner_pool).await.unwrap();
        let answer = press(&app, path, &check, "send").await;
        assert_eq!(answer.status.as_u16(), 500, "{table}");
        assert_eq!(counts(&app).await, before, "{table}");
        sqlx::query(AssertSqlSafe(format!("drop trigger refuse on {table}"))).execute(&app.owner_pool).await.unwrap();
        assert_eq!(press(&app, path, &check, "send").await.status.as_u16(), 200, "the same form works when all is well again");
        for table in ["jobs", "report_states", "reports", "suggestions"] {
            sqlx::query(AssertSqlSafe(format!("delete from {table}"))).execute(&app.owner_pool).await.unwrap();
        }
        let entries = counts(&app).await[5] - before[5];
        assert_eq!(entries, 1, "{table}");
        sqlx::query("alter table audit_entries disable trigger all").execute(&app.owner_pool).await.unwrap();
        sqlx::query("delete from audit_entries where actor_role = 'visitor'").execute(&app.owner_pool).await.unwrap();
        sqlx::query("alter table audit_entries enable trigger all").execute(&app.owner_pool).await.unwrap();
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_on_top_and_at_the_field_and_nothing_typed_is_lost() {
    let app = TestApp::seeded().await;
    let long = "ж".repeat(1001);
    for lang in Lang::all() {
        let answer = post(&app, &format!("/{lang}/report?o=ural-house"), &[("text", &long), ("contact", "me <me@mail.example>")]).await;
        assert_eq!((answer.status.as_u16(), answer.header("cache-control")), (422, "no-store"), "{lang}");
        let html = Html::parse_document(&answer.body);
        assert!(html.errors.is_empty(), "{lang}: {:?}", html.errors);
        let one = |selector: &str| html.select(&Selector::parse(selector).unwrap()).next().unwrap_or_else(|| panic!("{lang}: {selector}"));
        let summary = one("main > [role=alert]:first-child");
        assert!(summary.attr("autofocus").is_some() && summary.attr("tabindex") == Some("-1"), "{lang}");
        let links: Vec<&str> = html.select(&Selector::parse("[role=alert] a").unwrap()).map(|link| link.attr("href").unwrap()).collect();
        assert_eq!(links, ["#kind-1", "#text"], "{lang}");
        for link in links {
            one(link);
        }
        let error = app.state.words.text(lang, "form-error-title", &[("title", "".into())]);
        let error = plain(&error);
        assert!(plain(&texts(&answer.body, "title")[0]).starts_with(error.trim_end()), "{lang}: {}", texts(&answer.body, "title")[0]);
        let field = one("#text");
        assert_eq!((field.attr("aria-invalid"), field.attr("aria-describedby")), (Some("true"), Some("text-error text-hint")), "{lang}");
        assert_eq!(field.text().collect::<String>().trim(), long, "{lang}");
        assert_eq!(one("#contact").attr("value"), Some("me <me@mail.example>"), "{lang}");
        assert_eq!(texts(&answer.body, "#text-error").len(), 1);
    }
    let answer = post(&app, "/en/report", &[("kind", "other")]).await;
    assert_eq!(answer.status.as_u16(), 422, "something else says nothing without words");
    assert!(answer.body.contains("value=\"other\" checked"));
    let answer = post(&app, "/en/suggest", &[("help", "Advice")]).await;
    assert_eq!(texts(&answer.body, "[role=alert] a").len(), 2, "a name and a place");
    assert!(answer.body.contains("Advice</textarea>"));
    assert_eq!(counts(&app).await[..3], [0, 0, 0]);
}

/// Whatever is pressed, a form with something wrong in it is not stored: the browser's own check is no check.
#[tokio::test]
async fn m4_a_form_that_is_sent_without_a_look_or_with_the_trap_filled_in_stores_nothing() {
    let app = TestApp::seeded().await;
    let send = [("step", "send"), ("token", "0123456789abcdef0123456789abcdef")];
    let with = |more: &[(&'static str, &'static str)]| [&REPORT[..], &send, more].concat();
    let caught = post(&app, "/en/report", &with(&[("subject", "Cheap pills")])).await;
    assert_eq!(caught.status.as_u16(), 422);
    assert!(!caught.body.contains("class=\"unseen\""), "a person who filled it in can see and clear it");
    let unknown = post(&app, "/en/report", &[("kind", "no-such-kind"), send[0], send[1]]).await;
    assert_eq!(unknown.status.as_u16(), 422);
    for token in ["", "0123", "'; drop table reports", "0123456789abcdef0123456789abcdeg"] {
        let again = post(&app, "/en/report", &[REPORT[0], send[0], ("token", token)]).await;
        assert_eq!(again.status.as_u16(), 200);
        assert!(again.body.contains("name=\"token\"") && !again.body.contains("class=\"code\""), "{token}: another look");
    }
    assert_eq!(count(&app, "reports").await, 0);
    assert!(app.get("/en/report").await.body.contains("<div class=\"unseen\" aria-hidden=\"true\">"));
}

#[tokio::test]
async fn t14_what_another_site_sends_is_refused_and_stores_nothing() {
    let app = TestApp::seeded().await;
    let send = [("step", "send"), ("token", "0123456789abcdef0123456789abcdef")];
    for (path, fields) in [
        ("/ar/report?o=ural-house", [&REPORT[..], &send].concat()),
        ("/ar/suggest", [&SUGGESTION[..], &send].concat()),
        ("/ar/receipts", vec![("code", "12345678901234567890")]),
    ] {
        for foreign in [("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site"), ("origin", "https://evil.example")] {
            let answer = post_with(&app, path, &fields, &[foreign]).await;
            assert_eq!(answer.status.as_u16(), 403, "{path} {foreign:?}");
            assert!(answer.body.contains("<html lang=\"ar\""), "{path}");
        }
        for own in [OWN, ("origin", "http://localhost:8080"), ("origin", "null")] {
            assert_ne!(post_with(&app, path, &fields, &[own]).await.status.as_u16(), 403, "{path} {own:?}");
        }
    }
    assert_eq!((count(&app, "reports").await, count(&app, "suggestions").await), (1, 1), "the one that was ours");
}

#[tokio::test]
async fn i1_i2_what_is_no_text_or_too_much_is_refused() {
    let app = TestApp::seeded().await;
    let long = "a".repeat(60_000);
    for path in ["/en/report", "/en/suggest", "/en/receipts"] {
        for (field, value, status) in [
            ("text", "a\0b", 400),
            ("text", "\u{202E}moc", 400),
            ("contact", "\u{2066}x", 400),
            ("code", "\u{7}", 400),
            ("name", "\u{FFFE}", 400),
        ] {
            let answer = post(&app, path, &[(field, value)]).await;
            assert_eq!(answer.status.as_u16(), status, "{path} {field} {value:?}");
            assert!(texts(&answer.body, ".errors li")[0].contains(field), "{path}: it says where");
        }
        let twice = post(&app, path, &[("step", "check"), ("step", "send"), ("code", "1"), ("code", "2")]).await;
        assert_eq!(twice.status.as_u16(), 400, "{path}");
        let huge = "a".repeat(10 * 1024 * 1024);
        assert_eq!(post(&app, path, &[("text", &huge)]).await.status.as_u16(), 413, "{path}");
        let json = post_with(&app, path, &[], &[OWN, ("content-encoding", "gzip")]).await;
        assert_eq!(json.status.as_u16(), 415, "{path}");
    }
    let answer = post(&app, "/en/report", &[("kind", "closed"), ("text", &long)]).await;
    assert_eq!(answer.status.as_u16(), 422);
    assert!(plain(&answer.body).contains("Too long: 60,000 characters. At most 1,000, please.") && answer.body.contains(&long));
    assert_eq!(post(&app, "/en/report?o=nobody", &REPORT).await.status.as_u16(), 404);
    assert_eq!(count(&app, "reports").await, 0);
}

/// While the database does not take it, the message stays on the page, token and all.
#[tokio::test]
async fn v4_a_message_that_cannot_be_stored_now_is_not_lost() {
    let app = TestApp::seeded().await;
    for (table, path, fields) in [("reports", "/ru/report?o=ural-house", &REPORT), ("suggestions", "/ru/suggest", &SUGGESTION)] {
        let check = post(&app, path, fields).await;
        let mut holder = app.owner_pool.begin().await.unwrap();
        sqlx::query(AssertSqlSafe(format!("lock table {table}"))).execute(&mut *holder).await.unwrap();
        let began = Instant::now();
        let refused = press(&app, path, &check, "send").await;
        assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
        holder.rollback().await.unwrap();
        assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (503, "5"), "{path}");
        assert!(texts(&refused.body, "[role=alert]")[0].contains("не пропало"), "{path}");
        assert_eq!(fields_of(&refused, "send"), fields_of(&check, "send"), "{path}: all of it is still there");
        let receipt = press(&app, path, &refused, "send").await;
        assert_eq!(code_of(&receipt).len(), 20, "{path}");
        assert_eq!(count(&app, table).await, 1, "{path}");
    }
}

#[tokio::test]
async fn t19_no_more_is_taken_on_a_day_than_people_can_read_and_the_site_goes_on() {
    let app = TestApp::seeded().await;
    sqlx::query("insert into reports (id, kind, language, receipt_hash, received_on) select gen_random_uuid(), 'other', 'en', sha256(n::text::bytea), $1::date from generate_series(1, $2) n")
        .bind(jiff_sqlx::ToSqlx::to_sqlx(app.clock.today()))
        .bind(MOST_PER_DAY - 1)
        .execute(&app.owner_pool)
        .await
        .unwrap();
    let check = post(&app, "/en/report", &REPORT).await;
    let last = press(&app, "/en/report", &check, "send").await;
    assert_eq!(last.status.as_u16(), 200);
    let other = post(&app, "/en/report", &REPORT).await;
    let refused = press(&app, "/en/report", &other, "send").await;
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "3600"));
    assert_eq!(fields_of(&refused, "send"), fields_of(&other, "send"), "nothing of it is lost");
    assert_eq!(count(&app, "reports").await, MOST_PER_DAY);
    assert_eq!(code_of(&press(&app, "/en/report", &check, "send").await), code_of(&last), "who is in has their receipt");
    let suggestion = post(&app, "/en/suggest", &SUGGESTION).await;
    assert_eq!(press(&app, "/en/suggest", &suggestion, "send").await.status.as_u16(), 200, "suggestions have days of their own");
    app.clock.set("2026-11-25T00:00:01Z".parse().unwrap());
    assert_eq!(press(&app, "/en/report", &refused, "send").await.status.as_u16(), 200, "tomorrow is another day");
}

/// One network cannot fill the day of all others; and what it cannot send is not lost.
#[tokio::test]
async fn m5_one_network_sends_twenty_messages_an_hour() {
    let app = TestApp::with(Options { seeded: None, flags: vec!["--anonymous-rate=600".to_owned()] }).await;
    let send = async |peer: &str, number: u32| {
        let (peer, token) = (Peer(format!("{peer}:1").parse().unwrap()), format!("{number:032x}"));
        let form = [("name", "New"), ("place", "Here"), ("step", "send"), ("token", &token)];
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let request = Request::post("/en/suggest").header(header::HOST, "localhost:8080");
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").extension(peer);
        app.send(request.body(Body::from(body)).unwrap()).await
    };
    for number in 0..20 {
        assert_eq!(send("192.0.2.1", number).await.status.as_u16(), 200, "{number}");
    }
    let refused = send("192.0.2.200", 20).await;
    assert_eq!((refused.status.as_u16(), refused.header("retry-after")), (429, "3600"));
    assert!(refused.body.contains("name=\"place\" value=\"Here\"") && refused.body.contains(&format!("{:032x}", 20)));
    assert_eq!(send("198.51.100.1", 21).await.status.as_u16(), 200, "another network");
    assert_eq!(count(&app, "suggestions").await, 21);
}

async fn ask_for(app: &TestApp, lang: &str, code: &str) -> Answer {
    post(app, &format!("/{lang}/receipts"), &[("code", code)]).await
}

#[tokio::test]
async fn m7_a_code_shows_what_became_of_its_message_and_nothing_else() {
    let app = TestApp::seeded().await;
    let check = post(&app, "/en/report?o=ural-house", &REPORT).await;
    let code = code_of(&press(&app, "/en/report?o=ural-house", &check, "send").await);
    for state in ReportState::ALL {
        let decide = "insert into report_states (id, report_id, state, finding, answer, answer_language) select gen_random_uuid(), id, $1, 'Only for moderators', $2, 'fa' from reports";
        let answer = format!("پاسخ {state}");
        if *state != ReportState::Received {
            sqlx::query(decide).bind(state.as_str()).bind(&answer).execute(&app.owner_pool).await.unwrap();
        }
        for lang in Lang::all() {
            let shown = ask_for(&app, lang.code(), &code).await;
            assert_eq!((shown.status.as_u16(), shown.header("cache-control")), (200, "no-store"), "{lang} {state}");
            assert_eq!(texts(&shown.body, "main [role=status]"), [app.state.words.text(lang, state.key(), &[])], "{lang} {state}");
            assert_eq!(shown.body.contains(&answer), *state != ReportState::Received, "{lang} {state}");
            for secret in ["They wanted", "+992", "ural-house", "Only for moderators", &code] {
                assert!(!shown.body.contains(secret), "{lang} {state} shows {secret}");
            }
        }
    }
    sqlx::query("insert into report_replies (report_id, body, language) select id, 'We gave it back', 'en' from reports")
        .execute(&app.owner_pool)
        .await
        .unwrap();
    let spaced: Vec<String> = code.as_bytes().chunks(4).map(|chunk| String::from_utf8_lossy(chunk).into_owned()).collect();
    assert!(ask_for(&app, "en", &spaced.join(" - ")).await.body.contains("We gave it back"), "the state is published now");

    let check = post(&app, "/en/suggest", &SUGGESTION).await;
    let code = code_of(&press(&app, "/en/suggest", &check, "send").await);
    for state in SuggestionState::ALL {
        sqlx::query("update suggestions set state = $1").bind(state.as_str()).execute(&app.pool).await.unwrap();
        let shown = ask_for(&app, "tg", &code).await;
        assert_eq!(texts(&shown.body, "main [role=status]"), [app.state.words.text("tg".parse().unwrap(), state.key(), &[])], "{state}");
    }
}

#[tokio::test]
async fn t16_every_wrong_code_gets_the_same_answer_in_the_same_time() {
    let app = TestApp::sampled().await;
    let check = post(&app, "/en/report", &REPORT).await;
    let code = code_of(&press(&app, "/en/report", &check, "send").await);
    let near = format!("{}{}", &code[..19], (code.as_bytes()[19] - b'0' + 1) % 10);
    let wrong = ["", "0", &near, "RECEIPT-1", "00000000000000000000", "x' or '1'='1", "123456789012345678901234567890"];
    let mut bodies = Vec::new();
    let mut medians = Vec::new();
    for typed in wrong {
        let mut times = Vec::new();
        for _ in 0..24 {
            let began = Instant::now();
            let answer = ask_for(&app, "en", typed).await;
            times.push(began.elapsed());
            assert_eq!(answer.status.as_u16(), 422, "{typed}");
            bodies.push(answer.body.replace(&format!("name=\"code\" value=\"{}\"", typed.replace('\'', "&#39;")), ""));
        }
        times.sort();
        medians.push(times[12]);
    }
    bodies.sort();
    bodies.dedup();
    assert_eq!(bodies.len(), 1, "{bodies:#?}");
    let (least, most) = (medians.iter().min().unwrap(), medians.iter().max().unwrap());
    assert!(*most < *least + (*least / 4).max(Duration::from_millis(15)), "{medians:?}");
    assert_eq!(ask_for(&app, "en", &code).await.status.as_u16(), 200);
}

#[tokio::test]
async fn the_way_to_reach_a_sender_is_forgotten_when_the_form_said_so() {
    let app = TestApp::seeded().await;
    for (path, fields) in [("/en/report", [REPORT[0], REPORT[2]]), ("/en/suggest", [SUGGESTION[0], SUGGESTION[1]])] {
        let with_contact = [&fields[..], &[("contact", "me@mail.example")]].concat();
        let fields: Vec<_> = if path == "/en/report" { fields.to_vec() } else { with_contact };
        let check = post(&app, path, &fields).await;
        let receipt = press(&app, path, &check, "send").await;
        assert!(plain(&receipt.body).contains("after 90 days"), "{path}");
    }
    let jobs = app::jobs(&app.state);
    let contacts =
        async || count(&app, "(select contact from reports union all select contact from suggestions) c where contact is not null").await;
    app.clock.set("2027-02-21T23:59:59Z".parse().unwrap());
    assert_eq!((jobs.run_due().await.unwrap(), contacts().await), (0, 2), "the day before");
    app.clock.set("2027-02-22T00:00:00Z".parse().unwrap());
    assert_eq!((jobs.run_due().await.unwrap(), contacts().await), (2, 0), "ninety days after");
    assert_eq!((count(&app, "reports").await, count(&app, "suggestions").await), (1, 1), "what was said stays");
}

/// The server may add to what visitors told us, not rewrite it.
#[tokio::test]
async fn z5_the_web_role_adds_messages_and_changes_none() {
    let app = TestApp::sampled().await;
    for refused in [
        "update reports set body = 'other'",
        "update reports set kind = 'closed'",
        "update reports set receipt_hash = null",
        "delete from reports",
        "truncate reports cascade",
        "update report_states set state = 'declined'",
        "delete from report_states",
        "update suggestions set document = '{}'",
        "update suggestions set language = 'en'",
        "delete from suggestions",
    ] {
        let error = sqlx::query(AssertSqlSafe(refused)).execute(&app.pool).await.unwrap_err();
        assert_eq!(error.as_database_error().unwrap().code().as_deref(), Some("42501"), "{refused}: {error}");
    }
    sqlx::query("update reports set contact = null").execute(&app.pool).await.unwrap();
    for table in ["reports", "suggestions"] {
        let definition: Option<String> =
            sqlx::query_scalar("select pg_get_constraintdef(oid) from pg_constraint where conname = $1 and contype = 'c'")
                .bind(format!("{table}_receipt_hash_check"))
                .fetch_optional(&app.owner_pool)
                .await
                .unwrap();
        assert_eq!(definition.as_deref(), Some("CHECK ((length(receipt_hash) = 32))"), "{table}");
    }
}

#[tokio::test]
async fn every_kind_of_problem_can_be_chosen_and_is_stored() {
    let app = TestApp::seeded().await;
    let form = app.get("/uz/report").await;
    assert_eq!(texts(&form.body, "input[type=radio]").len(), ReportKind::ALL.len());
    for kind in ReportKind::ALL {
        let check = post(&app, "/uz/report", &[("kind", kind.as_str()), ("text", "x")]).await;
        assert_eq!(press(&app, "/uz/report", &check, "send").await.status.as_u16(), 200, "{kind}");
    }
    assert_eq!(count(&app, "(select distinct kind from reports) kinds").await, i64::try_from(ReportKind::ALL.len()).unwrap());
    assert_eq!(count(&app, "jobs").await, 0, "without a contact there is nothing to forget");
}

#[tokio::test]
async fn the_forms_are_linked_from_where_they_are_needed() {
    let app = TestApp::seeded().await;
    assert!(app.get("/fa/organizations/ural-house").await.body.contains("href=\"/fa/report?o=ural-house\""));
    let nothing = app.get("/fa/search?q=xyzzyxy").await.body;
    assert!(texts(&nothing, "main a[href='/fa/suggest']").len() == 1, "{nothing}");
    let front = app.get("/fa/needs").await.body;
    for path in ["/fa/report", "/fa/suggest", "/fa/news"] {
        assert_eq!(texts(&front, &format!("footer a[href='{path}']")).len(), 1, "{path}");
    }
}
