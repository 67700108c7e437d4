//! `media://localhost/picture/<content hash>/<width>`: the exhibition's pictures, reduced for the screen.
//!
//! An address names what a picture holds, never where it lies, so there is no path that could lead out of the folder.
//! Only encoded pictures are ever answered: the engine trusts this scheme like the page itself.

use lachin_media::{CachedRendition, Queue, Refusal, Wish};
use tauri::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use tauri::http::{HeaderValue, Method, Request, Response, StatusCode, Uri};

use crate::navigation::ORIGIN;

/// The name of the scheme.
pub(crate) const SCHEME: &str = "media";

/// Answers a request, once: at once where it is refused, else when its turn comes, on a thread of the queue.
pub(crate) fn answer(
    request: &Request<Vec<u8>>,
    queue: &Queue,
    respond: impl FnOnce(Response<Vec<u8>>) + Send + 'static,
) {
    if request.method() != Method::GET {
        let mut refusal = refusal(StatusCode::METHOD_NOT_ALLOWED);
        refusal.headers_mut().insert(ALLOW, HeaderValue::from_static("GET"));
        return respond(refusal);
    }
    let Some(wish) = address(request.uri()) else {
        return respond(refusal(StatusCode::BAD_REQUEST));
    };
    queue.ask(wish, |granted| {
        respond(match granted {
            Ok(rendition) => picture(&rendition),
            Err(Refusal::Unknown) => refusal(StatusCode::NOT_FOUND),
            Err(Refusal::GivenUp) => refusal(StatusCode::SERVICE_UNAVAILABLE),
            Err(Refusal::Unshowable(error)) => {
                tracing::error!(%error, "a picture cannot be shown");
                refusal(StatusCode::NOT_FOUND)
            }
        });
    });
}

/// An answer without a picture.
fn refusal(status: StatusCode) -> Response<Vec<u8>> {
    let mut response = Response::new(Vec::new());
    *response.status_mut() = status;
    harden(&mut response);
    response
}

fn picture(rendition: &CachedRendition) -> Response<Vec<u8>> {
    let mut response = Response::new(rendition.bytes.to_vec());
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(rendition.mime));
    // The address changes with the bytes.
    headers.insert(
        CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static(ORIGIN));
    harden(&mut response);
    response
}

/// Even if something else than a picture came this way, it would neither be guessed at nor run.
fn harden(response: &mut Response<Vec<u8>>) {
    let headers = response.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("sandbox; default-src 'none'"),
    );
}

/// What an address names, if it is written exactly as the page writes it.
fn address(uri: &Uri) -> Option<Wish> {
    if uri.host() != Some("localhost") || uri.query().is_some() {
        return None;
    }
    uri.path().strip_prefix("/picture/")?.parse().ok()
}

#[cfg(test)]
mod tests;
