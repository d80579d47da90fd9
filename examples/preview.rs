//! `./dev preview`: a built site, as a static host serves it.

#[path = "../tests/host/mod.rs"]
mod host;

use std::path::Path;

use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, base, port] = arguments.as_slice() else {
        return Err(std::io::Error::other("expected FOLDER BASE PORT"));
    };
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    println!("http://127.0.0.1:{port}{base}");
    axum::serve(listener, host::router(Path::new(folder), base)).await
}
