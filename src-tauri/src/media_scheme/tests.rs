//! Requests as the page writes them, and as nobody should.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

use lachin_media::{Cache, ContentHash};
use tempfile::TempDir;

use super::*;

/// A folder with one picture that may be asked for, and a file beside it that may not.
struct Exhibition {
    _folder: TempDir,
    queue: Queue,
    file: PathBuf,
    hash: ContentHash,
}

impl Exhibition {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let file = folder.path().join("wide.png");
        image::RgbImage::from_pixel(800, 200, image::Rgb([90, 60, 30]))
            .save(&file)
            .expect("a picture");
        let hash = ContentHash::of(&fs::read(&file).expect("its bytes"));
        let cache = Arc::new(Cache::open(folder.path().join("cache")));
        Self {
            queue: Queue::open(cache, HashMap::from([(hash, file.clone())])).expect("threads"),
            file,
            _folder: folder,
            hash,
        }
    }

    fn get(&self, address: &str) -> Response<Vec<u8>> {
        self.ask(Method::GET, address)
    }

    fn ask(&self, method: Method, address: &str) -> Response<Vec<u8>> {
        let request = Request::builder()
            .method(method)
            .uri(address)
            .body(Vec::new())
            .expect(address);
        let (sender, receiver) = channel();
        answer(&request, &self.queue, move |response| {
            let _ = sender.send(response);
        });
        receiver.recv_timeout(Duration::from_secs(60)).expect(address)
    }
}

fn header<'a>(response: &'a Response<Vec<u8>>, name: &str) -> Option<&'a str> {
    response.headers().get(name)?.to_str().ok()
}

#[test]
fn a_picture_of_the_exhibition_comes_reduced_to_the_wanted_width() {
    let exhibition = Exhibition::new();
    let response = exhibition.get(&format!("media://localhost/picture/{}/320", exhibition.hash));
    assert_eq!(response.status(), StatusCode::OK);
    let picture = image::load_from_memory(response.body()).expect("an encoded picture");
    assert_eq!((picture.width(), picture.height()), (320, 80));
}

#[test]
fn a_picture_is_never_enlarged() {
    let exhibition = Exhibition::new();
    let response = exhibition.get(&format!("media://localhost/picture/{}/3840", exhibition.hash));
    let picture = image::load_from_memory(response.body()).expect("an encoded picture");
    assert_eq!(picture.width(), 800);
}

#[test]
fn a_picture_comes_with_its_type_and_may_be_kept_but_not_run() {
    let exhibition = Exhibition::new();
    let response = exhibition.get(&format!("media://localhost/picture/{}/720", exhibition.hash));
    let format = image::guess_format(response.body()).expect("an encoded picture");
    assert_eq!(header(&response, "content-type"), Some(format.to_mime_type()));
    assert_eq!(
        header(&response, "cache-control"),
        Some("public, max-age=31536000, immutable")
    );
    assert_eq!(header(&response, "access-control-allow-origin"), Some(ORIGIN));
    assert_eq!(header(&response, "x-content-type-options"), Some("nosniff"));
    assert_eq!(
        header(&response, "content-security-policy"),
        Some("sandbox; default-src 'none'")
    );
}

#[test]
fn an_address_that_the_page_would_not_write_is_a_bad_request() {
    let exhibition = Exhibition::new();
    let hash = exhibition.hash.to_string();
    let (short, long, upper) = (&hash[1..], format!("{hash}0"), hash.to_uppercase());
    let addresses = [
        format!("media://localhost/picture/{short}/320"),
        format!("media://localhost/picture/{long}/320"),
        format!("media://localhost/picture/{upper}/320"),
        format!("media://localhost/picture/{hash}"),
        format!("media://localhost/picture/{hash}/"),
        format!("media://localhost/picture/{hash}/320/"),
        format!("media://localhost/picture/{hash}/320/.."),
        format!("media://localhost/picture/{hash}/0"),
        format!("media://localhost/picture/{hash}/321"),
        format!("media://localhost/picture/{hash}/-320"),
        format!("media://localhost/picture/{hash}/+320"),
        format!("media://localhost/picture/{hash}/0320"),
        format!("media://localhost/picture/{hash}/320.5"),
        format!("media://localhost/picture/{hash}/wide"),
        format!("media://localhost/picture/{hash}/99999999999999999999"),
        format!("media://localhost/picture/{hash}/320%00"),
        format!("media://localhost/picture/{hash}%00/320"),
        format!("media://localhost/picture/{hash}/320?x"),
        format!("media://localhost//picture/{hash}/320"),
        format!("media://localhost/picture/../picture/{hash}/320"),
        format!("media://example.org/picture/{hash}/320"),
        "media://localhost/".to_owned(),
        "media://localhost/picture/wide.png/320".to_owned(),
        "media://localhost/picture/../wide.png/320".to_owned(),
        "media://localhost/picture/..%2fwide.png/320".to_owned(),
        "media://localhost/picture/%2e%2e%2fwide.png/320".to_owned(),
        "media://localhost//etc/passwd".to_owned(),
        "media://localhost/picture//etc/passwd".to_owned(),
        "media://localhost/index.html".to_owned(),
        "media://localhost/drawing.svg".to_owned(),
    ];
    for address in addresses {
        let response = exhibition.get(&address);
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{address}");
        assert!(response.body().is_empty(), "{address}");
        assert_eq!(
            header(&response, "x-content-type-options"),
            Some("nosniff"),
            "{address}"
        );
    }
}

#[test]
fn a_picture_that_is_not_of_the_exhibition_is_not_found() {
    let exhibition = Exhibition::new();
    let stranger = ContentHash::of(b"not of the exhibition");
    assert_eq!(
        exhibition
            .get(&format!("media://localhost/picture/{stranger}/320"))
            .status(),
        StatusCode::NOT_FOUND
    );
}

#[test]
fn a_picture_whose_file_was_exchanged_or_removed_is_not_found() {
    let exhibition = Exhibition::new();
    let address = format!("media://localhost/picture/{}/320", exhibition.hash);
    let file = &exhibition.file;
    fs::write(file, b"<svg xmlns='http://www.w3.org/2000/svg'/>").expect("exchanged");
    assert_eq!(exhibition.get(&address).status(), StatusCode::NOT_FOUND);
    fs::remove_file(file).expect("removed");
    assert_eq!(exhibition.get(&address).status(), StatusCode::NOT_FOUND);
}

#[test]
fn nothing_but_get_is_answered() {
    let exhibition = Exhibition::new();
    let address = format!("media://localhost/picture/{}/320", exhibition.hash);
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::HEAD, Method::OPTIONS] {
        let response = exhibition.ask(method.clone(), &address);
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED, "{method}");
        assert_eq!(header(&response, "allow"), Some("GET"), "{method}");
    }
}
