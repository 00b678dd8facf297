//! A stale `postmaster.pid` whose number belongs to another process by now.

use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use local_postgres::{Cluster, Durability, Left};
use nix::sys::signal::{Signal, kill};
use nix::unistd::{User, geteuid};

use crate::support::{Home, Who, assert_row_is_there, run, wait_until, write_row};

/// A process that has nothing to do with PostgreSQL, but runs as the server's own account, so that PostgreSQL, which looks by sending
/// signal 0, takes it for a server.
struct Stranger(Child);

impl Stranger {
    fn new(account: &User) -> Self {
        let mut command = command_as(account, Path::new("sleep"));
        command.arg("300").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        Self(command.spawn().unwrap())
    }

    fn is_well(&mut self) -> bool {
        self.0.try_wait().unwrap().is_none()
    }
}

impl Drop for Stranger {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn command_as(account: &User, program: &Path) -> Command {
    let mut command = Command::new(program);
    if geteuid().is_root() {
        command.uid(account.uid.as_raw()).gid(account.gid.as_raw());
    }
    command.current_dir("/");
    command
}

/// PostgreSQL's own `pg_ctl`, beside the server that is running.
fn pg_ctl(home: &Home) -> PathBuf {
    let server = home.postmaster().unwrap();
    std::fs::read_link(format!("/proc/{server}/exe")).unwrap().with_file_name("pg_ctl")
}

/// Notes the stranger's number where the server noted its own.
fn note(home: &Home, text: &str, stranger: &Stranger) {
    let path = home.data().join("postmaster.pid");
    let (_, rest) = text.split_once('\n').unwrap();
    std::fs::write(&path, format!("{}\n{rest}", stranger.0.id())).unwrap();
    let account = home.account();
    std::os::unix::fs::chown(&path, Some(account.uid.as_raw()), Some(account.gid.as_raw())).unwrap();
}

#[tokio::test]
async fn a_stale_process_number_that_a_stranger_has_now_does_not_keep_the_server_from_starting() {
    let home = Home::new(Who::Myself);
    let holder = home.hold();
    write_row(&holder).await;
    let text = std::fs::read_to_string(home.data().join("postmaster.pid")).unwrap();
    let pg_ctl = pg_ctl(&home);
    holder.leave();
    let mut stranger = Stranger::new(&home.account());
    note(&home, &text, &stranger);

    let mut plain = command_as(&home.account(), &pg_ctl);
    plain.args(["start", "--wait", "--silent", "--pgdata"]).arg(home.data()).arg("--log").arg(home.base.join("plain.log"));
    let (status, _) = run(&mut plain);
    assert_eq!(status, Some(1), "pg_ctl by itself refuses, so there is something to be proved");

    let holder = home.hold();
    assert_row_is_there(&holder).await;
    assert!(home.postmaster().is_some());
    holder.leave();
    assert!(stranger.is_well());
}

#[tokio::test]
async fn a_stale_process_number_that_a_stranger_has_now_gets_no_signal() {
    let home = Home::new(Who::Myself);
    let cluster = Cluster::start(home.settings(Durability::Durable)).await.unwrap();
    let text = std::fs::read_to_string(home.data().join("postmaster.pid")).unwrap();
    kill(home.postmaster().unwrap(), Signal::SIGKILL).unwrap();
    wait_until("the server is gone", || home.postmaster().is_none());
    let mut stranger = Stranger::new(&home.account());
    note(&home, &text, &stranger);
    assert_eq!(cluster.postmaster_pid(), None);
    assert_eq!(cluster.leave().await.unwrap(), Left::Stopped);
    assert!(stranger.is_well(), "it was not taken for the server");

    let cluster = Cluster::start(home.settings(Durability::Durable)).await.unwrap();
    cluster.leave().await.unwrap();
    assert!(stranger.is_well());
}
