//! The program's `exec`: a command with a database of its own.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

use local_postgres::{Cluster, Durability, Settings};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use sqlx::{Connection as _, PgConnection};

use crate::support::{Home, Who, run};

async fn fresh_databases(cluster: &Cluster) -> i64 {
    let mut connection = PgConnection::connect_with(&cluster.connect_options("postgres")).await.unwrap();
    let count = sqlx::query_scalar("select count(*) from pg_database where datname like 't\\_%'");
    let count = count.fetch_one(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    count
}

#[tokio::test]
async fn the_command_gets_a_migrated_database_and_its_status_is_passed_on() {
    for who in Who::all() {
        let home = Home::new(who);
        let migrations = home.path().join("migrations");
        std::fs::create_dir(&migrations).unwrap();
        std::fs::write(migrations.join("1_words.sql"), "create table word (text text);").unwrap();
        std::fs::write(migrations.join("2_first.sql"), "insert into word values ('слово');").unwrap();
        let mut command = home.program("exec");
        command.arg("--throwaway").arg("--migrations").arg(&migrations).arg("--");
        command.args(["sh", "-c", r#"test "$(psql "$DATABASE_URL" -Atc 'select text from word')" = слово && exit "$0""#, "42"]);
        assert_eq!(run(&mut command), (Some(42), String::new()), "{who:?}");
        assert_eq!(home.postmaster(), None, "{who:?}: the last user stops the server");
    }
}

#[tokio::test]
async fn the_database_is_dropped_however_the_command_ends() {
    let home = Home::new(Who::Myself);
    let cluster = Cluster::start(home.settings(Durability::Throwaway)).await.unwrap();
    let exec = |words: &[&str]| run(home.program("exec").args(["--throwaway", "--"]).args(words));
    assert_eq!(exec(&["true"]).0, Some(0));
    assert_eq!(exec(&["sh", "-c", "kill -9 $$"]).0, Some(128 + 9));
    let (status, said) = exec(&["no-such-command-here"]);
    assert_eq!(status, Some(127));
    assert!(said.contains("no-such-command-here cannot be run"), "{said}");
    assert_eq!(fresh_databases(&cluster).await, 0);

    // A signal is passed on, and tidied up after.
    let mut command = home.program("exec");
    command.args(["--throwaway", "--", "sh", "-c", "echo ready; exec sleep 300"]).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "ready\n");
    assert_eq!(fresh_databases(&cluster).await, 1);
    kill(Pid::from_raw(child.id().try_into().unwrap()), Signal::SIGTERM).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(128 + 15));
    assert_eq!(fresh_databases(&cluster).await, 0);
    cluster.leave().await.unwrap();
}

#[test]
fn a_cluster_that_fails_has_a_status_of_its_own() {
    let home = Home::new(Who::Myself);
    let (status, said) = run(home.program("exec").args(["--binaries", "/nonexistent", "--", "true"]));
    assert_eq!(status, Some(125));
    assert!(said.contains("apt-get install postgresql"), "{said}");
    let (status, said) = run(home.program("exec").args(["--migrations", "/nonexistent", "--", "true"]));
    assert_eq!(status, Some(125));
    assert!(said.contains("The migrations in /nonexistent cannot be read"), "{said}");
    assert!(home.postmaster().is_none());
}

#[test]
fn the_shared_throwaway_directory_is_the_accounts_own() {
    let base = Settings::throwaway_base("app");
    let name = base.file_name().unwrap().to_str().unwrap();
    assert_eq!(name, format!("app-throwaway-postgres-{}", nix::unistd::geteuid()));
    assert_eq!(Settings::throwaway("app").base, base);
    assert!(base.parent().unwrap().is_dir());
}
