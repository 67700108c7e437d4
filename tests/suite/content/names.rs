//! Names of files and folders: which are content, and what is said of the others.

use std::fs;
use std::os::unix::fs::symlink;

use lachin_content::Code;

use super::copy::{Copy, items, overlay};

/// What is said of the good exhibition once something was put into it that changes nothing that is shown.
fn said_beside(put: impl FnOnce(&Copy)) -> Vec<(Code, String)> {
    let copy = Copy::of_good();
    let good = items(&copy.load().exhibition);
    put(&copy);
    let loaded = copy.load();
    assert_eq!(items(&loaded.exhibition), good);
    let found = loaded.diagnostics.into_iter();
    found.map(|fault| (fault.code, fault.file)).collect()
}

#[test]
fn what_systems_editors_and_synchronizers_leave_behind_is_not_looked_at() {
    let names = [
        "_note.txt",
        ".hidden",
        "~$letter.docx",
        "text.tmp",
        "film.webm.part",
        "hall.jpg.crdownload",
        ".text.az.md.swp",
        "text.az.md~",
        ".~lock.table.xlsx#",
        "Thumbs.db",
        "desktop.ini",
        ".DS_Store",
        ".syncthing.text.az.md.tmp",
        "PROBLEMS.txt",
    ];
    for folder in ["", "venues", "venues/north-gallery", "venues/north-gallery/images"] {
        let said = said_beside(|copy| {
            for name in names {
                fs::write(copy.path.join(folder).join(name), "x").expect("a file");
            }
        });
        assert_eq!(said, [], "{folder}");
    }
}

#[test]
fn a_second_copy_of_a_file_or_folder_is_not_read_and_is_reported() {
    let copies = [
        (
            "venues/north-gallery/venue.json",
            "venues/north-gallery/venue - Copy.json",
        ),
        (
            "venues/north-gallery/venue.json",
            "venues/north-gallery/venue.sync-conflict-20251129-140600-ABCDEFG.json",
        ),
        ("venues/north-gallery/text.az.md", "venues/north-gallery/text.az (2).md"),
        (
            "venues/north-gallery/images/hall.png",
            "venues/north-gallery/images/hall (1).png",
        ),
        (
            "venues/north-gallery/images/hall.png.json",
            "venues/north-gallery/images/hall.png.sync-conflict-20251129.json",
        ),
        (
            "exhibition.json",
            "exhibition.sync-conflict-20251129-140600-ABCDEFG.json",
        ),
        ("timeline.json", "timeline (1).json"),
    ];
    for (original, second) in copies {
        let said = said_beside(|copy| copy.write(second, fs::read(copy.path.join(original)).expect("the original")));
        assert_eq!(said, [(Code::ConflictCopy, second.to_owned())]);
    }
    for second in [
        "venues/north-gallery - Copy",
        "venues/north-gallery (1)",
        "venues/north-gallery - surət",
    ] {
        let said = said_beside(|copy| overlay(&copy.path.join("venues/north-gallery"), &copy.path.join(second)));
        assert_eq!(said, [(Code::ConflictCopy, second.to_owned())]);
    }
}

#[test]
fn what_is_not_named_like_the_main_file_never_stands_in_for_it() {
    let conflict = "work.sync-conflict-20251129-140600-ABCDEFG.json";
    for (name, code) in [
        (conflict, Code::ConflictCopy),
        ("work (1).json", Code::FileNotUsed),
        ("work - Copy.json", Code::FileNotUsed),
        ("Work.json", Code::FileNotUsed),
    ] {
        let copy = Copy::of_good();
        let folder = copy.path.join("works/red-carpet");
        fs::rename(folder.join("work.json"), folder.join(name)).expect("a new name");
        let loaded = copy.load();
        let said = loaded.diagnostics.into_iter();
        let mut said: Vec<_> = said
            .filter(|fault| fault.file.starts_with("works/"))
            .map(|fault| (fault.code, fault.file))
            .collect();
        said.sort();
        let mut expected = [
            (code, format!("works/red-carpet/{name}")),
            (Code::MainFileMissing, "works/red-carpet/work.json".to_owned()),
        ];
        expected.sort();
        assert_eq!(said, expected);
        assert_eq!(loaded.exhibition.works.len(), 2, "{name}");
    }
}

#[test]
fn an_underscore_hides_files_and_folders_of_every_level() {
    let hide = |file: &str| {
        let copy = Copy::of_good();
        let (folder, name) = file
            .rsplit_once('/')
            .map_or(("", file), |(folder, name)| (folder, name));
        let hidden = copy.path.join(folder).join(format!("_{name}"));
        fs::rename(copy.path.join(file), hidden).expect("a new name");
        let loaded = copy.load();
        let codes: Vec<Code> = loaded.diagnostics.iter().map(|fault| fault.code).collect();
        (codes, loaded.exhibition)
    };
    let (codes, exhibition) = hide("works");
    assert!(exhibition.works.is_empty());
    assert!(
        codes
            .iter()
            .all(|code| *code == Code::ReferenceUnknown || *code == Code::ReferenceHidden),
        "{codes:?}"
    );
    let (codes, exhibition) = hide("district");
    assert!(exhibition.district.is_none());
    assert!(codes.iter().all(|code| *code == Code::ReferenceHidden), "{codes:?}");
    let (codes, exhibition) = hide("venues/north-gallery/text.tr.md");
    assert_eq!(codes, [Code::TranslationMissing]);
    assert_eq!(exhibition.venues[0].entry.texts.len(), 3);
    assert_eq!(hide("timeline.json").1.moments, []);
}

#[test]
fn a_second_ending_that_windows_hides_is_read_everywhere() {
    for file in [
        "exhibition.json",
        "sources.json",
        "timeline.json",
        "text.az.md",
        "district/district.json",
        "works/red-carpet/text.az.md",
        "venues/north-gallery/images/hall.png.json",
    ] {
        let doubled = format!("{file}.txt");
        let said = said_beside(|copy| {
            fs::rename(copy.path.join(file), copy.path.join(&doubled)).expect("a new name");
        });
        assert_eq!(said, [(Code::FileNameDoubleEnding, doubled)]);
    }
}

#[test]
fn a_folder_of_items_that_leads_outside_or_is_none_is_reported() {
    for code in [Code::PathOutsideFolder, Code::FileNotUsed] {
        let copy = Copy::of_good();
        fs::remove_dir_all(copy.path.join("people")).expect("the folder is there");
        if code == Code::FileNotUsed {
            copy.write("people", "");
        } else {
            let outside = copy.path.with_file_name("outside");
            fs::create_dir(&outside).expect("a folder");
            symlink(&outside, copy.path.join("people")).expect("links can be made");
        }
        let said = copy.load().diagnostics;
        assert!(
            said.iter().any(|fault| fault.code == code && fault.file == "people"),
            "{said:#?}"
        );
    }
}

#[test]
fn names_are_exact_and_a_near_miss_is_named() {
    let renamed = |from: &str, to: &str| {
        let copy = Copy::of_good();
        fs::rename(copy.path.join(from), copy.path.join(to)).expect("a new name");
        let loaded = copy.load();
        let said = |fault: &lachin_content::Diagnostic| (fault.file.clone(), fault.message.help_english().to_owned());
        loaded.diagnostics.iter().map(said).collect::<Vec<_>>()
    };
    let said = renamed("works/red-carpet/text.en.md", "works/red-carpet/Text.en.md");
    assert!(
        said.contains(&(
            "works/red-carpet/Text.en.md".into(),
            "Did you mean \"text.en.md\"?".into()
        )),
        "{said:?}"
    );
    let said = renamed("works/red-carpet/work.json", "works/red-carpet/Work.json");
    assert!(
        said.contains(&(
            "works/red-carpet/Work.json".into(),
            "Did you mean \"work.json\"?".into()
        )),
        "{said:?}"
    );
    let said = renamed("works", "Works");
    assert!(
        said.contains(&("Works".into(), "Did you mean \"works\"?".into())),
        "{said:?}"
    );
    let said = renamed(
        "venues/north-gallery/images/hall.png",
        "venues/north-gallery/images/Hall.png",
    );
    assert!(
        said.contains(&(
            "venues/north-gallery/venue.json".into(),
            "The nearest there is \"Hall.png\"; capital letters count.".into()
        )),
        "{said:?}"
    );
}
