//! A static host as the report meets them, with folders under their paths, most often one under `/repo/`, which can be
//! changed or taken away while pages are open.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, RwLock};

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower::ServiceExt;

use super::{host, pieces};

/// Folders under their paths.
type Sites = Vec<(&'static str, PathBuf)>;

/// A running server; it ends with the test.
pub struct Server {
    origin: String,
    sites: Arc<RwLock<Sites>>,
    requested: Arc<Mutex<Vec<String>>>,
    is_slow: Arc<AtomicBool>,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves a folder under `/repo/` on a free port of this machine.
    pub async fn start(folder: PathBuf) -> Server {
        Server::with(vec![("/repo/", folder)]).await
    }

    /// Serves each folder under its path, `/repo/`, on a free port of this machine.
    pub async fn with(sites: Sites) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let sites = Arc::new(RwLock::new(sites));
        let requested = Arc::new(Mutex::new(Vec::new()));
        let (served, noted) = (Arc::clone(&sites), Arc::clone(&requested));
        let is_slow = Arc::new(AtomicBool::new(false));
        let slow = Arc::clone(&is_slow);
        let router = Router::new().fallback(move |request: Request| {
            noted.lock().unwrap().push(request.uri().path().to_string());
            let site = nearest(&served.read().unwrap(), request.uri().path());
            let is_slow = slow.load(Ordering::Relaxed);
            async move {
                if is_slow {
                    pieces::slowly(answer(site, pieces::plain(request)).await)
                } else {
                    answer(site, request).await
                }
            }
        });
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Server { origin, sites, requested, is_slow, task }
    }

    /// Sends pages in small pieces from now on, as a slow line brings them.
    pub fn slow_down(&self) {
        self.is_slow.store(true, Ordering::Relaxed);
    }

    /// Serves another folder under `/repo/` from now on; none for a host that is out of reach.
    pub fn switch(&self, folder: Option<PathBuf>) {
        *self.sites.write().unwrap() =
            folder.map(|folder| ("/repo/", folder)).into_iter().collect();
    }

    /// The paths that were asked for, in order.
    pub fn requested(&self) -> Vec<String> {
        self.requested.lock().unwrap().clone()
    }

    /// The address of a page below the site's path.
    pub fn page(&self, path: &str) -> String {
        format!("{}/repo/{path}", self.origin)
    }
}

async fn answer(site: Option<(&'static str, PathBuf)>, request: Request) -> Response {
    match site {
        Some((base, folder)) => host::router(&folder, base).oneshot(request).await.into_response(),
        None => StatusCode::BAD_GATEWAY.into_response(),
    }
}

/// The site with the longest path that an address is below; else the first one.
fn nearest(sites: &Sites, path: &str) -> Option<(&'static str, PathBuf)> {
    let above = sites.iter().filter(|(base, _)| path.starts_with(base.trim_end_matches('/')));
    above.max_by_key(|(base, _)| base.len()).or(sites.first()).cloned()
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}
