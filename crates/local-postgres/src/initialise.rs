//! Making a cluster, and its configuration.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, bail, ensure};

use crate::binaries::Binaries;
use crate::digest::random;
use crate::directory::Directory;
use crate::postmaster::anybody_works_in;
use crate::server::PORT;
use crate::{Durability, Result, Settings};

/// Our settings, in a file of their own: `postgresql.conf` stays as PostgreSQL made it, and `postgresql.auto.conf` belongs to an
/// administrator's `alter system`.
const CONFIGURATION: &str = "application.conf";

/// The configuration's first line in a throwaway cluster.
const THROWAWAY_MARK: &str = "# throwaway: after a crash the data is lost";

/// Where this begins a name, `initdb` was at work.
const UNFINISHED: &str = "data.new.";

/// The system's C locale knows no letters but English ones: PostgreSQL would neither fold the case of `Ж` nor find the words of a
/// Russian text. So characters are classified by Unicode, while sorting stays byte by byte: that is fast, and indexes do not become
/// corrupt when the system's C library changes its mind about an alphabet. Sorting for people is asked for in a query (`collate`).
const CHARACTERS: &str = if cfg!(target_os = "macos") { "en_US.UTF-8" } else { "C.UTF-8" };

/// Makes the data directory when there is none. It is filled under another name and renamed when complete, so that a process killed
/// in the middle leaves no half-made cluster to be taken for a whole one.
pub(crate) fn initialise(directory: &Directory, binaries: &Binaries, settings: &Settings) -> Result<()> {
    remove_unfinished(&directory.base);
    if directory.major()?.is_some() {
        return Ok(());
    }
    let data = directory.data();
    ensure!(!data.exists(), "{} exists, but is not the data of a PostgreSQL cluster: move it away", data.display());
    // A name of its own: an `initdb` whose parent was killed goes on writing for a while.
    let new = directory.base.join(format!("{UNFINISHED}{:016x}", random()));
    tracing::info!(directory = %directory.base.display(), version = binaries.major, "creating a database cluster");
    run_initdb(directory, binaries, settings, &new)?;
    prepare_configuration(directory, &new)?;
    let problem = || format!("{} cannot be renamed to {}", new.display(), data.display());
    std::fs::rename(&new, &data).with_context(problem)?;
    if settings.durability == Durability::Durable {
        std::fs::File::open(&directory.base).and_then(|base| base.sync_all()).with_context(problem)?;
    }
    Ok(())
}

fn run_initdb(directory: &Directory, binaries: &Binaries, settings: &Settings, new: &Path) -> Result<()> {
    let mut command = directory.account.command(binaries.program("initdb"), &directory.base);
    command
        .args(["--username", &settings.application, "--encoding=UTF8", "--lc-collate=C"])
        .arg(format!("--lc-ctype={CHARACTERS}"))
        .args(["--text-search-config=simple", "--auth-local=peer", "--auth-host=reject", "--data-checksums", "--no-instructions"]);
    if settings.durability == Durability::Throwaway {
        command.arg("--no-sync");
    }
    let output = command.arg("--pgdata").arg(new).output().context("PostgreSQL's initdb cannot be run")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("PostgreSQL's initdb could not create a cluster in {}: {}", directory.base.display(), said.trim());
    }
    Ok(())
}

/// What is written once. Only the socket is open, and only to accounts that `pg_ident.conf` lists: the operating system tells the
/// server who is at the other end, so there is no password to keep or to leak.
fn prepare_configuration(directory: &Directory, new: &Path) -> Result<()> {
    let main = new.join("postgresql.conf");
    let mut text = std::fs::read_to_string(&main).with_context(|| format!("{} cannot be read", main.display()))?;
    write!(text, "\ninclude_if_exists = '{CONFIGURATION}'\n")?;
    directory.account.write(&directory.base, &main, &text)?;
    let access =
        "# database, role: any, by the Unix socket only, for the accounts listed in pg_ident.conf\nlocal all all peer map=application\n";
    directory.account.write(&directory.base, &new.join("pg_hba.conf"), access)
}

/// Writes what may change from one start to the next: the directory may have been moved or given to another account.
pub(crate) fn configure(directory: &Directory, settings: &Settings) -> Result<()> {
    let data = directory.data();
    let text = configuration(&directory.socket, settings)?;
    directory.account.write(&directory.base, &data.join(CONFIGURATION), &text)?;
    let text = identities(&directory.account.name, &settings.application);
    directory.account.write(&directory.base, &data.join("pg_ident.conf"), &text)
}

fn configuration(socket: &Path, settings: &Settings) -> Result<String> {
    let socket = socket.to_str().with_context(|| format!("The path {} is not valid UTF-8", socket.display()))?;
    // The setting is a list separated by commas, whose elements may be quoted.
    let socket = format!("\"{}\"", socket.replace('"', "\"\""));
    let mut text = String::new();
    if settings.durability == Durability::Throwaway {
        writeln!(text, "{THROWAWAY_MARK}")?;
    }
    writeln!(text, "# Written by the application before each start. Use \"alter system\" for settings of your own.")?;
    writeln!(text, "cluster_name = '{}'", settings.application)?;
    writeln!(text, "listen_addresses = ''")?;
    writeln!(text, "port = {PORT}")?;
    writeln!(text, "unix_socket_directories = '{}'", socket.replace('\\', "\\\\").replace('\'', "''"))?;
    writeln!(text, "unix_socket_permissions = 0700")?;
    writeln!(text, "timezone = 'UTC'\nlog_timezone = 'UTC'")?;
    // Compiling a query pays for reports over millions of rows; for a web page's it costs more than it saves.
    writeln!(text, "jit = off")?;
    text.push_str(match settings.durability {
        Durability::Durable => "max_connections = 100\n",
        Durability::Throwaway => THROWAWAY,
    });
    Ok(text)
}

/// A small log besides, as it is usually kept in memory.
const THROWAWAY: &str = "\
max_connections = 300
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
wal_level = minimal
max_wal_senders = 0
max_wal_size = '128MB'
";

/// Root and the server's account, which the application itself is one of, may be the application's role.
fn identities(account: &str, role: &str) -> String {
    let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
    let mut text = String::from("# Written by the application before each start: map, account of the operating system, database role\n");
    for account in ["root", account] {
        text.push_str(&format!("application {} {}\n", quoted(account), quoted(role)));
    }
    text
}

/// Refuses to run a durable cluster as a throwaway one, which would risk its data, and the other way round, which would promise a
/// durability that the running server does not give.
pub(crate) fn check_durability(directory: &Directory, settings: &Settings) -> Result<()> {
    let Ok(text) = std::fs::read_to_string(directory.data().join(CONFIGURATION)) else {
        return Ok(());
    };
    let existing = if text.starts_with(THROWAWAY_MARK) { Durability::Throwaway } else { Durability::Durable };
    let base = directory.base.display();
    match (existing, settings.durability) {
        (Durability::Durable, Durability::Throwaway) => {
            bail!("The cluster in {base} keeps data that must not be lost, so it is not used as a throwaway one: choose another directory")
        }
        (Durability::Throwaway, Durability::Durable) => {
            bail!("The cluster in {base} is a throwaway one, which loses data in a crash: choose another directory")
        }
        _ => Ok(()),
    }
}

/// Clears what killed processes have left. Where an orphaned `initdb` is still at work, it is let finish, and cleared up after at the
/// next start: were the directory pulled away, its server would break down and leave its shared memory behind.
fn remove_unfinished(base: &Path) {
    for entry in base.read_dir().into_iter().flatten().flatten() {
        let path = entry.path();
        let unfinished = entry.file_name().to_string_lossy().starts_with(UNFINISHED);
        if !unfinished || anybody_works_in(&path) {
            continue;
        }
        if let Err(error) = std::fs::remove_dir_all(&path) {
            tracing::debug!(path = %path.display(), %error, "an unfinished cluster could not be removed yet");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn awkward_paths_and_names_are_quoted() {
        let settings = Settings::durable("app", "/unused");
        let text = configuration(Path::new(r#"/srv/it's, "here"\run"#), &settings).unwrap();
        assert!(text.contains(r#"unix_socket_directories = '"/srv/it''s, ""here""\\run"'"#), "{text}");
        assert!(identities(r#"DOMAIN\anna"#, "my-app").contains("application \"DOMAIN\\anna\" \"my-app\"\n"));
    }

    #[test]
    fn only_a_throwaway_cluster_gives_up_durability() {
        let durable = configuration(Path::new("/run"), &Settings::durable("app", "/unused")).unwrap();
        assert!(!durable.contains("fsync") && !durable.starts_with(THROWAWAY_MARK), "{durable}");
        let throwaway = configuration(Path::new("/run"), &Settings::throwaway("app")).unwrap();
        assert!(throwaway.contains("fsync = off") && throwaway.starts_with(THROWAWAY_MARK), "{throwaway}");
    }
}
