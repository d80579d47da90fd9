//! The configuration of `docs/hosting.md` on a real nginx, with precompressed files.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::Duration;

use super::{built, files, run};

/// nginx on a free port; it ends with the test.
struct Nginx {
    child: Child,
    root: PathBuf,
    address: String,
}

impl Nginx {
    /// Serves a site, prepared as the guide says.
    async fn start(site: &Path) -> Nginx {
        let root = std::env::temp_dir().join(format!("nginx-of-a-report-{}", std::process::id()));
        fs::create_dir_all(root.join("tmp")).unwrap();
        run("cp", &["-r", &site.to_string_lossy(), &root.join("repo").to_string_lossy()]).await;
        // Workers do not run as root.
        run("chmod", &["-R", "a+rX", &root.to_string_lossy()]).await;
        let compress = block("find dist")
            .replace("find dist", &format!("find {}", root.join("repo").display()));
        run("bash", &["-c", &compress]).await;
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let config = root.join("nginx.conf");
        fs::write(&config, configuration(&root, port)).unwrap();
        let child = Command::new("nginx")
            .arg("-c")
            .arg(&config)
            .arg("-e")
            .arg(root.join("error.log"))
            .spawn();
        let child = child.expect("nginx is missing: ./dev test installs it");
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Nginx { child, root, address: format!("http://127.0.0.1:{port}/repo/") }
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// The part of the guide that is indented or fenced and begins with these words.
fn block(start: &str) -> String {
    let guide =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/hosting.md")).unwrap();
    let at = guide.find(start).unwrap_or_else(|| panic!("the guide has no {start}"));
    let end = guide[at..].find("\n\n").filter(|_| start.starts_with("find"));
    let end = end.or_else(|| guide[at..].find("\n```")).unwrap();
    guide[at..at + end].to_string()
}

fn configuration(root: &Path, port: u16) -> String {
    let policy = fs::read_to_string(root.join("repo/content-security-policy.txt")).unwrap();
    let server = block("server {")
        .replace("listen 80;", &format!("listen 127.0.0.1:{port};"))
        .replace("/srv/www;", &format!("{};", root.display()))
        .replace("POLICY", policy.trim());
    let (tmp, pid) = (root.join("tmp"), root.join("nginx.pid"));
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path {}/{name};\n", tmp.display()))
        .concat();
    format!(
        "daemon off;\npid {};\nerror_log {}/error.log;\nevents {{}}\nhttp {{\naccess_log off;\n{temporary}{server}\n}}\n",
        pid.display(),
        root.display()
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guide_holds_on_a_real_nginx() {
    let site = built("site");
    let nginx = Nginx::start(&site).await;
    let client = reqwest::Client::new();
    let get = async |path: &str| {
        let request =
            client.get(format!("{}{path}", nginx.address)).header("accept-encoding", "gzip");
        request.send().await.unwrap()
    };
    for path in files(&site) {
        let path = path.strip_prefix(&site).unwrap().to_string_lossy().into_owned();
        assert_eq!(get(&path).await.status(), 200, "{path}");
    }
    let page = get("en/").await;
    assert_eq!(page.headers()["content-encoding"], "gzip");
    assert_eq!(page.headers()["cache-control"], "max-age=600");
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    assert!(page.headers()["content-security-policy"].to_str().unwrap().contains("'sha256-"));
    let list = fs::read_to_string(site.join("hashed-files.txt")).unwrap();
    let module = list.lines().find(|name| name.ends_with(".wasm")).unwrap();
    let module = get(module).await;
    assert_eq!(module.headers()["content-type"], "application/wasm");
    assert_eq!(module.headers()["content-encoding"], "gzip");
    assert!(module.headers()["cache-control"].to_str().unwrap().contains("immutable"));
    let missing = get("no/such/page/").await;
    assert_eq!(missing.status(), 404);
    assert!(missing.headers().contains_key("content-encoding"), "404.html is the site's own");
    alive(&nginx.address).await;
}

/// A page whose address chooses something comes alive under the header's policy, with no request refused.
async fn alive(address: &str) {
    let address = &format!("{address}?region=china");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/published/chromium.sh");
    let said = run("bash", &[&script.to_string_lossy(), address]).await;
    assert!(said.contains("data-alive"), "the page stays still: {}", &said[..said.len().min(400)]);
    assert!(!said.contains("Content Security Policy"), "{said}");
}
