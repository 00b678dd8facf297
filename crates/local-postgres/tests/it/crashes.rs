//! What is left when processes are killed.

use std::time::Duration;

use local_postgres::{Cluster, Durability, Left};
use nix::sys::signal::{Signal, kill};
use sqlx::{Connection as _, PgConnection};

use crate::support::{Holder, Home, Who, assert_row_is_there, processes_in, wait_until, write_row};

#[tokio::test]
async fn killed_while_creating_the_cluster_the_application_starts_clean() {
    for who in Who::all() {
        let home = Home::new(who);
        let unfinished = || {
            let entries = home.base.read_dir().into_iter().flatten().flatten();
            entries.filter(|entry| entry.file_name().to_string_lossy().starts_with("data.new.")).count()
        };
        let mut holder = Holder::spawn(home.program("hold"));
        wait_until("initdb is at work", || unfinished() > 0 || holder.has_ended().is_some());
        holder.kill();
        assert!(!home.data().exists(), "{who:?}: a cluster that is not complete does not have its final name");

        let holder = home.hold();
        write_row(&holder).await;
        holder.leave();
        // The orphan of the first attempt may still be at work, and is cleared up after when it has finished.
        wait_until("the orphan has finished", || processes_in(&home.base).is_empty());
        let holder = home.hold();
        assert_row_is_there(&holder).await;
        holder.leave();
        assert_eq!(unfinished(), 0, "{who:?}: leftovers are cleared");
    }
}

#[tokio::test]
async fn killed_application_leaves_its_server_running() {
    for who in Who::all() {
        let home = Home::new(who);
        let holder = home.hold();
        write_row(&holder).await;
        let server = home.postmaster();
        assert!(server.is_some());
        holder.kill();
        assert_eq!(home.postmaster(), server, "{who:?}");
        let holder = home.hold();
        assert_row_is_there(&holder).await;
        assert_eq!(home.postmaster(), server, "{who:?}: the next one attaches");
        holder.leave();
        assert_eq!(home.postmaster(), None, "{who:?}: and the killed one does not count as a user");
    }
}

#[tokio::test]
async fn killed_with_its_server_the_application_starts_again_at_once() {
    for who in Who::all() {
        let home = Home::new(who);
        let holder = home.hold();
        write_row(&holder).await;
        // A connection whose backend is busy when its postmaster dies.
        let mut connection = holder.connect().await;
        let busy = tokio::spawn(async move {
            sqlx::query("select count(*) from generate_series(1, 10000000)").execute(&mut connection).await.map(|_| ())
        });
        let mut watcher = holder.connect().await;
        let active = "select exists (select from pg_stat_activity where state = 'active' and query like '%generate_series%' and pid <> pg_backend_pid())";
        while !sqlx::query_scalar::<_, bool>(active).fetch_one(&mut watcher).await.unwrap() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        let server = home.postmaster().unwrap();
        kill(server, Signal::SIGKILL).unwrap();
        holder.kill();

        let holder = home.hold();
        assert_row_is_there(&holder).await;
        assert_ne!(home.postmaster(), Some(server), "{who:?}");
        holder.leave();
        // Either the query was finished or its connection was cut; both are an answer.
        let _ = busy.await.unwrap();
    }
}

#[tokio::test]
async fn a_server_that_dies_under_the_application_is_started_again() {
    let home = Home::new(Who::Myself);
    let cluster = Cluster::start(home.settings(Durability::Durable)).await.unwrap();
    let mut connection = PgConnection::connect_with(&cluster.connect_options("postgres")).await.unwrap();
    sqlx::query("create table kept as select 'here' as word").execute(&mut connection).await.unwrap();
    let server = cluster.postmaster_pid();
    cluster.ensure_running().await.unwrap();
    assert!(server.is_some() && cluster.postmaster_pid() == server, "nothing happens while it runs");

    kill(home.postmaster().unwrap(), Signal::SIGKILL).unwrap();
    cluster.ensure_running().await.unwrap();
    assert!(cluster.postmaster_pid().is_some() && cluster.postmaster_pid() != server);
    let mut connection = PgConnection::connect_with(&cluster.connect_options("postgres")).await.unwrap();
    let word: String = sqlx::query_scalar("select word from kept").fetch_one(&mut connection).await.unwrap();
    assert_eq!(word, "here");
    connection.close().await.unwrap();
    assert_eq!(cluster.leave().await.unwrap(), Left::Stopped);
}
