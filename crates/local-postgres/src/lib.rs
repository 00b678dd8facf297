//! An application's own PostgreSQL cluster: created, started, shared and stopped by the application itself.
//!
//! Whoever starts the application for the first time should not have to learn to administer a database server first. So when no
//! database is configured, the application keeps one of its own: in a directory that only its account may enter, reached over a
//! Unix socket in that directory, without a password, without a port, without a service manager. It is ordinary PostgreSQL, so
//! nothing has to be rewritten on the day the application moves to a server of its own.
//!
//! [`Cluster::start`] does everything that is needed, whatever state the directory was left in, [`Cluster::connect_options`] says
//! how to connect, and [`Cluster::leave`] stops the server when nobody else uses it.
//!
//! # Why the server is a daemon and not a child process
//!
//! Several processes share one cluster: a web server, a command beside it, a test run with a process for each test. None of them
//! may take the database away from the others by ending. Tying the server to its starter with `PR_SET_PDEATHSIG` does not work
//! either: that signal is sent when the *thread* that spawned the child ends, which the blocking threads of an async runtime do
//! after some idle seconds, and the kernel clears it when the child changes its account. Therefore `pg_ctl` starts the server in a
//! session of its own, and each user of it holds a shared `flock` on `users.lock`. The kernel drops that lock however the process
//! ends, so the last one out can be told apart reliably, even after `kill -9`.
//!
//! # What is in the directory
//!
//! | name | what |
//! |---|---|
//! | `data/` | the PostgreSQL data directory |
//! | `run/` | the Unix socket (in the system's directory for temporary files when this path would be too long for one) |
//! | `postgres.log` | what the server has to say |
//! | `start.lock` | held while one process creates, starts or stops the server |
//! | `users.lock` | held, shared, by each process that uses the server |

mod account;
mod binaries;
mod cluster;
mod databases;
mod digest;
mod directory;
mod initialise;
mod locks;
mod postmaster;
mod server;
mod settings;
mod template;

pub use cluster::{Cluster, Left};
pub use settings::{Durability, Settings};

/// What this crate's functions return. The errors are sentences for the person at the terminal: what is wrong and what to do.
pub type Result<T> = anyhow::Result<T>;
