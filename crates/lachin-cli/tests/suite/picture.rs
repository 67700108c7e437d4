//! The real `lachin picture` on real files.

use std::path::Path;
use std::process::{Command, Output};

use crate::made::{names, photograph, png_with_alpha, said, sizes};

fn lachin(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lachin"));
    command.arg("picture").args(arguments).current_dir(folder);
    command
}

fn picture(folder: &Path, arguments: &[&str]) -> Output {
    lachin(folder, arguments).output().unwrap()
}

#[test]
fn every_width_of_every_picture_is_made_and_named_in_order() {
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("b.jpg"), 800, 600);
    png_with_alpha(&folder.path().join("a.png"), 400, 400);
    let output = picture(
        folder.path(),
        &["b.jpg", "a.png", "--width", "300,100,300", "--out", "new/out"],
    );
    assert_eq!(
        said(&output),
        (
            Some(0),
            "b.jpg: b-100.jpg, b-300.jpg\na.png: a-100.webp, a-300.webp\nPictures done: 2, not done: 0.\n".into(),
            String::new()
        )
    );
    assert_eq!(
        sizes(&folder.path().join("new/out")),
        [
            ("a-100.webp".into(), 100, 100),
            ("a-300.webp".into(), 300, 300),
            ("b-100.jpg".into(), 100, 75),
            ("b-300.jpg".into(), 300, 225),
        ]
    );
}

#[test]
fn a_format_may_be_chosen_and_its_quality() {
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("a.jpg"), 640, 480);
    for (format, ending) in [("jpeg", "jpg"), ("webp", "webp")] {
        let bytes = ["20", "95"].map(|quality| {
            let options = [
                "a.jpg",
                "--width",
                "320",
                "--out",
                "out",
                "--format",
                format,
                "--quality",
                quality,
            ];
            assert_eq!(picture(folder.path(), &options).status.code(), Some(0));
            let made = folder.path().join("out").join(format!("a-320.{ending}"));
            std::fs::metadata(made).unwrap().len()
        });
        assert!(bytes[0] * 2 < bytes[1], "{format}: {bytes:?}");
    }
}

#[test]
fn nothing_is_enlarged_and_that_is_said() {
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("a.jpg"), 200, 100);
    let output = picture(folder.path(), &["a.jpg", "--width", "100,720", "--out", "."]);
    assert_eq!(
        said(&output).1,
        "a.jpg: a-100.jpg, a-720.jpg (it is 200 pixels wide; nothing is enlarged)\nPictures done: 1, not done: 0.\n"
    );
    assert!(sizes(folder.path()).contains(&("a-720.jpg".into(), 200, 100)));
}

#[test]
fn every_file_that_cannot_be_done_gets_one_line_that_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("good.jpg"), 64, 64);
    std::fs::write(folder.path().join("text.jpg"), "not a picture").unwrap();
    std::fs::write(folder.path().join("phone.heic"), b"\0\0\0\x18ftypheic\0\0\0\0mif1heic").unwrap();
    std::fs::create_dir(folder.path().join("folder")).unwrap();
    let images = ["text.jpg", "phone.heic", "folder", "gone.jpg", "good.jpg"];
    let output = |language| {
        picture(
            folder.path(),
            &[&images[..], &["--width", "32", "--out", "out", "--language", language]].concat(),
        )
    };
    assert_eq!(
        said(&output("en")),
        (
            Some(1),
            "good.jpg: good-32.jpg\nPictures done: 1, not done: 4.\n".into(),
            "\"text.jpg\" is damaged or is not a picture. Open it in a viewer and save it as JPEG or PNG.\n\
             \"phone.heic\" has the format HEIC, which cannot be shown. Save it as JPEG or PNG.\n\
             \"folder\" is a folder. Name the pictures in it, for example folder/*.jpg\n\
             \"gone.jpg\" is not there. Look at how its name is written.\n"
                .into()
        )
    );
    assert_eq!(
        said(&output("az")),
        (
            Some(1),
            "good.jpg: good-32.jpg\nHazır şəkillər: 1, alınmayan: 4.\n".into(),
            "\"text.jpg\" zədəlidir və ya şəkil deyil. Baxış proqramında açıb JPEG və ya PNG kimi saxlayın.\n\
             \"phone.heic\" bu formatdadır və göstərilmir: HEIC. JPEG və ya PNG kimi saxlayın.\n\
             \"folder\" qovluqdur. İçindəki şəkilləri göstərin, məsələn: folder/*.jpg\n\
             \"gone.jpg\" tapılmadı. Adının düzgün yazıldığını yoxlayın.\n"
                .into()
        )
    );
    assert_eq!(names(&folder.path().join("out")), ["good-32.jpg"]);
}

#[test]
fn a_picture_cut_short_is_done_with_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    let whole = folder.path().join("a.jpg");
    photograph(&whole, 640, 480);
    let bytes = std::fs::read(&whole).unwrap();
    std::fs::write(&whole, &bytes[..bytes.len() / 2]).unwrap();
    let output = picture(folder.path(), &["a.jpg", "--width", "100", "--out", "out"]);
    assert_eq!(
        said(&output),
        (
            Some(0),
            "a.jpg: a-100.jpg\nPictures done: 1, not done: 0.\n".into(),
            "\"a.jpg\" was not copied to its end; a part may be grey. Copy it again from where it came.\n".into()
        )
    );
}

#[test]
fn pictures_with_the_same_names_are_not_written_over_each_other() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("other")).unwrap();
    photograph(&folder.path().join("a.jpg"), 200, 100);
    photograph(&folder.path().join("other/A.jpg"), 100, 200);
    let output = picture(
        folder.path(),
        &["a.jpg", "other/A.jpg", "--width", "50", "--out", "out"],
    );
    assert_eq!(
        said(&output),
        (
            Some(1),
            "a.jpg: a-50.jpg\nPictures done: 1, not done: 1.\n".into(),
            "\"other/A.jpg\" was left out: what is made of \"a.jpg\" has the same names. \
             Rename one of them, or use another folder for --out.\n"
                .into()
        )
    );
    assert_eq!(sizes(&folder.path().join("out")), [("a-50.jpg".into(), 50, 25)]);
}

#[test]
fn a_picture_that_is_still_to_be_read_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("a.jpg"), 200, 100);
    photograph(&folder.path().join("a-50.jpg"), 300, 300);
    let output = picture(folder.path(), &["a.jpg", "a-50.jpg", "--width", "50", "--out", "."]);
    let (code, done, refused) = said(&output);
    assert_eq!(
        (code, done.as_str()),
        (Some(1), "a-50.jpg: a-50-50.jpg\nPictures done: 1, not done: 1.\n")
    );
    let expected = "is itself one of the pictures to read. Use another folder for --out.\n";
    assert!(
        refused.starts_with("\"a.jpg\" was left out: ") && refused.ends_with(expected),
        "{refused}"
    );
    assert!(sizes(folder.path()).contains(&("a-50.jpg".into(), 300, 300)));
}

#[test]
fn what_makes_no_sense_ends_with_two() {
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("a.jpg"), 64, 64);
    let wrong: [&[&str]; 8] = [
        &["--width", "32", "--out", "out"],
        &["a.jpg", "--out", "out"],
        &["a.jpg", "--width", "32"],
        &["a.jpg", "--width", "0", "--out", "out"],
        &["a.jpg", "--width", "32,wide", "--out", "out"],
        &["a.jpg", "--width", "99999", "--out", "out"],
        &["a.jpg", "--width", "32", "--out", "out", "--quality", "101"],
        &["a.jpg", "--width", "32", "--out", "out", "--format", "gif"],
    ];
    for arguments in wrong {
        let output = picture(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
    assert_eq!(names(folder.path()), ["a.jpg"]);
}

#[test]
fn a_place_that_cannot_be_written_ends_with_two_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("a.jpg"), 64, 64);
    let output = picture(folder.path(), &["a.jpg", "--width", "32", "--out", "a.jpg/out"]);
    let (code, done, refused) = said(&output);
    assert_eq!((code, done.as_str()), (Some(2), ""));
    assert!(
        refused.starts_with("Nothing can be written to \"a.jpg/out\" (")
            && refused.ends_with("). Name another folder with --out.\n"),
        "{refused}"
    );
}

#[cfg(unix)]
#[test]
fn what_is_made_may_be_read_by_whom_the_mask_says() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    photograph(&folder.path().join("a.jpg"), 64, 64);
    picture(folder.path(), &["a.jpg", "--width", "32", "--out", "out"]);
    std::fs::write(folder.path().join("out/plain"), "").unwrap();
    let mode = |name| {
        let about = std::fs::metadata(folder.path().join("out").join(name)).unwrap();
        about.permissions().mode()
    };
    assert_eq!(mode("a-32.jpg"), mode("plain"));
}

/// Killed a hundred times at another moment each, it leaves nothing under a final name that is not whole.
#[cfg(unix)]
#[test]
fn killed_at_any_moment_it_leaves_no_half_picture() {
    let folder = tempfile::tempdir().unwrap();
    let images: Vec<_> = (0..4).map(|number| format!("{number}.jpg")).collect();
    for image in &images {
        photograph(&folder.path().join(image), 600, 450);
    }
    let images: Vec<_> = images.iter().map(String::as_str).collect();
    let arguments = [&images[..], &["--width", "400,200,100", "--out", "out"]].concat();
    let out = folder.path().join("out");
    let cut = crate::kills::at_many_moments(
        || {
            std::fs::remove_dir_all(&out).unwrap_or_default();
            lachin(folder.path(), &arguments)
        },
        // Every final name is opened and decoded to its end.
        || if out.exists() { sizes(&out).len() } else { 0 },
    );
    assert!(cut.files > 0, "no run came as far as a picture");
}
