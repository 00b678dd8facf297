//! Who can reach the cluster, and how.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use nix::unistd::geteuid;

use crate::support::{Home, Who, assert_row_is_there, run, write_row};

#[tokio::test]
async fn another_account_is_refused() {
    if !geteuid().is_root() {
        eprintln!("only root can be two accounts, so this cannot be tried here");
        return;
    }
    let home = Home::new(Who::Myself);
    let holder = home.hold();
    write_row(&holder).await;

    let (status, said) = run(&mut home.program_of(Who::Nobody, "hold"));
    assert_eq!(status, Some(125));
    assert!(said.contains("does the cluster belong to another account?"), "{said}");

    // Opened by mistake, the directory is not used by the other account either …
    let open = |path: &Path| std::fs::set_permissions(path, Permissions::from_mode(0o777)).unwrap();
    open(&home.base);
    let (status, said) = run(&mut home.program_of(Who::Nobody, "hold"));
    assert_eq!(status, Some(125));
    assert!(said.contains(&format!("belongs to the account {}", home.account().name)), "{said}");

    // … and the server itself refuses it.
    let socket = home.base.join("run");
    open(&socket);
    open(&socket.join(".s.PGSQL.5432"));
    let psql = |who: Who| {
        let mut command = who.command("psql");
        command.arg("-h").arg(&socket).args(["-U", "app", "-d", "app", "-c", "select 1"]);
        run(&mut command)
    };
    let (status, said) = psql(Who::Nobody);
    assert_eq!(status, Some(2));
    assert!(said.contains("Peer authentication failed"), "{said}");
    assert_eq!(psql(Who::Myself), (Some(0), String::new()), "the same socket lets root in");
    holder.leave();
}

#[tokio::test]
async fn root_may_use_the_cluster_of_an_ordinary_account() {
    if !geteuid().is_root() {
        eprintln!("only root can be two accounts, so this cannot be tried here");
        return;
    }
    let home = Home::new(Who::Nobody);
    let holder = home.hold();
    write_row(&holder).await;
    holder.leave();
    // The server runs as its owner then, not as the account that root would choose for a new cluster.
    let holder = crate::support::Holder::spawn(home.program_of(Who::Myself, "hold")).ready();
    assert_row_is_there(&holder).await;
    holder.leave();
    let holder = home.hold();
    assert_row_is_there(&holder).await;
    holder.leave();
}

#[tokio::test]
async fn no_port_is_opened() {
    let home = Home::new(Who::Myself);
    let holder = home.hold();
    let mut connection = holder.connect().await;
    let addresses: String = sqlx::query_scalar("show listen_addresses").fetch_one(&mut connection).await.unwrap();
    assert_eq!(addresses, "");

    // The sockets that the server holds, and those of this machine that belong to TCP.
    let server = home.postmaster().unwrap();
    let entries = std::fs::read_dir(format!("/proc/{server}/fd")).unwrap().flatten();
    let links = entries.filter_map(|entry| std::fs::read_link(entry.path()).ok()?.into_os_string().into_string().ok());
    let sockets: Vec<String> = links.filter_map(|link| Some(link.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned())).collect();
    let inodes_in = |table: &str, column: usize| -> Vec<String> {
        let text = std::fs::read_to_string(format!("/proc/{server}/net/{table}")).unwrap_or_default();
        text.lines().filter_map(|line| line.split_whitespace().nth(column).map(str::to_owned)).collect()
    };
    let local = inodes_in("unix", 6);
    assert!(sockets.iter().any(|socket| local.contains(socket)), "it listens on its Unix socket: {sockets:?}");
    for table in ["tcp", "tcp6"] {
        let network = inodes_in(table, 9);
        assert!(!sockets.iter().any(|socket| network.contains(socket)), "{table}: {sockets:?}");
    }
    holder.leave();
}

#[tokio::test]
async fn the_server_is_found_without_a_search_path() {
    let home = Home::new(Who::Myself);
    let mut command = home.program("hold");
    command.env("PATH", "");
    let holder = crate::support::Holder::spawn(command).ready();
    write_row(&holder).await;
    holder.leave();
}

#[tokio::test]
async fn variables_for_another_server_do_not_lead_astray() {
    let home = Home::new(Who::Myself);
    let mut command = home.program("hold");
    command.envs([("PGHOST", "192.0.2.1"), ("PGPORT", "9"), ("PGDATABASE", "other"), ("PGUSER", "other"), ("PGSSLMODE", "require")]);
    command.envs([("PGDATA", "/nonexistent"), ("LC_ALL", "nonexistent"), ("LANG", "nonexistent"), ("SECRET_OF_THE_APPLICATION", "1")]);
    let holder = crate::support::Holder::spawn(command).ready();
    write_row(&holder).await;
    let server = home.postmaster().unwrap();
    let environment = std::fs::read_to_string(format!("/proc/{server}/environ")).unwrap();
    assert!(!environment.contains("SECRET_OF_THE_APPLICATION"), "the application's secrets stay with it: {environment:?}");
    holder.leave();
}
