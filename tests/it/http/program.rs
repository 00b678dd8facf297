//! The real program, started on the database of a [`TestApp`], with everything that it writes.

use std::{
    fs::File,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus},
    time::{Duration, Instant},
};

use nix::{
    sys::signal::{Signal, kill},
    unistd::Pid,
};
use tempfile::TempDir;
use tokio::time::sleep;

use crate::harness::TestApp;

/// Long enough for a start on a busy machine. Nothing is measured by it.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running `hamroh serve`; it is ended with this.
pub struct Program {
    child: Child,
    folder: TempDir,
    /// Where it answers.
    pub address: SocketAddr,
}

impl Program {
    /// Starts it with further arguments and waits until it says where it answers.
    pub async fn start(app: &TestApp, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str| File::create(folder.path().join(name)).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_hamroh"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(arguments)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap())
            .env("DATABASE_URL", app.database_url().await)
            .env("HAMROH_DATA_DIR", folder.path().join("data"))
            .stdout(write("output"))
            .stderr(write("log"))
            .spawn()
            .unwrap();
        let mut program = Self { child, folder, address: SocketAddr::from(([127, 0, 0, 1], 0)) };
        let began = Instant::now();
        while program.address.port() == 0 {
            assert!(program.child.try_wait().unwrap().is_none() && began.elapsed() < PATIENCE, "it does not start: {}", program.log());
            sleep(Duration::from_millis(10)).await;
            let said = std::fs::read_to_string(program.folder.path().join("output")).unwrap();
            if let Some(port) = said.strip_prefix("Hamroh answers on http://localhost:").and_then(|rest| rest.strip_suffix('\n')) {
                program.address.set_port(port.parse().unwrap());
            }
        }
        program
    }

    /// What it has logged so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    /// Sends it the signal to stop.
    pub fn tell_to_stop(&self) {
        kill(Pid::from_raw(self.child.id().try_into().unwrap()), Signal::SIGTERM).unwrap();
    }

    /// Waits for its end.
    pub async fn ended(&mut self) -> ExitStatus {
        let began = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(began.elapsed() < PATIENCE, "it does not stop");
            sleep(Duration::from_millis(10)).await;
        }
    }

    /// Every file that it has written: output, log and what lies in its data directory.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut files = Vec::new();
        collect(self.folder.path(), &mut files);
        files
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
