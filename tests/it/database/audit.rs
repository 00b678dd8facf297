//! The audit entries: one chain, whoever writes, in which a changed row shows (promise D4).

use sqlx::{PgConnection, PgPool, Row};

use super::{code, run};
use crate::harness::TestApp;

const WRITERS: u32 = 20;
const ENTRIES: u32 = 5;

async fn write(connection: &mut PgConnection, action: &str) -> sqlx::Result<()> {
    sqlx::query(
        "insert into audit_entries (actor_id, actor_role, action, subject_type, subject_id, detail)
        values (gen_random_uuid(), 'moderator', $1, 'organization', gen_random_uuid(), jsonb_build_object('reason', $1))",
    )
    .bind(action)
    .execute(connection)
    .await
    .map(|_| ())
}

/// Computes the whole chain again; gives the number of entries, and the first that does not fit.
async fn check(connection: &mut PgConnection) -> (usize, Option<i64>) {
    let rows = sqlx::query("select seq, previous_hash, hash, audit_entry_hash(e) as computed from audit_entries e order by seq")
        .fetch_all(&mut *connection)
        .await
        .unwrap();
    let mut previous: Option<Vec<u8>> = None;
    let mut broken = None;
    for row in &rows {
        let hash: Vec<u8> = row.get("hash");
        let fits = row.get::<Option<Vec<u8>>, _>("previous_hash") == previous && row.get::<Vec<u8>, _>("computed") == hash;
        if !fits && broken.is_none() {
            broken = Some(row.get("seq"));
        }
        previous = Some(hash);
    }
    let as_the_database_says: Option<i64> = sqlx::query_scalar("select first_broken_audit_entry()").fetch_one(connection).await.unwrap();
    assert_eq!(as_the_database_says, broken);
    (rows.len(), broken)
}

/// Some take back what they wrote: the chain must not miss what was never there.
fn is_taken_back(writer: u32, entry: u32) -> bool {
    (writer + entry).is_multiple_of(4)
}

async fn write_in_turns(pool: PgPool, writer: u32) {
    for entry in 0..ENTRIES {
        let mut transaction = pool.begin().await.unwrap();
        write(&mut transaction, &format!("writer {writer}, entry {entry}")).await.unwrap();
        write(&mut transaction, &format!("writer {writer}, entry {entry}, once more")).await.unwrap();
        if is_taken_back(writer, entry) {
            transaction.rollback().await.unwrap();
        } else {
            transaction.commit().await.unwrap();
        }
    }
}

#[tokio::test]
async fn twenty_writers_at_once_keep_one_unbroken_chain() {
    let app = TestApp::start().await;
    // As many connections as writers, so that they really meet.
    let pool = sqlx::postgres::PgPoolOptions::new().max_connections(WRITERS);
    let waiting = app.pool.connect_options().as_ref().clone().options([("lock_timeout", "30s"), ("statement_timeout", "30s")]);
    let pool = pool.connect_lazy_with(waiting);
    let writers: Vec<_> = (0..WRITERS).map(|writer| tokio::spawn(write_in_turns(pool.clone(), writer))).collect();
    for writer in writers {
        writer.await.unwrap();
    }
    let written = (0..WRITERS * ENTRIES).filter(|number| !is_taken_back(number / ENTRIES, number % ENTRIES)).count() * 2;
    assert_eq!(check(&mut pool.acquire().await.unwrap()).await, (written, None));
    pool.close().await;
}

#[tokio::test]
async fn rows_of_one_statement_are_chained_too() {
    let app = TestApp::start().await;
    let mut connection = app.pool.acquire().await.unwrap();
    let insert = "insert into audit_entries (actor_role, action, subject_type) select 'system', 'publish', 'organization' from generate_series(1, 50)";
    run(&mut connection, insert).await.unwrap();
    assert_eq!(check(&mut connection).await, (50, None));
}

/// Each changes one thing of the third entry. The last two move a character from one field to the next.
const FORGERIES: [&str; 12] = [
    "update audit_entries set at = at + interval '1 microsecond' where seq = $",
    "update audit_entries set actor_id = null where seq = $",
    "update audit_entries set actor_id = subject_id, subject_id = actor_id where seq = $",
    "update audit_entries set actor_role = 'admin' where seq = $",
    "update audit_entries set action = 'other' where seq = $",
    "update audit_entries set subject_type = 'account' where seq = $",
    "update audit_entries set subject_id = gen_random_uuid() where seq = $",
    "update audit_entries set detail = '{}' where seq = $",
    "update audit_entries set hash = sha256('other') where seq = $",
    "delete from audit_entries where seq = $",
    "update audit_entries set action = 'publish|', subject_type = '|organization' where seq = $",
    "update audit_entries set action = 'publish', subject_type = '||organization' where seq = $",
];

#[tokio::test]
async fn a_changed_or_missing_row_is_found() {
    let app = TestApp::start().await;
    let mut owner = app.owner_pool.acquire().await.unwrap();
    for action in ["first", "second", "publish||", "fourth", "fifth"] {
        write(&mut owner, action).await.unwrap();
    }
    assert_eq!(check(&mut owner).await, (5, None));
    let entries: Vec<i64> = sqlx::query_scalar("select seq from audit_entries order by seq").fetch_all(&mut *owner).await.unwrap();
    for forgery in FORGERIES {
        // What only somebody with all rights can do, and then the database cannot refuse.
        let commands = format!("begin; alter table audit_entries disable trigger user; {}", forgery.replace('$', &entries[2].to_string()));
        run(&mut owner, &commands).await.unwrap();
        let (_, broken) = check(&mut owner).await;
        let expected = if forgery.starts_with("delete") { entries[3] } else { entries[2] };
        assert_eq!(broken, Some(expected), "{forgery}");
        run(&mut owner, "rollback").await.unwrap();
    }
    assert_eq!(check(&mut owner).await, (5, None));
}

/// Who computes the hash of a changed row anew has to do so for all that follow.
#[tokio::test]
async fn a_forged_hash_moves_the_break_to_the_next_entry() {
    let app = TestApp::start().await;
    let mut owner = app.owner_pool.acquire().await.unwrap();
    for action in ["first", "second", "third"] {
        write(&mut owner, action).await.unwrap();
    }
    let entries: Vec<i64> = sqlx::query_scalar("select seq from audit_entries order by seq").fetch_all(&mut *owner).await.unwrap();
    run(
        &mut owner,
        "alter table audit_entries disable trigger user; update audit_entries set action = 'forged' where action = 'second';
        update audit_entries e set hash = audit_entry_hash(e) where action = 'forged'",
    )
    .await
    .unwrap();
    assert_eq!(check(&mut owner).await, (3, Some(entries[2])));
}

#[tokio::test]
async fn what_a_writer_claims_of_the_chain_is_ignored() {
    let app = TestApp::start().await;
    let mut connection = app.pool.acquire().await.unwrap();
    for _ in 0..2 {
        sqlx::query(
            "insert into audit_entries (seq, actor_role, action, subject_type, previous_hash, hash) overriding system value
            values (-7, 'moderator', 'claim', 'organization', 'mine', 'mine')",
        )
        .execute(&mut *connection)
        .await
        .unwrap();
    }
    assert_eq!(check(&mut connection).await, (2, None));
}

/// A transaction that sees the table as it was cannot know the newest entry, so it may not write.
#[tokio::test]
async fn an_old_snapshot_cannot_fork_the_chain() {
    let app = TestApp::start().await;
    let (mut one, mut other) = (app.pool.acquire().await.unwrap(), app.pool.acquire().await.unwrap());
    write(&mut other, "before").await.unwrap();
    run(&mut one, "begin isolation level repeatable read; select count(*) from audit_entries").await.unwrap();
    write(&mut other, "meanwhile").await.unwrap();
    let error = write(&mut one, "from the past").await.unwrap_err();
    assert_eq!(code(&error), "23505", "{error}");
    run(&mut one, "rollback").await.unwrap();
    write(&mut one, "from the present").await.unwrap();
    assert_eq!(check(&mut one).await, (3, None));
}
