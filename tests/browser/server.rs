//! A static host as the report meets them, with one folder under `/repo/`, which can be changed or taken away
//! while pages are open.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, RwLock};

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower::ServiceExt;

use super::host;

/// A running server; it ends with the test.
pub struct Server {
    origin: String,
    folder: Arc<RwLock<Option<PathBuf>>>,
    requested: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves a folder under `/repo/` on a free port of this machine.
    pub async fn start(folder: PathBuf) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let folder = Arc::new(RwLock::new(Some(folder)));
        let requested = Arc::new(Mutex::new(Vec::new()));
        let (served, noted) = (Arc::clone(&folder), Arc::clone(&requested));
        let router = Router::new().fallback(move |request: Request| {
            noted.lock().unwrap().push(request.uri().path().to_string());
            let folder = served.read().unwrap().clone();
            async move { answer(folder, request).await }
        });
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Server { origin, folder, requested, task }
    }

    /// Serves another folder from now on; none for a host that is out of reach.
    pub fn switch(&self, folder: Option<PathBuf>) {
        *self.folder.write().unwrap() = folder;
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

async fn answer(folder: Option<PathBuf>, request: Request) -> Response {
    match folder {
        Some(folder) => host::router(&folder, "/repo/").oneshot(request).await.into_response(),
        None => StatusCode::BAD_GATEWAY.into_response(),
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}
