//! The real `lachin tiles` on real files.

use std::path::Path;
use std::process::{Command, Output};

use crate::made::{names, photograph, png_with_alpha, said, sizes};

fn lachin(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lachin"));
    command.arg("tiles").args(arguments).current_dir(folder);
    command
}

fn tiles(folder: &Path, arguments: &[&str]) -> Output {
    lachin(folder, arguments).output().unwrap()
}

/// Every picture below a folder that holds levels, each decoded to its end.
fn tile_sizes(folder: &Path) -> Vec<(String, u32, u32)> {
    let of_level = |level: String| {
        let sizes = sizes(&folder.join(&level)).into_iter();
        sizes.map(move |(name, width, height)| (format!("{level}/{name}"), width, height))
    };
    names(folder).into_iter().flat_map(of_level).collect()
}

#[test]
fn a_picture_becomes_a_pyramid_that_viewers_open() {
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("map.jpg"), 1000, 700);
    let output = tiles(folder.path(), &["map.jpg", "--out", "new/out"]);
    assert_eq!(
        said(&output),
        (
            Some(0),
            "map.jpg: map.dzi (levels: 11, tiles: 14)\nPictures done: 1, not done: 0.\n".into(),
            String::new()
        )
    );
    let out = folder.path().join("new/out");
    assert_eq!(names(&out), ["map.dzi", "map_files"]);
    assert_eq!(
        std::fs::read_to_string(out.join("map.dzi")).unwrap(),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <Image xmlns=\"http://schemas.microsoft.com/deepzoom/2008\" Format=\"jpg\" Overlap=\"1\" TileSize=\"512\">\n  \
         <Size Width=\"1000\" Height=\"700\"/>\n</Image>\n"
    );
    let expected = [
        ("0/0_0.jpg", 1, 1),
        ("1/0_0.jpg", 2, 2),
        ("10/0_0.jpg", 513, 513),
        ("10/0_1.jpg", 513, 189),
        ("10/1_0.jpg", 489, 513),
        ("10/1_1.jpg", 489, 189),
        ("2/0_0.jpg", 4, 3),
        ("3/0_0.jpg", 8, 6),
        ("4/0_0.jpg", 16, 11),
        ("5/0_0.jpg", 32, 22),
        ("6/0_0.jpg", 63, 44),
        ("7/0_0.jpg", 125, 88),
        ("8/0_0.jpg", 250, 175),
        ("9/0_0.jpg", 500, 350),
    ];
    let expected: Vec<_> = expected
        .map(|(name, width, height)| (name.to_owned(), width, height))
        .into();
    assert_eq!(tile_sizes(&out.join("map_files")), expected);
}

#[test]
fn where_there_is_transparency_the_tiles_keep_it() {
    let folder = tempfile::tempdir().unwrap();
    png_with_alpha(&folder.path().join("seal.png"), 20, 10);
    let output = tiles(folder.path(), &["seal.png", "--out", ".", "--language", "az"]);
    assert_eq!(
        said(&output).1,
        "seal.png: seal.dzi (səviyyələr: 6, hissələr: 6)\nHazır şəkillər: 1, alınmayan: 0.\n"
    );
    let tile = image::open(folder.path().join("seal_files/5/0_0.webp"))
        .unwrap()
        .to_rgba8();
    assert!(tile.get_pixel(0, 5).0[3] < 30 && tile.get_pixel(19, 5).0[3] > 220);
    let descriptor = std::fs::read_to_string(folder.path().join("seal.dzi")).unwrap();
    assert!(descriptor.contains("Format=\"webp\""), "{descriptor}");
}

#[test]
fn what_cannot_be_cut_gets_one_line_and_ends_with_one() {
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("a.jpg"), 40, 30);
    photograph(&folder.path().join("A.png"), 40, 30);
    std::fs::write(folder.path().join("text.jpg"), "not a picture").unwrap();
    let output = tiles(
        folder.path(),
        &["text.jpg", "gone.jpg", "a.jpg", "A.png", "--out", "out"],
    );
    assert_eq!(
        said(&output),
        (
            Some(1),
            "a.jpg: a.dzi (levels: 7, tiles: 7)\nPictures done: 1, not done: 3.\n".into(),
            "\"text.jpg\" is damaged or is not a picture. Open it in a viewer and save it as JPEG or PNG.\n\
             \"gone.jpg\" is not there. Look at how its name is written.\n\
             \"A.png\" was left out: what is made of \"a.jpg\" has the same names. \
             Rename one of them, or use another folder for --out.\n"
                .into()
        )
    );
    assert_eq!(names(&folder.path().join("out")), ["a.dzi", "a_files"]);
}

#[test]
fn a_picture_that_is_still_to_be_read_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("a.jpg"), 40, 30);
    std::fs::create_dir_all(folder.path().join("a_files/6")).unwrap();
    photograph(&folder.path().join("a_files/6/0_0.jpg"), 50, 50);
    let output = tiles(folder.path(), &["a.jpg", "a_files/6/0_0.jpg", "--out", "."]);
    let (code, done, refused) = said(&output);
    assert_eq!(
        (code, done.as_str()),
        (
            Some(1),
            "a_files/6/0_0.jpg: 0_0.dzi (levels: 7, tiles: 7)\nPictures done: 1, not done: 1.\n"
        )
    );
    assert!(refused.starts_with("\"a.jpg\" was left out: "), "{refused}");
    assert!(sizes(&folder.path().join("a_files/6")).contains(&("0_0.jpg".into(), 50, 50)));
}

#[test]
fn what_makes_no_sense_or_cannot_be_written_ends_with_two() {
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("a.jpg"), 64, 64);
    let wrong: [&[&str]; 4] = [
        &["--out", "out"],
        &["a.jpg"],
        &["a.jpg", "--out", "a.jpg/out"],
        &["a.jpg", "--in", "x"],
    ];
    for arguments in wrong {
        assert_eq!(tiles(folder.path(), arguments).status.code(), Some(2), "{arguments:?}");
    }
    assert_eq!(names(folder.path()), ["a.jpg"]);
}

/// Killed at a hundred moments, it leaves no tile that is not whole, and the file that a viewer opens only when all is
/// there.
#[cfg(unix)]
#[test]
fn killed_at_any_moment_it_leaves_no_half_pyramid() {
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("a.jpg"), 520, 60);
    let out = folder.path().join("out");
    let cut = crate::kills::at_many_moments(
        || {
            std::fs::remove_dir_all(&out).unwrap_or_default();
            lachin(folder.path(), &["a.jpg", "--out", "out"])
        },
        || {
            let tiles = if out.join("a_files").exists() {
                tile_sizes(&out.join("a_files")).len()
            } else {
                0
            };
            assert!(
                tiles == 12 || !out.join("a.dzi").exists(),
                "{tiles} tiles beside a finished file"
            );
            tiles
        },
    );
    assert!(cut.files > 0, "no run came as far as a tile");
}
