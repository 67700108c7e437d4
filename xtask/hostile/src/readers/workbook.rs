//! Ways to break a workbook.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::Broken;
use super::bytes::change;
use super::xml::changed;
use crate::random::Random;

/// The most changes to the parts of one workbook.
const MOST_CHANGES: usize = 4;
/// How long a part may grow.
const LONGEST: usize = 4_000_000;
/// And how long one among many, more than is unpacked of a whole workbook.
const FAR_TOO_LONG: usize = 300_000_000;
/// So seldom, because it takes a second.
const FAR_TOO_LONG_OF: usize = 150;

/// What a sound workbook is made of, by name.
pub(super) struct Parts(BTreeMap<String, String>);

impl Parts {
    pub(super) fn of(workbook: &[u8]) -> io::Result<Self> {
        let mut archive = ZipArchive::new(Cursor::new(workbook)).map_err(io::Error::other)?;
        let mut parts = BTreeMap::new();
        for place in 0..archive.len() {
            let mut file = archive.by_index(place).map_err(io::Error::other)?;
            let mut text = String::new();
            file.read_to_string(&mut text)?;
            let name = file.name().map_err(io::Error::other)?.into_owned();
            parts.insert(name, text);
        }
        Ok(Self(parts))
    }

    /// The sound workbook.
    #[cfg(test)]
    pub(super) fn zipped(&self) -> Vec<u8> {
        zipped(&self.0, CompressionMethod::Deflated)
    }

    /// A broken workbook.
    pub(super) fn broken(&self, random: &mut Random) -> Broken {
        let mut parts = self.0.clone();
        let (part, longest) = if random.below(FAR_TOO_LONG_OF) == 0 {
            (None, FAR_TOO_LONG)
        } else {
            (Some(()), LONGEST)
        };
        let mut name = "as a file".to_owned();
        if random.below(5) != 0 || part.is_none() {
            for _ in 0..=random.below(MOST_CHANGES) {
                name = break_part(&mut parts, random, longest);
            }
        }
        let method = if random.below(8) == 0 && longest == LONGEST {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let mut bytes = zipped(&parts, method);
        if name == "as a file" || random.below(16) == 0 {
            for _ in 0..=random.below(3) {
                break_archive(&mut bytes, random);
            }
        }
        let files = vec![("workbook.xlsx".to_owned(), bytes)];
        Broken { name, files }
    }
}

/// Breaks a part, more often one that is read. Its name in the tally.
fn break_part(parts: &mut BTreeMap<String, String>, random: &mut Random, longest: usize) -> String {
    let is_read = |name: &&String| {
        name.contains("sheets/") || name.ends_with("sharedStrings.xml") || name.contains("workbook.xml")
    };
    let names: Vec<String> = parts.keys().filter(is_read).cloned().collect();
    let shared = "xl/sharedStrings.xml".to_owned();
    let name = match random.below(4) {
        0 if names.contains(&shared) => shared,
        _ => names.get(random.below(names.len())).cloned().unwrap_or_default(),
    };
    match random.below(24) {
        0 => drop(parts.remove(&name)),
        1 => {
            let other = names
                .get(random.below(names.len()))
                .and_then(|other| parts.get(other).cloned());
            parts.insert(name.clone(), other.unwrap_or_default());
        }
        _ => {
            if let Some(xml) = parts.get_mut(&name) {
                *xml = changed(xml, random, longest);
            }
        }
    }
    let kind = name
        .trim_start_matches("xl/")
        .split(|letter: char| letter.is_ascii_digit())
        .next();
    kind.unwrap_or_default().trim_end_matches(".xml").to_owned()
}

fn zipped(parts: &BTreeMap<String, String>, method: CompressionMethod) -> Vec<u8> {
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .compression_level(Some(1));
    let options = if method == CompressionMethod::Stored {
        options.compression_level(None)
    } else {
        options
    };
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name.as_str(), options).expect("a part of its own name");
        zip.write_all(text.as_bytes()).expect("room for a part");
    }
    zip.finish().expect("an archive").into_inner()
}

/// Where the fields stand of what an archive says at its end about each part: method, checksum, sizes, lengths, place.
const FIELDS: [(usize, usize); 8] = [(10, 2), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (32, 2), (42, 4)];
/// And of what it says about all of them.
const FIELDS_OF_ALL: [(usize, usize); 5] = [(8, 2), (10, 2), (12, 4), (16, 4), (20, 2)];

fn break_archive(bytes: &mut Vec<u8>, random: &mut Random) {
    let (mark, fields): (&[u8], &[(usize, usize)]) = match random.below(6) {
        0..=2 => (b"PK\x01\x02", &FIELDS),
        3 => (b"PK\x05\x06", &FIELDS_OF_ALL),
        4 => return change(bytes, random),
        _ => {
            // The end alone, where everything is listed.
            let kept = bytes.len().saturating_sub(random.below(4_000));
            let mut end = bytes.split_off(kept);
            change(&mut end, random);
            return bytes.extend(end);
        }
    };
    let heads: Vec<usize> = bytes
        .windows(4)
        .enumerate()
        .filter(|(_, found)| *found == mark)
        .map(|(at, _)| at)
        .collect();
    let (Some(head), Some((at, length))) = (random.one_of(&heads), random.one_of(fields)) else {
        return;
    };
    let Some(field) = bytes.get_mut(head + at..head + at + length) else {
        return;
    };
    match random.below(4) {
        0 => field.fill(0xFF),
        1 => field.fill(0),
        2 => field.iter_mut().for_each(|byte| *byte = byte.wrapping_sub(1)),
        _ => field.fill_with(|| random.byte()),
    }
}
