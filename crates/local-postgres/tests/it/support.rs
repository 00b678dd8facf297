//! A directory for a cluster that leaves nothing behind, and processes that use the cluster.

use std::fs::Permissions;
use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use local_postgres::{Durability, Settings};
use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, User, geteuid};
use sqlx::{Connection as _, PgConnection};
use tempfile::TempDir;

/// The name of the application in these tests.
pub const APPLICATION: &str = "app";

/// Who runs the application in a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Whoever runs the tests; root in a container or on a build machine.
    Myself,
    /// The account `nobody`, which only root can become.
    Nobody,
}

impl Who {
    /// Everybody whom this process can be.
    pub fn all() -> Vec<Self> {
        if geteuid().is_root() { vec![Self::Myself, Self::Nobody] } else { vec![Self::Myself] }
    }

    pub fn command(self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        if self == Self::Nobody {
            let nobody = nobody();
            command.uid(nobody.uid.as_raw()).gid(nobody.gid.as_raw()).current_dir("/");
        }
        command
    }
}

pub fn nobody() -> User {
    User::from_name("nobody").unwrap().expect("every Unix system has an account \"nobody\"")
}

/// A place for one cluster. When it is dropped, what still runs in it is killed, and it is removed.
pub struct Home {
    directory: TempDir,
    program: TempDir,
    pub base: PathBuf,
    pub who: Who,
}

impl Home {
    pub fn new(who: Who) -> Self {
        Self::with_base(who, "base")
    }

    /// A home whose cluster is in a directory of this name.
    pub fn with_base(who: Who, name: &str) -> Self {
        let memory = Path::new("/dev/shm");
        let parent = if memory.is_dir() { memory.to_path_buf() } else { std::env::temp_dir() };
        let directory = tempfile::tempdir_in(parent.canonicalize().unwrap()).unwrap();
        // Other accounts must be able to pass through.
        std::fs::set_permissions(directory.path(), Permissions::from_mode(0o711)).unwrap();
        if who == Who::Nobody {
            std::os::unix::fs::chown(directory.path(), Some(nobody().uid.as_raw()), None).unwrap();
        }
        let base = directory.path().join(name);
        Self { program: tempfile::tempdir().unwrap(), directory, base, who }
    }

    pub fn path(&self) -> &Path {
        self.directory.path()
    }

    pub fn data(&self) -> PathBuf {
        self.base.join("data")
    }

    pub fn settings(&self, durability: Durability) -> Settings {
        Settings { durability, ..Settings::durable(APPLICATION, &self.base) }
    }

    /// The crate's program, to be run by this home's inhabitant on this home's cluster.
    pub fn program(&self, action: &str) -> Command {
        self.program_of(self.who, action)
    }

    pub fn program_of(&self, who: Who, action: &str) -> Command {
        let mut command = who.command(self.reachable_program());
        command.arg(action).arg("--base").arg(&self.base).args(["--application", APPLICATION]);
        command
    }

    /// The program where every account can reach it, which a target directory in somebody's home is not.
    fn reachable_program(&self) -> PathBuf {
        let built = Path::new(env!("CARGO_BIN_EXE_local-postgres"));
        if built.ancestors().skip(1).all(|directory| directory.metadata().unwrap().mode() & 0o001 != 0) {
            return built.to_path_buf();
        }
        std::fs::set_permissions(self.program.path(), Permissions::from_mode(0o755)).unwrap();
        let copy = self.program.path().join("local-postgres");
        if !copy.exists() {
            std::fs::copy(built, &copy).unwrap();
        }
        copy
    }

    /// A process that starts or attaches to the cluster and uses it, ready when this returns.
    pub fn hold(&self) -> Holder {
        Holder::spawn(self.program("hold")).ready()
    }

    /// The server's process number, if one works in this home.
    pub fn postmaster(&self) -> Option<Pid> {
        let text = std::fs::read_to_string(self.data().join("postmaster.pid")).ok()?;
        let pid = Pid::from_raw(text.lines().next()?.trim().parse().ok()?);
        processes_in(&self.data()).contains(&pid).then_some(pid)
    }

    pub fn account(&self) -> User {
        User::from_uid(self.base.metadata().unwrap().uid().into()).unwrap().unwrap()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if let Some(server) = self.postmaster() {
            // Killed harder, it would leave its shared memory behind.
            let _ = kill(server, Signal::SIGQUIT);
            self.wait_for_the_end();
        }
        for process in processes_in(self.path()) {
            let _ = kill(process, Signal::SIGKILL);
        }
        self.wait_for_the_end();
    }
}

impl Home {
    /// Without a panic, as a failed test is panicking already.
    fn wait_for_the_end(&self) {
        let begun = Instant::now();
        while !processes_in(self.path()).is_empty() && begun.elapsed() < Duration::from_secs(10) {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

/// The living processes whose working directory is this one or below it.
pub fn processes_in(directory: &Path) -> Vec<Pid> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let inside = entries.filter(|entry| std::fs::read_link(entry.path().join("cwd")).is_ok_and(|cwd| cwd.starts_with(directory)));
    inside.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).map(Pid::from_raw).collect()
}

/// A process that uses a cluster until its standard input ends.
pub struct Holder {
    child: Child,
    input: Option<ChildStdin>,
    pub url: String,
}

impl Holder {
    pub fn spawn(mut command: Command) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let input = child.stdin.take();
        Self { child, input, url: String::new() }
    }

    /// Waits until it has printed the database's URL.
    pub fn ready(mut self) -> Self {
        let mut output = BufReader::new(self.child.stdout.as_mut().unwrap());
        output.read_line(&mut self.url).unwrap();
        self.url.truncate(self.url.trim_end().len());
        assert!(!self.url.is_empty(), "it did not start: {}", self.complaint());
        self
    }

    fn complaint(&mut self) -> String {
        let mut text = String::new();
        self.child.stderr.as_mut().unwrap().read_to_string(&mut text).unwrap();
        text
    }

    /// Ends it in order.
    pub fn leave(mut self) {
        drop(self.input.take());
        let status = self.child.wait().unwrap();
        assert!(status.success(), "{status}: {}", self.complaint());
    }

    /// Ends it as the out-of-memory killer does.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub fn has_ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().unwrap()
    }

    pub async fn connect(&self) -> PgConnection {
        connect(&self.url).await
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub async fn connect(url: &str) -> PgConnection {
    PgConnection::connect(url).await.unwrap()
}

/// A table with a row that must survive.
pub async fn write_row(holder: &Holder) {
    let mut connection = holder.connect().await;
    sqlx::query("create table kept (word text)").execute(&mut connection).await.unwrap();
    sqlx::query("insert into kept values ('here')").execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

pub async fn assert_row_is_there(holder: &Holder) {
    let mut connection = holder.connect().await;
    let word: String = sqlx::query_scalar("select word from kept").fetch_one(&mut connection).await.unwrap();
    assert_eq!(word, "here");
    connection.close().await.unwrap();
}

/// Runs a command to its end; returns its status and what it said on standard error.
pub fn run(command: &mut Command) -> (Option<i32>, String) {
    let output = command.stdin(Stdio::null()).output().unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// Waits for something that another process does.
pub fn wait_until(what: &str, mut condition: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !condition() {
        assert!(begun.elapsed() < Duration::from_secs(30), "waited in vain: {what}");
        std::thread::sleep(Duration::from_millis(2));
    }
}
