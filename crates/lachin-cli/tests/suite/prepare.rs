//! The real `lachin prepare` on real folders.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::made::{names, said};

fn good() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/good")
}

fn prepare(folder: &Path, options: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lachin"))
        .arg("prepare")
        .arg(folder)
        .args(options)
        .output()
        .unwrap()
}

/// A copy of the good folder that may be changed.
fn copied(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copied(&path, &target);
        } else {
            std::fs::copy(path, target).unwrap();
        }
    }
}

/// Puts a quick picture in the place of every one in a folder.
#[cfg(unix)]
fn small_pictures(folder: &Path) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            small_pictures(&path);
        } else if path
            .extension()
            .is_some_and(|ending| ending == "png" || ending == "jpg")
        {
            // Each another one: equal pictures would be made once.
            let width = 322 + path.as_os_str().len() as u32;
            crate::made::photograph(&path, width, 40);
        }
    }
}

/// How many sizes the last line says were made and were there already.
fn counted(output: &Output) -> (u64, u64) {
    let (_, line, _) = said(output);
    let numbers: Vec<_> = line
        .rsplit_once("sizes made ")
        .unwrap()
        .1
        .split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect();
    (numbers[0], numbers[1])
}

#[test]
fn everything_is_made_once_and_found_the_next_time() {
    let cache = tempfile::tempdir().unwrap();
    let options = ["--cache", cache.path().to_str().unwrap()];
    let first = prepare(&good(), &options);
    assert_eq!(first.status.code(), Some(0), "{:?}", said(&first));
    let (made, there) = counted(&first);
    assert!(made > 0 && there == 0, "{made} {there}");
    let kept = names(cache.path());
    let renditions = kept.iter().filter(|name| name.starts_with("picture-")).count();
    assert_eq!(u64::try_from(renditions).unwrap(), made);
    let second = prepare(&good(), &options);
    assert_eq!(counted(&second), (0, made));
    assert_eq!(names(cache.path()), kept);
}

#[test]
fn the_last_line_is_exact_in_both_languages() {
    let cache = tempfile::tempdir().unwrap();
    let folder = cache.path().to_str().unwrap();
    let (made, _) = counted(&prepare(&good(), &["--cache", folder]));
    let line = |language| said(&prepare(&good(), &["--cache", folder, "--language", language])).1;
    let english = line("en");
    let pictures = english
        .split("pictures done ")
        .nth(1)
        .unwrap()
        .split(',')
        .next()
        .unwrap()
        .to_owned();
    assert_eq!(
        english,
        format!("{folder}: pictures done {pictures}, not done 0; sizes made 0, there already {made}.\n")
    );
    assert_eq!(
        line("az"),
        format!("{folder}: hazır şəkil {pictures}, alınmayan 0; yeni ölçü 0, əvvəlcədən olan {made}.\n")
    );
}

#[cfg(unix)]
#[test]
fn without_a_folder_it_is_the_cache_of_the_kiosk_of_the_same_user() {
    let home = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_lachin"))
        .arg("prepare")
        .arg(good())
        .env("HOME", home.path())
        .env_remove("XDG_CACHE_HOME")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(!names(&home.path().join(".cache/lachin-kiosk")).is_empty());
}

#[test]
fn a_picture_that_cannot_be_shown_is_named_and_ends_with_one() {
    let (content, cache) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    copied(&good(), content.path());
    std::fs::write(content.path().join("works/blue-vessel/images/vessel.png"), "scratched").unwrap();
    let output = prepare(content.path(), &["--cache", cache.path().to_str().unwrap()]);
    let (code, line, refused) = said(&output);
    assert_eq!(code, Some(1), "{line}");
    assert_eq!(
        refused,
        "works/blue-vessel/images/vessel.png: \"vessel.png\" is damaged or is not a picture. \
         Open it in a viewer and save it as JPEG or PNG.\n"
    );
    assert!(line.contains(", not done 1; "), "{line}");
}

#[test]
fn a_folder_that_is_not_there_or_takes_nothing_ends_with_two() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("file"), "").unwrap();
    let cache = folder.path().join("cache");
    let missing = prepare(Path::new("/nowhere/at/all"), &["--cache", cache.to_str().unwrap()]);
    assert_eq!(missing.status.code(), Some(2));
    assert!(!cache.exists());
    let refusing = folder.path().join("file/cache");
    let (code, _, refused) = said(&prepare(&good(), &["--cache", refusing.to_str().unwrap()]));
    assert_eq!(code, Some(2));
    assert!(
        refused.starts_with("Nothing can be written to ") && refused.ends_with("Name another folder with --cache.\n"),
        "{refused}"
    );
}

/// Killed at a hundred moments, it leaves nothing under the name of a rendition, or of what is known of a picture, that is
/// not whole: the kiosk would show it.
#[cfg(unix)]
#[test]
fn killed_at_any_moment_it_leaves_a_sound_cache() {
    let folder = tempfile::tempdir().unwrap();
    let (content, cache) = (folder.path().join("content"), folder.path().join("cache"));
    copied(&good(), &content);
    small_pictures(&content);
    let whole = |name: &String| {
        let bytes = std::fs::read(cache.join(name)).unwrap();
        if name.starts_with("facts-") {
            let line = String::from_utf8(bytes).unwrap();
            assert!(line.ends_with('\n') && line.split(' ').count() == 4, "{name}: {line}");
        } else {
            image::load_from_memory(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    };
    let cut = crate::kills::at_many_moments(
        || {
            std::fs::remove_dir_all(&cache).unwrap_or_default();
            let mut program = Command::new(env!("CARGO_BIN_EXE_lachin"));
            program.arg("prepare").arg(&content).arg("--cache").arg(&cache);
            program
        },
        || {
            let names = if cache.exists() { names(&cache) } else { Vec::new() };
            names.iter().for_each(whole);
            names.len()
        },
    );
    assert!(cut.files > 0, "no run came as far as a rendition");
}
