//! A page as a slow line brings it: in pieces that a browser shows one after the other.

use std::iter;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::http::header;
use axum::response::Response;
use futures_util::{Stream, StreamExt, stream};
use tokio::time::sleep;

/// What comes in pieces after the head: masthead, bar and the first screen.
const FIRST: usize = 24 * 1024;
const PIECE: usize = 512;
/// Longer than a frame, so that a browser paints between two pieces.
const PAUSE: Duration = Duration::from_millis(30);

/// The request of a browser that takes nothing packed: a piece of a packed page may be half of a block.
pub fn plain(mut request: Request) -> Request {
    request.headers_mut().remove(header::ACCEPT_ENCODING);
    request
}

/// A page in pieces; anything else as it is.
pub fn slowly(answer: Response) -> Response {
    let kind = answer.headers().get(header::CONTENT_TYPE);
    if kind.is_none_or(|kind| !kind.as_bytes().starts_with(b"text/html")) {
        return answer;
    }
    answer.map(|body| Body::from_stream(stream::once(whole(body)).flat_map(paced)))
}

async fn whole(body: Body) -> Vec<u8> {
    axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec()
}

fn paced(page: Vec<u8>) -> impl Stream<Item = Result<Vec<u8>, std::convert::Infallible>> {
    let body = page.windows(5).position(|text| text == b"<body").expect("a page has a body");
    let (head, body) = page.split_at(body);
    let (slow, rest) = body.split_at(body.len().min(FIRST));
    let between = slow.chunks(PIECE);
    let pieces: Vec<Vec<u8>> =
        iter::once(head).chain(between).chain(iter::once(rest)).map(<[u8]>::to_vec).collect();
    stream::iter(pieces).then(|piece| async {
        sleep(PAUSE).await;
        Ok(piece)
    })
}
