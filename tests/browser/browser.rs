//! Chromium, driven through WebDriver.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

/// A browser with its driver; both end with the test.
pub struct Browser {
    /// The session.
    pub driver: WebDriver,
    child: Child,
    address: String,
}

/// How a browser is started.
#[derive(Clone, Copy)]
pub struct Setup {
    /// Width and height of the window in CSS pixels.
    pub size: (u32, u32),
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// The scheme that the reader prefers.
    pub dark: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Setup { size: (1440, 900), scripts: true, dark: false }
    }
}

impl Browser {
    /// Starts Chromium. A missing browser or driver fails the test.
    pub async fn start(setup: Setup) -> Browser {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is missing: ./dev test installs it");
        let address = format!("http://127.0.0.1:{port}");
        let driver = connect(&address, setup).await;
        Browser { driver, child, address }
    }

    /// Opens a page and waits until its controls work.
    pub async fn open_alive(&self, address: &str) {
        self.driver.goto(address).await.unwrap();
        self.until("document.documentElement.hasAttribute('data-alive')").await;
    }

    /// Runs a script and gives what it returns.
    pub async fn run(&self, script: &str) -> Value {
        self.driver.execute(script, vec![]).await.unwrap().json().clone()
    }

    /// Waits until an expression is true; fails after ten seconds.
    pub async fn until(&self, expression: &str) {
        let start = Instant::now();
        while self.run(&format!("return Boolean({expression})")).await != json!(true) {
            let log = if start.elapsed() > Duration::from_secs(10) {
                self.console().await
            } else {
                continue;
            };
            panic!("never true: {expression}; console: {log:?}");
        }
    }

    /// What the console holds since the last call: errors and warnings.
    pub async fn console(&self) -> Vec<String> {
        let session = self.driver.session_id();
        let address = format!("{}/session/{session}/se/log", self.address);
        let request = reqwest::Client::new().post(address).json(&json!({ "type": "browser" }));
        let answer: Value = request.send().await.unwrap().json().await.unwrap();
        let entries = answer["value"].as_array().expect("a list of entries").clone();
        entries
            .into_iter()
            .filter(|entry| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING")))
            .map(|entry| entry["message"].as_str().unwrap_or_default().to_string())
            .collect()
    }
}

async fn connect(address: &str, setup: Setup) -> WebDriver {
    let capabilities: Capabilities = serde_json::from_value(capabilities(setup)).unwrap();
    let start = Instant::now();
    loop {
        match WebDriver::new(address, capabilities.clone()).await {
            Ok(driver) => return driver,
            Err(error) if start.elapsed() > Duration::from_secs(20) => {
                panic!("no session: {error}")
            }
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
}

fn capabilities(setup: Setup) -> Value {
    let mut arguments = vec![
        "--headless".to_string(),
        "--no-sandbox".into(),
        "--disable-gpu".into(),
        "--disable-quic".into(),
        "--no-first-run".into(),
        "--disable-background-networking".into(),
        "--disable-component-update".into(),
        "--disable-sync".into(),
        "--hide-scrollbars".into(),
        format!("--window-size={},{}", setup.size.0, setup.size.1),
    ];
    if setup.dark {
        arguments.push("--blink-settings=preferredColorScheme=0".into());
    }
    let scripts = if setup.scripts { 1 } else { 2 };
    let mut options = json!({
        "args": arguments,
        "prefs": { "profile.managed_default_content_settings.javascript": scripts },
    });
    if setup.size.0 < 600 {
        let (width, height) = setup.size;
        let metrics = json!({ "width": width, "height": height, "pixelRatio": 2, "touch": true });
        options["mobileEmulation"] = json!({ "deviceMetrics": metrics });
    }
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": options,
    })
}

impl Browser {
    /// The driver closes the browser when its session ends, and would leave it behind when killed.
    fn end_session(&self) {
        let Some(Ok(mut stream)) = self.address.strip_prefix("http://").map(TcpStream::connect)
        else {
            return;
        };
        let session = self.driver.session_id();
        let request = format!(
            "DELETE /session/{session} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        );
        if stream.write_all(request.as_bytes()).is_ok() {
            let _ = stream.read(&mut [0; 64]);
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.end_session();
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
