//! The three engines: how each one's driver is started and asked for a browser. A missing part fails the
//! test.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use super::browser::Setup;

/// A browser engine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, or Chrome.
    #[default]
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK's MiniBrowser, on a screen of its own.
    WebKit,
}

impl Engine {
    /// All three.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    fn driver(self) -> &'static str {
        match self {
            Engine::Chromium => "chromedriver",
            Engine::Firefox => "geckodriver",
            Engine::WebKit => "WebKitWebDriver",
        }
    }
}

/// A driver, with the screen that its browser needs; both end when dropped.
pub struct Driver {
    driver: Child,
    screen: Option<Child>,
}

impl Driver {
    /// Starts the driver of an engine on a port.
    pub fn start(setup: Setup, port: u16) -> Driver {
        let name = setup.engine.driver();
        let mut command = Command::new(name);
        command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
        let mut screen = None;
        if setup.engine == Engine::WebKit {
            let (child, display) = start_screen();
            command.env("DISPLAY", display).env("GDK_BACKEND", "x11");
            command.env("GTK_THEME", if setup.dark { "Adwaita:dark" } else { "Adwaita" });
            screen = Some(child);
        }
        let driver = command.spawn();
        let driver = driver.unwrap_or_else(|_| panic!("{name} is missing: ./dev test installs it"));
        Driver { driver, screen }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for child in [Some(&mut self.driver), self.screen.as_mut()].into_iter().flatten() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A virtual screen, and its name.
fn start_screen() -> (Child, String) {
    let mut screen = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "2600x1600x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb is missing: ./dev test installs it");
    let mut number = String::new();
    let output = screen.stdout.take().expect("a pipe");
    BufReader::new(output).read_line(&mut number).expect("Xvfb says its number");
    (screen, format!(":{}", number.trim()))
}

/// What the engine's driver is asked for.
pub fn capabilities(setup: Setup) -> Value {
    match setup.engine {
        Engine::Chromium => chromium(setup),
        Engine::Firefox => firefox(setup),
        Engine::WebKit => {
            let scripts = format!("--enable-javascript={}", setup.scripts);
            let options = json!({ "binary": mini_browser(), "args": ["--automation", scripts] });
            json!({ "webkitgtk:browserOptions": options })
        }
    }
}

fn chromium(setup: Setup) -> Value {
    let mut arguments = vec![
        "--headless".to_string(),
        "--no-sandbox".into(),
        "--disable-gpu".into(),
        "--disable-quic".into(),
        "--no-first-run".into(),
        "--disable-background-networking".into(),
        "--disable-component-update".into(),
        "--disable-sync".into(),
        // Thousands of addresses in a second are what a test asks for.
        "--disable-ipc-flooding-protection".into(),
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

fn firefox(setup: Setup) -> Value {
    let scheme = if setup.dark { 0 } else { 1 };
    let prefs = json!({
        "app.update.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "javascript.enabled": setup.scripts,
        "layout.css.prefers-color-scheme.content-override": scheme,
    });
    let mut options = json!({ "args": ["-headless"], "prefs": prefs });
    if let Some(binary) = on_path("firefox-esr").or_else(|| on_path("firefox")) {
        options["binary"] = json!(binary);
    }
    json!({ "browserName": "firefox", "moz:firefoxOptions": options })
}

fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// It stands in a folder of the machine's architecture and of WebKit's version.
fn mini_browser() -> PathBuf {
    let folders = |path: PathBuf| fs::read_dir(path).into_iter().flatten().flatten();
    folders("/usr/lib".into())
        .flat_map(|machine| folders(machine.path()))
        .map(|webkit| webkit.path().join("MiniBrowser"))
        .find(|file| file.is_file())
        .expect("WebKitGTK's MiniBrowser is missing: ./dev test installs it")
}
