//! A real browser, driven through WebDriver.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::engine::{Driver, Engine, capabilities};

/// A browser with its driver; both end with the test.
pub struct Browser {
    /// The session.
    pub driver: WebDriver,
    address: String,
    engine: Engine,
    _driver: Driver,
}

/// How a browser is started.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// The engine.
    pub engine: Engine,
    /// Width and height of the window in CSS pixels.
    pub size: (u32, u32),
    /// Whether pages may run scripts.
    pub scripts: bool,
    /// The scheme that the reader prefers.
    pub dark: bool,
}

impl Default for Setup {
    fn default() -> Self {
        Setup { engine: Engine::Chromium, size: (1440, 900), scripts: true, dark: false }
    }
}

/// How long a test waits for what must come: no machine is that busy.
const PATIENCE: Duration = Duration::from_secs(60);

/// A pointer passes over what the program answers.
const REACH: &str = "document.querySelector('.plot, a.fact, .figure-tabs a')?.dispatchEvent(
    new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))";

impl Browser {
    /// Starts a browser. A missing browser or driver fails the test.
    pub async fn start(setup: Setup) -> Browser {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let process = Driver::start(setup, port);
        let address = format!("http://127.0.0.1:{port}");
        let driver = connect(&address, setup).await;
        let browser = Browser { driver, address, engine: setup.engine, _driver: process };
        if setup.engine != Engine::Chromium {
            browser.resize(setup.size).await;
        }
        browser
    }

    /// Gives the page this size; the window is larger by its own bars. Windows of Firefox and WebKitGTK are
    /// at least some 450 pixels wide.
    async fn resize(&self, (width, height): (u32, u32)) {
        self.driver.set_window_rect(0, 0, width, height).await.unwrap();
        let bars = self.run("return [outerWidth - innerWidth, outerHeight - innerHeight]").await;
        let bar = |place: usize| bars[place].as_f64().map_or(0, |bar| bar.max(0.0) as u32);
        self.driver.set_window_rect(0, 0, width + bar(0), height + bar(1)).await.unwrap();
    }

    /// Opens a page, reaches for something in it and waits until its controls work.
    pub async fn open_alive(&self, address: &str) {
        self.driver.goto(address).await.unwrap();
        self.wake().await;
    }

    /// Reaches for what the program answers, until it does.
    pub async fn wake(&self) {
        self.until(&format!("({REACH}, document.documentElement.hasAttribute('data-alive'))"))
            .await;
    }

    /// Waits until the page's own script runs, which wakes the program. WebKit's driver gives the page before that.
    pub async fn until_listening(&self) {
        self.until("document.documentElement.hasAttribute('data-steps')").await;
    }

    /// Reaches for what the program answers, as a pointer does that passes over it.
    pub async fn reach(&self) {
        self.until_listening().await;
        self.run(REACH).await;
    }

    /// Runs a script and gives what it returns.
    pub async fn run(&self, script: &str) -> Value {
        self.driver.execute(script, vec![]).await.unwrap().json().clone()
    }

    /// Waits until an expression is true; fails after [`PATIENCE`].
    pub async fn until(&self, expression: &str) {
        let start = Instant::now();
        while self.run(&format!("return Boolean({expression})")).await != json!(true) {
            if start.elapsed() < PATIENCE {
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            }
            let console =
                if self.engine == Engine::Chromium { self.console().await } else { vec![] };
            panic!("never true in {:?}: {expression}; console: {console:?}", self.engine);
        }
    }

    /// From now on the page keeps what it makes files of, as `blobs`.
    pub async fn keep_files(&self) {
        self.run(
            "window.blobs = [];
            const create = URL.createObjectURL;
            URL.createObjectURL = (blob) => { blobs.push(blob); return create(blob); };",
        )
        .await;
    }

    /// Gives a command to Chromium's own tools.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let session = self.driver.session_id();
        let address = format!("{}/session/{session}/goog/cdp/execute", self.address);
        let request = json!({ "cmd": command, "params": parameters });
        let answer = reqwest::Client::new().post(address).json(&request).send().await.unwrap();
        assert!(answer.status().is_success(), "{command}: {}", answer.text().await.unwrap());
        answer.json::<Value>().await.unwrap()["value"].take()
    }

    /// What the console holds since the last call: errors and warnings. Only Chromium's driver gives it.
    pub async fn console(&self) -> Vec<String> {
        assert_eq!(self.engine, Engine::Chromium, "this driver does not give the console");
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

    /// Lets pages believe in a preference of the reader, such as `forced-colors: active`. Chromium only.
    pub async fn prefer(&self, name: &str, value: &str) {
        let session = self.driver.session_id();
        let address = format!("{}/session/{session}/goog/cdp/execute", self.address);
        let params = json!({ "features": [{ "name": name, "value": value }] });
        let command = json!({ "cmd": "Emulation.setEmulatedMedia", "params": params });
        let answer = reqwest::Client::new().post(address).json(&command).send().await.unwrap();
        assert!(answer.status().is_success(), "{:?}", answer.text().await);
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
    }
}
