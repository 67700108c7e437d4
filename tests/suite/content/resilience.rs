//! Whatever lies in the folder, the rest is shown.

use std::panic;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use lachin_content::Code;

use super::copy::{Copy, items};

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        // xorshift64*: enough to spread faults over files.
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let spread = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(spread).unwrap_or_default() % below.max(1)
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.next(256)).unwrap_or_default()
    }
}

#[test]
fn half_of_the_items_broken_leaves_the_other_half_as_it_was() {
    let copy = Copy::of_good();
    let good = items(&copy.load().exhibition);
    let main_files: Vec<String> = copy
        .files()
        .into_iter()
        .filter(|file| file.matches('/').count() == 2 && file.ends_with(".json") && !file.contains("/images/"))
        .step_by(2)
        .collect();
    assert!(main_files.len() >= 4, "{main_files:?}");
    for file in &main_files {
        copy.write(file, "{ \"id\": ");
    }
    let broken = copy.load();
    let faults: Vec<_> = broken
        .diagnostics
        .iter()
        .map(|fault| (fault.code, fault.file.clone()))
        .collect();
    let expected: Vec<_> = main_files
        .iter()
        .map(|file| (Code::JsonInvalid, file.clone()))
        .collect();
    assert_eq!(faults, expected, "one fault a file and no other");
    let shown: Vec<String> = items(&broken.exhibition)
        .into_iter()
        .map(|(folder, _)| folder)
        .collect();
    for (folder, _) in good {
        let is_broken = main_files.iter().any(|file| file.starts_with(&format!("{folder}/")));
        assert_eq!(shown.contains(&folder), !is_broken, "{folder}");
    }
}

#[test]
fn a_broken_file_of_the_exhibition_itself_costs_no_item() {
    for file in ["exhibition.json", "sources.json", "timeline.json"] {
        let copy = Copy::of_good();
        let good = copy.load().exhibition;
        copy.write(file, "{");
        let broken = copy.load();
        let codes: Vec<Code> = broken.diagnostics.iter().map(|fault| fault.code).collect();
        assert_eq!(codes, [Code::JsonInvalid], "{file}");
        let without_moments = |items: Vec<(String, String)>| {
            items
                .into_iter()
                .map(|(folder, _)| folder)
                .filter(|folder| !folder.contains('#'))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            without_moments(items(&broken.exhibition)),
            without_moments(items(&good)),
            "{file}"
        );
    }
}

#[test]
fn nothing_in_a_folder_makes_loading_panic() {
    static PANICS: AtomicUsize = AtomicUsize::new(0);
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if panic
            .location()
            .is_some_and(|location| !location.file().contains("suite"))
        {
            PANICS.fetch_add(1, Ordering::Relaxed);
        }
        before(panic);
    }));
    let copy = Copy::of_good();
    let files = copy.files();
    let mut numbers = Numbers(20_251_201);
    for round in 0..150 {
        let file = &files[numbers.next(files.len())];
        let original = std::fs::read(copy.path.join(file)).expect("the file is there");
        copy.write(file, mutated(&original, &mut numbers));
        let loaded = copy.load();
        assert!(
            items(&loaded.exhibition).len() >= 4,
            "round {round}: {file} took the exhibition with it"
        );
        copy.write(file, original);
    }
    assert_eq!(PANICS.load(Ordering::Relaxed), 0);
    assert_eq!(copy.load().diagnostics, [], "every fault is gone with its cause");
}

fn mutated(original: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut bytes = original.to_vec();
    match numbers.next(5) {
        0 => bytes.truncate(numbers.next(original.len())),
        1 => bytes = (0..numbers.next(400)).map(|_| numbers.byte()).collect(),
        2 => bytes.extend_from_slice(original),
        3 => {
            let mark = *b"{}[]\",:`*_#>|<\n\\^\0\xE2"
                .get(numbers.next(19))
                .expect("one of them");
            let at = numbers.next(bytes.len());
            bytes.splice(at..at, std::iter::repeat_n(mark, 1 + numbers.next(2000)));
        }
        _ => {
            for _ in 0..=numbers.next(20) {
                let at = numbers.next(bytes.len());
                bytes[at] = numbers.byte();
            }
        }
    }
    bytes
}

#[cfg(unix)]
#[test]
fn links_out_of_the_folder_are_not_followed() {
    let copy = Copy::of_good();
    let outside = copy.path.parent().expect("a folder above").join("outside.png");
    let hall = copy.path.join("venues/north-gallery/images/hall.png");
    std::fs::rename(&hall, &outside).expect("both are in one temporary folder");
    std::os::unix::fs::symlink(&outside, &hall).expect("links can be made");
    let etc = Path::new("/etc");
    std::os::unix::fs::symlink(etc, copy.path.join("venues/etc")).expect("links can be made");
    let loaded = copy.load();
    let faults: Vec<_> = loaded
        .diagnostics
        .iter()
        .map(|fault| (fault.code, fault.file.as_str()))
        .collect();
    assert_eq!(
        faults,
        [
            (Code::PathOutsideFolder, "venues/etc"),
            (Code::PathOutsideFolder, "venues/north-gallery/images/hall.png"),
        ]
    );
    let gallery: Vec<_> = loaded.exhibition.venues[0]
        .entry
        .gallery
        .iter()
        .map(|picture| picture.file.as_str())
        .collect();
    assert_eq!(gallery, ["facade.png"]);
}

#[cfg(unix)]
#[test]
fn a_link_within_the_folder_is_read() {
    let copy = Copy::of_good();
    let hall = copy.path.join("venues/north-gallery/images/hall.png");
    let elsewhere = copy.path.join("_pictures");
    std::fs::create_dir(&elsewhere).expect("the copy can be written to");
    std::fs::rename(&hall, elsewhere.join("hall.png")).expect("both are in one folder");
    std::os::unix::fs::symlink("../../../_pictures/hall.png", &hall).expect("links can be made");
    assert_eq!(copy.load().diagnostics, []);
}

#[cfg(unix)]
#[test]
fn a_name_that_is_not_unicode_is_named_and_passed_over() {
    use std::os::unix::ffi::OsStrExt;
    let copy = Copy::of_good();
    let name = std::ffi::OsStr::from_bytes(b"text.\xFF.md");
    std::fs::write(copy.path.join("venues/north-gallery").join(name), "# T\n").expect("the copy can be written to");
    let loaded = copy.load();
    let codes: Vec<Code> = loaded.diagnostics.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, [Code::FileNotUsed]);
}
