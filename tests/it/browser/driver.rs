//! One browser session: its own ChromeDriver, its own profile, everything gone at the end.

use std::{
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// How long a browser may take to come up on a loaded machine.
const START: Duration = Duration::from_secs(60);

/// A browser, and the process that drives it.
pub struct Browser {
    /// The session.
    pub client: Client,
    driver: Driver,
    _profile: tempfile::TempDir,
}

struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a test wants of its browser.
#[derive(Debug, Clone, Copy)]
pub struct Window {
    /// Width of the page in CSS pixels.
    pub width: u32,
    /// Whether scripts of pages run.
    pub script: bool,
    /// Whether the reader prefers dark pages.
    pub dark: bool,
}

impl Default for Window {
    fn default() -> Self {
        Self { width: 360, script: true, dark: false }
    }
}

impl Browser {
    /// Opens a browser.
    pub async fn open(window: Window) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("chromedriver").arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let driver = Driver(driver.expect("chromedriver is not installed: make test installs it"));
        let profile = tempfile::tempdir().unwrap();
        let data_dir = format!("--user-data-dir={}", profile.path().display());
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            &data_dir,
        ];
        let content = if window.script { 1 } else { 2 };
        let capabilities = json!({
            "goog:chromeOptions": {"args": arguments, "prefs": {"profile.managed_default_content_settings.javascript": content}},
            "goog:loggingPrefs": {"performance": "ALL"},
        });
        let Value::Object(capabilities) = capabilities else { unreachable!() };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let began = std::time::Instant::now();
        let client = loop {
            match builder.connect(&format!("http://127.0.0.1:{port}")).await {
                Ok(client) => break client,
                Err(error) => assert!(began.elapsed() < START, "no browser: {error}"),
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        };
        let browser = Self { client, driver, _profile: profile };
        browser.resize(window.width, 800).await;
        if window.dark {
            browser.cdp("Emulation.setEmulatedMedia", json!({"features": [{"name": "prefers-color-scheme", "value": "dark"}]})).await;
        }
        browser
    }

    /// Sets the size of the page in CSS pixels, exactly.
    pub async fn resize(&self, width: u32, height: u32) {
        self.cdp("Emulation.setDeviceMetricsOverride", json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false}))
            .await;
    }

    /// Goes to an address.
    pub async fn goto(&self, address: &str) {
        self.client.goto(address).await.unwrap();
    }

    /// Runs a script of ours in the page; works with the page's own scripts off, too.
    pub async fn evaluate(&self, expression: &str) -> Value {
        let answer = self.cdp("Runtime.evaluate", json!({"expression": expression, "returnByValue": true, "awaitPromise": true})).await;
        assert!(answer["exceptionDetails"].is_null(), "{expression:.80}: {answer}");
        answer["result"]["value"].clone()
    }

    /// Sends a command of the DevTools protocol.
    pub async fn cdp(&self, command: &str, parameters: Value) -> Value {
        self.client.issue_cmd(Extension { path: "goog/cdp/execute", body: json!({"cmd": command, "params": parameters}) }).await.unwrap()
    }

    /// What went over the network since the last call: addresses asked for, and bytes received.
    pub async fn network(&self) -> (Vec<String>, f64) {
        let log = self.client.issue_cmd(Extension { path: "se/log", body: json!({"type": "performance"}) }).await.unwrap();
        let (mut addresses, mut bytes) = (Vec::new(), 0.0);
        for entry in log.as_array().unwrap() {
            let message: Value = serde_json::from_str(entry["message"].as_str().unwrap()).unwrap();
            let parameters = &message["message"]["params"];
            match message["message"]["method"].as_str().unwrap() {
                "Network.requestWillBeSent" => addresses.push(parameters["request"]["url"].as_str().unwrap().to_owned()),
                "Network.loadingFinished" => bytes += parameters["encodedDataLength"].as_f64().unwrap_or_default(),
                _ => {}
            }
        }
        (addresses, bytes)
    }

    /// Closes the browser; a session that is only dropped would leave it behind.
    pub async fn close(self) {
        self.client.close().await.unwrap();
        drop(self.driver);
    }
}

/// A command of ChromeDriver beyond the standard.
#[derive(Debug)]
struct Extension {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extension {
    fn endpoint(&self, base_url: &url::Url, session_id: Option<&str>) -> Result<url::Url, url::ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
