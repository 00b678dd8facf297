//! The one program: `hamroh serve`, `migrate`, `seed`, `doctor`, `healthcheck`.

use std::process::ExitCode;

fn main() -> ExitCode {
    hamroh::cli::main()
}
