//! A static host as the report meets them: gzip, one folder under `/repo/`, nothing else.

use std::path::PathBuf;

use axum::Router;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;

/// A running server; it ends with the test.
pub struct Server {
    origin: String,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves a folder under `/repo/` on a free port of this machine.
    pub async fn start(folder: PathBuf) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new()
            .nest_service("/repo", ServeDir::new(folder))
            .layer(CompressionLayer::new());
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Server { origin, task }
    }

    /// The address of a page below the site's path.
    pub fn page(&self, path: &str) -> String {
        format!("{}/repo/{path}", self.origin)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}
