//! Every setting of the server: a flag, a `HAMROH_*` variable and a documented default. Read once, at start.

use std::{
    net::{AddrParseError, IpAddr, SocketAddr},
    path::PathBuf,
    str::FromStr,
};

use anyhow::{bail, ensure};
use clap::Args;
use url::Url;

/// The settings that every command shares: where the data is.
#[derive(Debug, Clone, Args)]
pub struct DataConfig {
    /// An existing PostgreSQL (14 or newer). Unset: an own local cluster in the data directory
    #[arg(long, env = "DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<Secret>,

    /// Where the own cluster and other files live. Unset: $STATE_DIRECTORY, or /var/lib/hamroh for root, or the user's data directory
    #[arg(long, env = "HAMROH_DATA_DIR")]
    pub data_dir: Option<PathBuf>,

    /// The directory of PostgreSQL's programs, if they are not found by themselves
    #[arg(long, env = "HAMROH_PG_BIN")]
    pub pg_bin: Option<PathBuf>,

    /// The account that runs the own cluster when the server itself runs as root. Unset: postgres, else nobody
    #[arg(long, env = "HAMROH_PG_USER")]
    pub pg_user: Option<String>,
}

/// The settings of the server.
#[derive(Debug, Clone, Args)]
pub struct ServeConfig {
    /// The address to listen on
    #[arg(long, env = "HAMROH_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,

    /// The address that visitors type, without a path. Unset: http:// and the address listened on, with localhost for the loopback
    #[arg(long, env = "HAMROH_BASE_URL")]
    pub base_url: Option<Url>,

    /// Requests per minute from one network (/24 or /48) before 429; 0 = no limit
    #[arg(long, env = "HAMROH_ANONYMOUS_RATE", default_value_t = 600)]
    pub anonymous_rate: u32,

    /// Reverse proxies whose X-Forwarded-For is believed, by address, separated by commas
    #[arg(long, env = "HAMROH_TRUSTED_PROXIES", default_value = "")]
    pub trusted_proxies: Proxies,

    /// The neutral page to which "Leave" goes
    #[arg(long, env = "HAMROH_LEAVE_URL", default_value = "https://www.wikipedia.org/")]
    pub leave_url: Url,

    /// Where to report a hole in security: a mailto: or https: address, printed in security.txt
    #[arg(long, env = "HAMROH_SECURITY_CONTACT")]
    pub security_contact: Option<Url>,

    /// Where readers write to when something is wrong or does not work: a mailto: or https: address, printed on the pages about the site
    #[arg(long, env = "HAMROH_CONTACT")]
    pub contact: Option<Url>,

    /// The mail server: smtp://, or smtps:// with TLS, with user and password if it wants them. Unset: mails are written to a folder of the data directory
    #[arg(long, env = "HAMROH_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<Secret>,

    /// The sender of mails. Must be set when HAMROH_SMTP_URL is
    #[arg(long, env = "HAMROH_MAIL_FROM")]
    pub mail_from: Option<String>,

    /// Log one line per request: method, route template, status, milliseconds, request id. Never an address or a query
    #[arg(long, env = "HAMROH_ACCESS_LOG", default_value_t = false, action = clap::ArgAction::Set)]
    pub access_log: bool,

    /// Bring the database's schema up to date before serving
    #[arg(long, env = "HAMROH_MIGRATE", default_value_t = true, action = clap::ArgAction::Set)]
    pub migrate: bool,

    /// The database role that the server works as, without the right to change schema or history
    #[arg(long, env = "HAMROH_WEB_ROLE", default_value = "hamroh_web", hide = true)]
    pub web_role: String,
}

/// Addresses of reverse proxies; none by default, so that a variable that is set but empty is no mistake.
#[derive(Debug, Clone, Default)]
pub struct Proxies(pub Vec<IpAddr>);

impl FromStr for Proxies {
    type Err = AddrParseError;

    fn from_str(text: &str) -> Result<Self, AddrParseError> {
        let addresses = text.split(',').map(str::trim).filter(|address| !address.is_empty());
        addresses.map(str::parse).collect::<Result<_, _>>().map(Self)
    }
}

/// How to log. Shared by every command.
#[derive(Debug, Clone, Args)]
pub struct LogConfig {
    /// What to log: a level or tracing directives
    #[arg(long, env = "HAMROH_LOG", default_value = "info,sqlx=error", global = true)]
    pub log: String,

    /// Log lines as JSON objects
    #[arg(long, env = "HAMROH_LOG_JSON", default_value_t = false, action = clap::ArgAction::Set, global = true)]
    pub log_json: bool,
}

/// A setting that may hold a password: it has no printing `Debug`.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// The value itself, for the one call that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("(set)")
    }
}

impl ServeConfig {
    /// The public address of the site, without a slash at the end.
    pub fn public_url(&self) -> String {
        match &self.base_url {
            Some(url) => url.as_str().trim_end_matches('/').to_owned(),
            None if self.listen.ip().is_loopback() => format!("http://localhost:{}", self.listen.port()),
            None => format!("http://{}", self.listen),
        }
    }

    /// Refuses settings that cannot work or would weaken a promise, each with a sentence that says what to do.
    ///
    /// # Errors
    /// The first such setting.
    pub fn check(&self) -> anyhow::Result<()> {
        match &self.base_url {
            Some(url) => {
                ensure!(
                    matches!(url.scheme(), "http" | "https"),
                    "HAMROH_BASE_URL must begin with http:// or https://, not {}:",
                    url.scheme()
                );
                ensure!(
                    url.path() == "/" && url.query().is_none(),
                    "HAMROH_BASE_URL must be a bare address such as https://hamroh.example, without a path"
                );
                let is_local = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
                ensure!(
                    url.scheme() == "https" || is_local,
                    "HAMROH_BASE_URL must be https://: what people search for must not cross the network in the clear"
                );
            }
            None => ensure!(
                self.listen.ip().is_loopback(),
                "HAMROH_BASE_URL must be set when HAMROH_LISTEN is open to the network: links and the Host check need it"
            ),
        }
        ensure!(matches!(self.leave_url.scheme(), "https"), "HAMROH_LEAVE_URL must be an https:// page");
        if let Some(contact) = &self.security_contact {
            ensure!(matches!(contact.scheme(), "mailto" | "https"), "HAMROH_SECURITY_CONTACT must be a mailto: or https: address");
        }
        if let Some(contact) = &self.contact {
            ensure!(matches!(contact.scheme(), "mailto" | "https"), "HAMROH_CONTACT must be a mailto: or https: address");
        }
        if let Some(smtp) = &self.smtp_url {
            let scheme = smtp.expose().split(':').next().unwrap_or_default();
            ensure!(matches!(scheme, "smtp" | "smtps"), "HAMROH_SMTP_URL must begin with smtp:// or smtps://");
            ensure!(self.mail_from.is_some(), "HAMROH_MAIL_FROM must be set when HAMROH_SMTP_URL is");
        }
        Ok(())
    }
}

/// Refuses `HAMROH_*` variables that no setting reads: a misspelt setting must not be silently ignored.
///
/// # Errors
/// Names the variable and the known ones.
pub fn refuse_unknown_variables(known: &[String], present: impl Iterator<Item = String>) -> anyhow::Result<()> {
    for name in present.filter(|name| name.starts_with("HAMROH_")) {
        if !known.contains(&name) {
            bail!("{name} is not a setting of Hamroh. Known: {}", known.join(", "));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proxies_are_none_one_or_several_addresses() {
        assert_eq!("".parse::<Proxies>().unwrap().0.len(), 0);
        assert_eq!("10.0.0.1, ::1".parse::<Proxies>().unwrap().0.len(), 2);
        assert!("10.0.0.1,proxy".parse::<Proxies>().is_err());
    }
}
