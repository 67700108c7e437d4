//! Writes the exhibition of a content folder as files that any static web server can serve:
//! `fixture CONTENT_FOLDER OUT_FOLDER [YYYY-MM-DD]`.
//!
//! | file | holds |
//! | --- | --- |
//! | `exhibition.json` | what the shell sends to the page |
//! | `pictures/<hash>/<width>.<ending>` | every picture in every standard width that it has pixels for |
//! | `pictures.json` | the address of each by `<hash>/<width>`: the format, and so the ending, depends on the pixels |
//!
//! Without a day, what waits for its day of publication is left out, so the same folder always gives the same files.

use std::collections::BTreeMap;
use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::{NaiveDate, NaiveTime};
use lachin_content::model::{Exhibition, PictureFile};
use lachin_content::{LoadOptions, load};
use lachin_media::{Cache, ContentHash, STANDARD_WIDTHS};
use lachin_wire::Placeholder;

/// Where renditions are kept between runs.
const RENDITIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/fixture-renditions");

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let written = match arguments.as_slice() {
        [content, out] => day("1970-01-01").and_then(|day| write_fixture(Path::new(content), Path::new(out), day)),
        [content, out, shown_on] => {
            day(&shown_on.to_string_lossy()).and_then(|day| write_fixture(Path::new(content), Path::new(out), day))
        }
        _ => {
            eprintln!("usage: fixture CONTENT_FOLDER OUT_FOLDER [YYYY-MM-DD]");
            return ExitCode::from(2);
        }
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the fixture could not be written: {error}");
            ExitCode::FAILURE
        }
    }
}

fn day(written: &str) -> Result<NaiveDate, Box<dyn Error>> {
    written
        .parse()
        .map_err(|_| format!("{written} is not a day such as 2026-05-28").into())
}

fn write_fixture(content: &Path, out: &Path, day: NaiveDate) -> Result<(), Box<dyn Error>> {
    let options = LoadOptions {
        now: day.and_time(NaiveTime::MIN),
        floor: day,
        preview: false,
    };
    let exhibition = load(content, &options).exhibition;
    let cache = Cache::open(PathBuf::from(RENDITIONS));
    let pictures = pictures(&exhibition);
    remove_others(&out.join("pictures"), &pictures)?;
    let mut addresses = BTreeMap::new();
    for picture in pictures.into_values() {
        if let Err(error) = write_renditions(&cache, picture, out, &mut addresses) {
            // One broken picture costs one picture; the page shows its alternative text.
            eprintln!("{}: {error}", picture.path.display());
        }
    }
    write(&out.join("pictures.json"), &serde_json::to_vec(&addresses)?)?;
    let placeholder = |hash: &_| {
        let known = cache.placeholder(hash)?;
        Some(Placeholder {
            color: known.color.to_string(),
            preview: known.preview.to_string(),
        })
    };
    let wire = lachin_wire::Exhibition::from_model(&exhibition, options.now.date(), None, placeholder);
    write(&out.join("exhibition.json"), &serde_json::to_vec(&wire)?)
}

/// Every picture that the page can ask for, once.
fn pictures(exhibition: &Exhibition) -> BTreeMap<String, PictureFile<'_>> {
    let files = exhibition.picture_files();
    files.map(|file| (file.hash.to_string(), file)).collect()
}

/// The standard widths up to the first that holds the whole picture: the page asks for no other.
fn write_renditions(
    cache: &Cache,
    picture: PictureFile<'_>,
    out: &Path,
    addresses: &mut BTreeMap<String, String>,
) -> Result<(), Box<dyn Error>> {
    let whole = STANDARD_WIDTHS.iter().find(|width| **width >= picture.size.width);
    for width in STANDARD_WIDTHS
        .iter()
        .filter(|width| whole.is_none_or(|whole| *width <= whole))
    {
        let rendition = cache.rendition(picture.path, &picture.hash, *width)?;
        let address = format!("pictures/{}/{width}.{}", picture.hash, rendition.format.extension());
        write(&out.join(&address), &rendition.bytes)?;
        addresses.insert(format!("{}/{width}", picture.hash), address);
    }
    Ok(())
}

/// Takes away the pictures of an earlier run that are not shown any more. Only folders named by a content hash are ours.
fn remove_others(folder: &Path, shown: &BTreeMap<String, PictureFile<'_>>) -> Result<(), Box<dyn Error>> {
    let Ok(found) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in found {
        let path = entry?.path();
        let name = path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        if name.parse::<ContentHash>().is_ok() && !shown.contains_key(&name) {
            fs::remove_dir_all(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    let folder = path.parent().map(PathBuf::from).unwrap_or_default();
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()).into())
}
