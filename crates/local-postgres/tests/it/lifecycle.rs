//! Creating, starting, sharing and stopping a cluster.

use std::os::unix::fs::MetadataExt as _;

use local_postgres::{Cluster, Durability, Left};
use sqlx::Connection as _;

use crate::support::{Holder, Home, Who, assert_row_is_there, connect, write_row};

#[tokio::test]
async fn a_first_start_makes_a_cluster_that_works() {
    for who in Who::all() {
        let home = Home::new(who);
        let holder = home.hold();
        let mut connection = holder.connect().await;
        let (role, database): (String, String) =
            sqlx::query_as("select current_user::text, current_database()::text").fetch_one(&mut connection).await.unwrap();
        assert_eq!((role.as_str(), database.as_str()), ("app", "app"), "{who:?}");
        connection.close().await.unwrap();
        let account = home.account();
        for closed in ["", "data", "run"] {
            let about = home.base.join(closed).metadata().unwrap();
            assert_eq!(about.mode() & 0o777, 0o700, "{who:?}: the mode of {closed:?}");
            assert_eq!(about.uid(), account.uid.as_raw(), "{who:?}: the owner of {closed:?}");
        }
        assert!(!account.uid.is_root());
        assert!(home.postmaster().is_some());
        holder.leave();
        assert_eq!(home.postmaster(), None, "{who:?}: the last user stops the server");
    }
}

#[tokio::test]
async fn a_later_start_finds_the_rows_and_a_second_process_attaches() {
    let home = Home::new(Who::Myself);
    let holder = home.hold();
    write_row(&holder).await;
    holder.leave();
    assert_eq!(home.postmaster(), None);

    let holder = home.hold();
    assert_row_is_there(&holder).await;
    let server = home.postmaster();
    let second = home.hold();
    assert_row_is_there(&second).await;
    assert!(server.is_some() && home.postmaster() == server, "attaching starts no other server");
    second.leave();
    assert_eq!(home.postmaster(), server);
    holder.leave();
    assert_eq!(home.postmaster(), None);
}

#[tokio::test]
async fn two_processes_start_a_fresh_cluster_at_once_and_the_last_one_stops_it() {
    for who in Who::all() {
        let home = Home::new(who);
        let spawned = [Holder::spawn(home.program("hold")), Holder::spawn(home.program("hold"))];
        let [first, second] = spawned.map(Holder::ready);
        write_row(&first).await;
        assert_row_is_there(&second).await;
        let server = home.postmaster();
        assert!(server.is_some());
        first.leave();
        assert_eq!(home.postmaster(), server, "{who:?}: the first to leave does not stop it");
        assert_row_is_there(&second).await;
        second.leave();
        assert_eq!(home.postmaster(), None, "{who:?}: the last to leave does");
    }
}

#[tokio::test]
async fn a_path_too_long_for_a_socket_works() {
    let name = "x".repeat(130);
    let home = Home::with_base(Who::Myself, &name);
    let temporary = home.path().join("temporary");
    std::fs::create_dir(&temporary).unwrap();
    std::fs::set_permissions(&temporary, std::os::unix::fs::PermissionsExt::from_mode(0o777)).unwrap();
    assert!(home.base.as_os_str().len() > 130);

    let mut command = home.program("hold");
    command.env("TMPDIR", &temporary);
    let holder = Holder::spawn(command).ready();
    write_row(&holder).await;
    assert!(holder.url.contains("/temporary/app-pg-"), "{}", holder.url);

    // This process has another directory for temporary files, and finds the socket all the same.
    let cluster = Cluster::start(home.settings(Durability::Durable)).await.unwrap();
    assert_eq!(cluster.url("app"), holder.url);
    holder.leave();
    assert_eq!(cluster.leave().await.unwrap(), Left::Stopped);
    assert_eq!(temporary.read_dir().unwrap().count(), 0, "nothing stays among the temporary files");

    let holder = home.hold();
    assert!(holder.url.contains(&*std::env::temp_dir().join("app-pg-").to_string_lossy()), "{}", holder.url);
    assert_row_is_there(&holder).await;
    holder.leave();
}

#[tokio::test]
async fn awkward_characters_in_a_path_work() {
    let home = Home::with_base(Who::Myself, "it's, 100% база+a&b;c");
    let holder = home.hold();
    write_row(&holder).await;
    let cluster = Cluster::start(home.settings(Durability::Durable)).await.unwrap();
    cluster.create_database_if_absent("a \"b\"/ö").await.unwrap();
    cluster.create_database_if_absent("a \"b\"/ö").await.unwrap();
    let mut connection = connect(&cluster.url("a \"b\"/ö")).await;
    let name: String = sqlx::query_scalar("select current_database()::text").fetch_one(&mut connection).await.unwrap();
    assert_eq!(name, "a \"b\"/ö");
    connection.close().await.unwrap();
    holder.leave();
    cluster.leave().await.unwrap();
}

#[tokio::test]
async fn dropping_a_cluster_without_leaving_only_ends_its_use() {
    let home = Home::new(Who::Myself);
    let cluster = Cluster::start(home.settings(Durability::Throwaway)).await.unwrap();
    let other = Cluster::start(home.settings(Durability::Throwaway)).await.unwrap();
    let server = cluster.postmaster_pid();
    assert!(server.is_some());
    drop(cluster);
    assert_eq!(other.postmaster_pid(), server);
    assert_eq!(other.leave().await.unwrap(), Left::Stopped, "the one that was dropped does not count any more");

    let cluster = Cluster::start(home.settings(Durability::Throwaway)).await.unwrap();
    drop(cluster);
    assert!(home.postmaster().is_some(), "nobody has left in order, so it runs");
}

#[tokio::test]
async fn only_a_throwaway_cluster_gives_up_durability() {
    async fn settings(cluster: &Cluster) -> Vec<String> {
        let mut connection = sqlx::PgConnection::connect_with(&cluster.connect_options("postgres")).await.unwrap();
        let names = ["fsync", "synchronous_commit", "full_page_writes", "autovacuum", "max_connections", "data_checksums", "jit"];
        let mut values = Vec::new();
        for name in names {
            let value = sqlx::query_scalar("select current_setting($1)").bind(name).fetch_one(&mut connection).await.unwrap();
            values.push(value);
        }
        connection.close().await.unwrap();
        values
    }

    let home = Home::new(Who::Myself);
    let cluster = Cluster::start(home.settings(Durability::Durable)).await.unwrap();
    assert_eq!(settings(&cluster).await, ["on", "on", "on", "on", "100", "on", "off"]);
    let refused = Cluster::start(home.settings(Durability::Throwaway)).await.unwrap_err().to_string();
    assert!(refused.contains("must not be lost"), "{refused}");
    cluster.leave().await.unwrap();

    let home = Home::new(Who::Myself);
    let cluster = Cluster::start(home.settings(Durability::Throwaway)).await.unwrap();
    assert_eq!(settings(&cluster).await, ["off", "off", "off", "off", "300", "on", "off"]);
    let refused = Cluster::start(home.settings(Durability::Durable)).await.unwrap_err().to_string();
    assert!(refused.contains("loses data"), "{refused}");
    cluster.leave().await.unwrap();
}
