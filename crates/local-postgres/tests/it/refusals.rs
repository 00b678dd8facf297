//! Situations that a person has to resolve, and whether they are told how.

use std::fs::Permissions;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};

use local_postgres::{Cluster, Durability, Settings};
use nix::unistd::geteuid;

use crate::support::{APPLICATION, Home, Who, run};

async fn refusal(settings: Settings) -> String {
    format!("{:#}", Cluster::start(settings).await.expect_err("it should have been refused"))
}

#[tokio::test]
async fn a_directory_with_other_files_is_left_as_it_is() {
    let home = Home::new(Who::Myself);
    std::fs::create_dir(&home.base).unwrap();
    std::fs::write(home.base.join("letter.txt"), "dear anna").unwrap();
    std::fs::set_permissions(&home.base, Permissions::from_mode(0o755)).unwrap();
    let said = refusal(home.settings(Durability::Durable)).await;
    assert!(said.contains("holds other files: choose an empty directory"), "{said}");
    let about = home.base.metadata().unwrap();
    assert_eq!((about.mode() & 0o777, about.uid()), (0o755, geteuid().as_raw()));
    assert_eq!(home.base.read_dir().unwrap().count(), 1);
}

#[tokio::test]
async fn missing_programs_are_named_with_the_way_to_install_them() {
    let home = Home::new(Who::Myself);
    let settings = Settings { binaries: Some(home.path().join("nowhere")), ..home.settings(Durability::Durable) };
    let said = refusal(settings).await;
    assert!(said.contains("nowhere does not hold") && said.contains("apt-get install postgresql"), "{said}");
}

#[tokio::test]
async fn data_of_another_major_version_is_not_touched() {
    let home = Home::new(Who::Myself);
    let cluster = Cluster::start(home.settings(Durability::Throwaway)).await.unwrap();
    cluster.leave().await.unwrap();
    std::fs::write(home.data().join("PG_VERSION"), "9.6\n").unwrap();
    let said = refusal(home.settings(Durability::Throwaway)).await;
    assert!(said.contains("made by PostgreSQL 9,") && said.contains("postgresql-9") && said.contains("pg_upgrade"), "{said}");
}

#[tokio::test]
async fn a_server_that_cannot_start_says_why() {
    let home = Home::new(Who::Myself);
    let cluster = Cluster::start(home.settings(Durability::Throwaway)).await.unwrap();
    cluster.leave().await.unwrap();
    let main = home.data().join("postgresql.conf");
    let text = std::fs::read_to_string(&main).unwrap();
    std::fs::write(&main, format!("{text}\nshared_buffers = 'much'\n")).unwrap();
    let said = refusal(home.settings(Durability::Throwaway)).await;
    assert!(said.contains("did not start") && said.contains("invalid value for parameter \"shared_buffers\""), "{said}");
}

#[tokio::test]
async fn a_directory_out_of_the_servers_reach_is_named() {
    if !geteuid().is_root() {
        eprintln!("only root gives the server to another account, so this cannot be tried here");
        return;
    }
    let home = Home::new(Who::Myself);
    std::fs::set_permissions(home.path(), Permissions::from_mode(0o700)).unwrap();
    let said = refusal(home.settings(Durability::Durable)).await;
    let closed = format!("cannot enter {}, so", home.path().display());
    assert!(said.contains(&closed) && said.contains("/var/lib"), "{said}");
}

#[tokio::test]
async fn accounts_that_do_not_fit_are_refused() {
    let home = Home::new(Who::Myself);
    let with_account = |name: &str| Settings { account: Some(name.to_owned()), ..home.settings(Durability::Throwaway) };
    if geteuid().is_root() {
        assert!(refusal(with_account("root")).await.contains("refuses to run as root"));
        assert!(refusal(with_account("no-such-account")).await.contains("no account \"no-such-account\""));
        let cluster = Cluster::start(with_account("nobody")).await.unwrap();
        assert_eq!(home.account().name, "nobody");
        cluster.leave().await.unwrap();
        let said = refusal(with_account("daemon")).await;
        assert!(said.contains("belongs to the account nobody") && said.contains("chown"), "{said}");
    } else {
        assert!(refusal(with_account("root")).await.contains("Only root can start PostgreSQL as another account"));
    }
}

/// `pg_ctl` would run what stands in them.
#[tokio::test]
async fn paths_that_a_shell_would_read_differently_are_refused() {
    for name in ["a$(id)b", "a\"b", "a`id`b", "a\\b", "a\nb"] {
        let home = Home::with_base(Who::Myself, name);
        let said = refusal(home.settings(Durability::Throwaway)).await;
        assert!(said.contains("cannot cope with the character"), "{said}");
        assert!(!home.base.exists());
    }
}

/// Whoever may write beside the directory could have put it there, with an account of their choice as its owner.
#[tokio::test]
async fn root_does_not_believe_an_owner_found_in_a_public_directory() {
    if !geteuid().is_root() {
        eprintln!("only root chooses between accounts, so this cannot be tried here");
        return;
    }
    let home = Home::new(Who::Myself);
    std::fs::set_permissions(home.path(), Permissions::from_mode(0o1777)).unwrap();
    for planted in [home.base.clone(), home.data()] {
        std::fs::create_dir(&planted).unwrap();
        std::os::unix::fs::chown(&planted, Some(1), Some(1)).unwrap();
    }
    let said = refusal(home.settings(Durability::Throwaway)).await;
    assert!(said.contains("belongs to"), "{said}");
}

#[test]
fn an_impossible_name_is_refused_before_anything_is_done() {
    let home = Home::new(Who::Myself);
    let mut command = home.program("hold");
    let (status, said) = run(command.args(["--application", "Not A Name"]));
    assert_eq!(status, Some(2), "given twice: {said}");
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_local-postgres"));
    let (status, said) = run(command.args(["hold", "--application", "Not A Name", "--base"]).arg(&home.base));
    assert_eq!(status, Some(125));
    assert!(said.contains("cannot name a cluster") && !home.base.exists(), "{said}");
    assert_ne!(APPLICATION, "Not A Name");
}
