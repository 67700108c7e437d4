//! An exhibition of very many large photographs, as a curator with a camera fills it, made by code.

use std::fs;
use std::path::Path;

use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::project;
use crate::trouble::{During, Outcome};

/// Twelve megapixels.
const WIDTH_PX: u32 = 4000;
const HEIGHT_PX: u32 = 3000;
/// Photographs that differ to the eye; the others differ in their bytes only.
const ORIGINALS: usize = 3;
/// A gallery holds forty at most.
const PHOTOGRAPHS_A_VENUE: usize = 25;

/// A content folder of photographs; it goes when this is dropped.
pub struct Photographs {
    folder: TempDir,
    count: usize,
}

impl Photographs {
    /// Makes an exhibition of so many photographs of twelve megapixels, 25 to a venue, none of them twice.
    pub fn make(count: usize) -> Outcome<Self> {
        let target = project::target();
        fs::create_dir_all(&target).during(target.display())?;
        let folder = TempDir::with_prefix_in("photographs-", &target).during("making a content folder")?;
        let originals = (0..ORIGINALS).map(photograph).collect::<Outcome<Vec<_>>>()?;
        write_exhibition(folder.path())?;
        for venue in 0..count.div_ceil(PHOTOGRAPHS_A_VENUE) {
            let first = venue * PHOTOGRAPHS_A_VENUE;
            let numbers: Vec<_> = (first..count.min(first + PHOTOGRAPHS_A_VENUE)).collect();
            write_venue(folder.path(), venue, &numbers)?;
            for number in numbers {
                let file = format!("venues/venue-{venue}/images/photograph-{number}.jpg");
                write(folder.path(), &file, &numbered(&originals[number % ORIGINALS], number))?;
            }
        }
        Ok(Self { folder, count })
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// How many photographs it holds.
    pub fn count(&self) -> usize {
        self.count
    }
}

/// Soft light with fine grain, each original in a hue of its own.
fn photograph(number: usize) -> Outcome<Vec<u8>> {
    let picture = RgbImage::from_fn(WIDTH_PX, HEIGHT_PX, |x, y| {
        // Fine and never the same twice in a row, as leaves and stone are.
        let grain = (x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503)).wrapping_mul(2_246_822_519) >> 28;
        let across = 200 * x / WIDTH_PX + grain;
        let down = 200 * y / HEIGHT_PX + grain;
        let light = [across, down, 200 - across.min(200) / 2 + grain];
        Rgb([0, 1, 2].map(|channel| light[(channel + number) % 3].min(255) as u8))
    });
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 80)
        .encode_image(&picture)
        .during("encoding a photograph")?;
    Ok(bytes)
}

/// The same picture in other bytes: a comment behind the first mark of the file.
fn numbered(jpeg: &[u8], number: usize) -> Vec<u8> {
    let comment = format!("photograph {number:08}");
    let length = u16::try_from(comment.len() + 2).unwrap_or(u16::MAX);
    let (start, rest) = jpeg.split_at(2);
    [start, &[0xff, 0xfe], &length.to_be_bytes(), comment.as_bytes(), rest].concat()
}

fn write_exhibition(folder: &Path) -> Outcome<()> {
    let exhibition = json!({
        "formatVersion": 1, "id": "photographs", "title": { "en": "Photographs" }, "publisher": { "en": "Nobody" },
        "languages": ["en"], "originalLanguage": "en", "translations": original(),
    });
    write(folder, "exhibition.json", exhibition.to_string().as_bytes())?;
    write(folder, "text.en.md", b"# Photographs\n\nVery many of them.\n")?;
    let sources = json!({ "sources": { "own": {
        "title": "Counted", "publisher": "Nobody", "kind": "own", "language": "en"
    } } });
    write(folder, "sources.json", sources.to_string().as_bytes())
}

fn write_venue(folder: &Path, venue: usize, numbers: &[usize]) -> Outcome<()> {
    let names: Vec<_> = numbers
        .iter()
        .map(|number| format!("photograph-{number}.jpg"))
        .collect();
    let path = format!("venues/venue-{venue}");
    let json = json!({
        "publication": { "status": "published" }, "type": "gallery", "name": { "en": format!("Venue {venue}") },
        "order": venue, "hero": names.first(), "gallery": names, "translations": original(),
    });
    write(folder, &format!("{path}/venue.json"), json.to_string().as_bytes())?;
    let text = format!("# Venue {venue}\n\nOne of the venues.[^own]\n");
    write(folder, &format!("{path}/text.en.md"), text.as_bytes())?;
    for name in names {
        let sidecar = json!({
            "kind": "photo", "alt": { "en": format!("The test pattern of {name}.") },
            "credit": "Lachin Kiosk", "licence": "CC0-1.0",
        });
        write(
            folder,
            &format!("{path}/images/{name}.json"),
            sidecar.to_string().as_bytes(),
        )?;
    }
    Ok(())
}

fn original() -> Value {
    json!({ "en": { "state": "original" } })
}

fn write(folder: &Path, file: &str, bytes: &[u8]) -> Outcome<()> {
    let path = folder.join(file);
    let parent = path.parent().unwrap_or(folder);
    fs::create_dir_all(parent).during(parent.display())?;
    fs::write(&path, bytes).during(path.display())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::exhibition::loaded;

    #[test]
    fn every_photograph_is_shown_and_none_is_another() -> Outcome<()> {
        let photographs = Photographs::make(30)?;
        let loaded = loaded(photographs.path());
        assert_eq!(loaded.exhibition.venues.len(), 2);
        let pictures: Vec<_> = loaded.exhibition.pictures().collect();
        let hashes: BTreeSet<_> = pictures.iter().map(|picture| picture.hash).collect();
        assert_eq!(hashes.len(), photographs.count(), "{:?}", loaded.diagnostics);
        assert!(pictures.iter().all(|picture| picture.size.pixels() == 12_000_000));
        Ok(())
    }
}
