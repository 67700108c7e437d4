//! `media://localhost/picture/<content hash>/<width>`: the exhibition's pictures, reduced for the screen.
//!
//! An address names what a picture holds, never where it lies, so there is no path that could lead out of the folder.
//! Only encoded pictures are ever answered: the engine trusts this scheme like the page itself.

use std::collections::HashMap;
use std::path::PathBuf;

use lachin_media::{Cache, CachedRendition, ContentHash, STANDARD_WIDTHS};
use tauri::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use tauri::http::{HeaderValue, Method, Request, Response, StatusCode, Uri};

use crate::navigation::ORIGIN;

/// The name of the scheme.
pub(crate) const SCHEME: &str = "media";

/// The pictures that may be asked for: those of the snapshot and no others.
#[derive(Debug)]
pub(crate) struct Pictures {
    files: HashMap<ContentHash, PathBuf>,
    cache: Cache,
}

impl Pictures {
    /// The pictures in `files`, reduced through `cache`.
    pub(crate) fn new(files: HashMap<ContentHash, PathBuf>, cache: Cache) -> Self {
        Self { files, cache }
    }

    /// Whether the snapshot holds the picture.
    #[cfg(test)]
    pub(crate) fn has(&self, hash: &ContentHash) -> bool {
        self.files.contains_key(hash)
    }
}

/// The answer to a request; waits for decoding where the picture was not asked for before.
pub(crate) fn answer(request: &Request<Vec<u8>>, pictures: &Pictures) -> Response<Vec<u8>> {
    if request.method() != Method::GET {
        let mut refusal = refusal(StatusCode::METHOD_NOT_ALLOWED);
        refusal.headers_mut().insert(ALLOW, HeaderValue::from_static("GET"));
        return refusal;
    }
    let Some((hash, width)) = address(request.uri()) else {
        return refusal(StatusCode::BAD_REQUEST);
    };
    let Some(file) = pictures.files.get(&hash) else {
        return refusal(StatusCode::NOT_FOUND);
    };
    match pictures.cache.rendition(file, &hash, width) {
        Ok(rendition) => picture(&rendition),
        Err(error) => {
            tracing::error!(%error, "a picture cannot be shown");
            refusal(StatusCode::NOT_FOUND)
        }
    }
}

/// An answer without a picture.
pub(crate) fn refusal(status: StatusCode) -> Response<Vec<u8>> {
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

/// The hash and width that an address names, if it is written exactly as the page writes it.
fn address(uri: &Uri) -> Option<(ContentHash, u32)> {
    if uri.host() != Some("localhost") || uri.query().is_some() {
        return None;
    }
    let (hash, width) = uri.path().strip_prefix("/picture/")?.split_once('/')?;
    let width = STANDARD_WIDTHS
        .into_iter()
        .find(|standard| standard.to_string() == width)?;
    Some((hash.parse().ok()?, width))
}

#[cfg(test)]
mod tests;
