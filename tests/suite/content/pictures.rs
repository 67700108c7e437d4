//! Which pictures may be shown, and where.

use lachin_content::Code;
use lachin_content::model::Exhibition;

use super::copy::{Copy, items};

const SIDECAR: &str = "venues/north-gallery/images/hall.png.json";
const LICENCE: &str = "\"licence\": \"CC-BY-NC-ND-4.0\"";

fn codes(copy: &Copy) -> Vec<Code> {
    copy.load().diagnostics.iter().map(|fault| fault.code).collect()
}

/// The sidecar of one picture with other words in it: what is said, and how many pictures are left.
fn with(from: &str, to: &str) -> (Vec<Code>, usize) {
    let copy = Copy::of_good();
    copy.edit(SIDECAR, from, to);
    (codes(&copy), pictures(&copy.load().exhibition))
}

fn pictures(exhibition: &Exhibition) -> usize {
    exhibition.venues[0].entry.gallery.len()
}

#[test]
fn every_licence_of_the_list_allows_showing_and_no_other_does() {
    for version in ["4.0", "3.0"] {
        for licence in ["CC-BY", "CC-BY-SA", "CC-BY-NC", "CC-BY-NC-ND"] {
            let licence = format!("\"licence\": \"{licence}-{version}\"");
            assert_eq!(with(LICENCE, &licence), (vec![], 2), "{licence}");
        }
    }
    for licence in ["CC0-1.0", "public-domain"] {
        assert_eq!(
            with(LICENCE, &format!("\"licence\": \"{licence}\"")),
            (vec![], 2),
            "{licence}"
        );
    }
    for licence in ["all-rights-reserved", "unknown"] {
        let left_out = (vec![Code::LicenceNotAllowed], 1);
        assert_eq!(
            with(LICENCE, &format!("\"licence\": \"{licence}\"")),
            left_out,
            "{licence}"
        );
    }
    for licence in ["CC-BY-ND-4.0", "CC-BY", "cc0-1.0", "MIT"] {
        let left_out = (vec![Code::ValueUnknown], 1);
        assert_eq!(
            with(LICENCE, &format!("\"licence\": \"{licence}\"")),
            left_out,
            "{licence}"
        );
    }
}

#[test]
fn only_licences_that_allow_no_changes_keep_a_picture_whole() {
    let is_whole_only = |licence: &str| {
        let copy = Copy::of_good();
        copy.edit(SIDECAR, LICENCE, &format!("\"licence\": \"{licence}\""));
        copy.load().exhibition.venues[0].entry.gallery[1].licence.is_whole_only
    };
    assert!(is_whole_only("CC-BY-NC-ND-4.0") && is_whole_only("CC-BY-NC-ND-3.0"));
    assert!(!is_whole_only("CC-BY-NC-4.0") && !is_whole_only("CC0-1.0"));
}

#[test]
fn a_permission_says_by_whom_and_from_when() {
    let permission = |record: &str| {
        with(
            LICENCE,
            &format!("\"licence\": \"permission\", \"permission\": {{ {record} }}"),
        )
    };
    assert_eq!(
        permission("\"by\": \"A. Writer\", \"from\": \"2024-01-01\""),
        (vec![], 2)
    );
    let all = "\"by\": \"A. Writer\", \"from\": \"2024-01-01\", \"until\": \"2027-01-01\", \"reference\": \"Letter 7\"";
    assert_eq!(permission(all), (vec![], 2));
    for record in ["\"by\": \"A. Writer\"", "\"from\": \"2024-01-01\""] {
        let said = (vec![Code::KeyMissing, Code::PermissionMissing], 1);
        let (mut codes, left) = permission(record);
        codes.sort();
        assert_eq!((codes, left), said, "{record}");
    }
    // An end that cannot be read is no permission without an end.
    let until = permission("\"by\": \"A. Writer\", \"from\": \"2024-01-01\", \"until\": \"soon\"");
    assert_eq!(until, (vec![Code::DateInvalid, Code::PermissionMissing], 1));
}

#[test]
fn a_picture_without_words_is_shown_and_the_description_is_missed_in_required_languages_alone() {
    assert_eq!(with("\"ru\": \"Пустой светлый зал.\",", ""), (vec![], 2));
    assert_eq!(
        with("\"en\": \"An empty, bright room.\",", ""),
        (vec![Code::AltMissing], 2)
    );
    let copy = Copy::of_good();
    let written = copy.read(SIDECAR);
    let (before, after) = written.split_once("\"alt\": {").expect("a description");
    let (alt, after) = after.split_once('}').expect("its end");
    copy.write(SIDECAR, format!("{before}\"decorative\": true{after}"));
    assert_eq!(codes(&copy), []);
    copy.write(
        SIDECAR,
        format!("{before}\"decorative\": true, \"alt\": {{ {alt} }}{after}"),
    );
    assert_eq!(codes(&copy), [Code::AltDoubtful]);
    // Neither: the caption does not stand in for it.
    let caption = "\"caption\": { \"az\": \"Zal\", \"en\": \"The hall\" }";
    copy.write(SIDECAR, format!("{before}{caption}{after}"));
    assert_eq!(codes(&copy), [Code::AltMissing, Code::AltMissing]);
}

#[test]
fn a_generated_picture_stands_for_no_venue_work_or_person() {
    const MISUSED: Code = Code::GeneratedPictureMisused;
    // What is said, and whether a picture stands for the item; a work without one is not shown at all.
    let heroes: [(&str, &[Code], Option<bool>); 6] = [
        (
            "venues/south-museum/images/house.png.json",
            &[Code::NotYetSupplied, MISUSED],
            Some(false),
        ),
        ("works/blue-vessel/images/vessel.png.json", &[MISUSED], None),
        ("people/nigar-example/images/studio.png.json", &[MISUSED], Some(false)),
        ("stories/letters-read-aloud/images/letters.png.json", &[], Some(true)),
        ("films/a-day-in-the-garden/images/still.png.json", &[], Some(true)),
        ("district/images/valley.png.json", &[], Some(true)),
    ];
    for (sidecar, said, has_hero) in heroes {
        let copy = Copy::of_good();
        let written = copy.read(sidecar);
        let kind = written.lines().find(|line| line.contains("\"kind\"")).expect("a kind");
        copy.write(sidecar, written.replace(kind, "  \"kind\": \"generated\","));
        assert_eq!(codes(&copy), said, "{sidecar}");
        let (folder, _) = sidecar.split_once("/images/").expect("it lies among pictures");
        let mut shown = items(&copy.load().exhibition).into_iter();
        let item = shown.find(|(found, _)| found == folder);
        assert_eq!(
            item.map(|(_, item)| !item.contains("hero: None")),
            has_hero,
            "{sidecar}"
        );
    }
    // Beside others it may be shown.
    assert_eq!(
        with("\"kind\": \"illustration\"", "\"kind\": \"generated\""),
        (vec![], 2)
    );
}

#[test]
fn only_pictures_that_are_named_are_shown_and_folders_among_them_are_not_read() {
    let copy = Copy::of_good();
    let good = items(&copy.load().exhibition);
    let images = copy.path.join("venues/north-gallery/images");
    std::fs::copy(images.join("hall.png"), images.join("stray.png")).expect("a copy");
    std::fs::copy(images.join("hall.png.json"), images.join("stray.png.json")).expect("a copy");
    std::fs::create_dir(images.join("originals")).expect("a folder");
    std::fs::write(images.join("originals/hall.png"), "no picture").expect("a file");
    let loaded = copy.load();
    assert_eq!(items(&loaded.exhibition), good);
    let said: Vec<_> = loaded
        .diagnostics
        .iter()
        .map(|fault| (fault.code, fault.file.rsplit('/').next().unwrap_or_default()))
        .collect();
    assert_eq!(
        said,
        [(Code::FileNotUsed, "originals"), (Code::FileNotUsed, "stray.png")]
    );
}

#[test]
fn a_name_of_a_picture_never_leads_anywhere_else() {
    for name in [
        "../images/hall.png",
        "/etc/passwd",
        "C:\\\\hall.png",
        "..\\\\hall.png",
        "file:hall.png",
    ] {
        let copy = Copy::of_good();
        copy.edit(
            "venues/north-gallery/venue.json",
            "\"hall.png\"",
            &format!("\"{name}\""),
        );
        let found = codes(&copy);
        assert!(found.contains(&Code::PathOutsideFolder), "{name}: {found:?}");
        assert_eq!(pictures(&copy.load().exhibition), 1, "{name}");
    }
}
