//! A static host as the report meets them: gzip only, ten minutes of caching, readable from every origin,
//! `404.html` where nothing stands, no other header of its own.

use std::path::Path;

use axum::Router;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Redirect;
use axum::routing::get;
use tower_http::compression::CompressionLayer;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::set_status::SetStatus;

/// A folder below a path, `/` or `/repo/`.
pub fn router(folder: &Path, base: &str) -> Router {
    let not_found = SetStatus::new(ServeFile::new(folder.join("404.html")), StatusCode::NOT_FOUND);
    let files = ServeDir::new(folder).fallback(not_found);
    let router = match base.trim_end_matches('/') {
        "" => Router::new().fallback_service(files),
        path => {
            let slashed = format!("{path}/");
            let to_slash = get(move || async move { Redirect::permanent(&slashed) });
            Router::new().nest_service(&format!("{path}/"), files).route(path, to_slash)
        }
    };
    router
        .layer(CompressionLayer::new())
        .layer(header(header::CACHE_CONTROL, "max-age=600"))
        .layer(header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
}

fn header(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}
