//! Faults that come while the kiosk runs: what was right goes on being shown.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chrono::TimeDelta;
use lachin_content::{
    Code, Extent, KeptFile, LoadOptions, Memory, Problems, Renewed, Severity, Version, Versions, part_of, renew,
};
use lachin_wire::FolderReport;

use super::broken::apply;
use super::copy::{Copy, files_below, fixtures, items, overlay};

/// A kiosk that shows a copy, and keeps what it shows.
pub(super) struct Running {
    pub(super) copy: Copy,
    kept: tempfile::TempDir,
    shown: Versions,
}

impl Running {
    fn on_good() -> Self {
        Self::on(Copy::of_good())
    }

    pub(super) fn on(copy: Copy) -> Self {
        let kept = tempfile::tempdir().expect("a temporary folder");
        overlay(&copy.path, kept.path());
        let shown = versions(&copy, kept.path());
        Self { copy, kept, shown }
    }

    pub(super) fn renew(&self) -> Renewed {
        renew(
            &self.copy.path,
            &self.options(),
            &self.shown,
            &Extent::Everything,
            &mut Memory::default(),
        )
    }

    fn options(&self) -> LoadOptions {
        self.copy.options()
    }

    /// Every item with its folder, wherever its files lie.
    pub(super) fn items(&self, renewed: &Renewed) -> BTreeMap<String, String> {
        let kept = self.kept.path().to_string_lossy().into_owned();
        let live = fs::canonicalize(self.copy.path.parent().expect("a folder above"))
            .map(|above| above.join("content").to_string_lossy().into_owned())
            .expect("the folder above is there");
        items(&renewed.exhibition)
            .into_iter()
            .map(|(folder, item)| (folder, item.replace(&kept, &live)))
            .collect()
    }
}

/// What is kept of a copy, as it is now.
fn versions(copy: &Copy, kept: &Path) -> Versions {
    let mut versions = Versions::new();
    for file in files_below(&copy.path) {
        let Some(part) = part_of(&file) else { continue };
        let about = fs::metadata(copy.path.join(&file)).expect("the file is there");
        let version = versions.entry(part).or_insert_with(|| Version {
            taken: copy.now,
            files: BTreeMap::new(),
        });
        let kept = KeptFile {
            path: kept.join(&file),
            bytes: about.len(),
            modified: about.modified().expect("a time"),
        };
        version.files.insert(file, kept);
    }
    versions
}

#[test]
fn each_fault_leaves_the_running_kiosk_with_the_version_from_before() {
    let mut wrong = Vec::new();
    for code in Code::ALL {
        if let Err(error) = check(*code) {
            wrong.push(error);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn check(code: Code) -> Result<(), String> {
    let mut running = Running::on_good();
    let good = running.items(&running.renew());
    let touched = apply(&fixtures().join("broken").join(code.name()), &mut running.copy);
    let fresh = running.copy.load();
    let renewed = running.renew();
    if renewed.diagnostics != fresh.diagnostics {
        return Err(format!("{code}: the report is not about the folder as it is"));
    }
    let seen = running.items(&renewed);
    for diagnostic in fresh
        .diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Error)
    {
        let Some(part) = part_of(&diagnostic.file).filter(|part| running.shown.contains_key(part)) else {
            continue;
        };
        // What the clock says ends in every version, and nobody has changed these files.
        let is_of_the_clock = matches!(diagnostic.code, Code::PermissionEnded | Code::ClockDoubtful);
        let lies_there = running.copy.path.join(&part).exists() || part.ends_with(".json");
        let is_changed = touched.iter().any(|id| part.ends_with(id.as_str())) || part.ends_with(".json");
        if is_of_the_clock || !lies_there || !is_changed {
            continue;
        }
        if !renewed.held.contains_key(&part) {
            return Err(format!("{code}: {part} is not held back"));
        }
        for (folder, item) in good.iter().filter(|(folder, _)| belongs_to(folder, &part)) {
            if seen.get(folder) != Some(item) {
                return Err(format!("{code}: {folder} is not shown as before"));
            }
        }
    }
    for (folder, item) in &good {
        let id = folder.rsplit(['/', '#']).next().unwrap_or_default();
        let is_touched = touched.contains(id) || touched.iter().any(|touched| item.contains(&format!("\"{touched}\"")));
        if !is_touched && seen.get(folder) != Some(item) {
            return Err(format!("{code} changes {folder}, which has no part in it"));
        }
    }
    Ok(())
}

fn belongs_to(folder: &str, part: &str) -> bool {
    folder == part || folder.split_once('#').is_some_and(|(file, _)| file == part)
}

#[test]
fn a_folder_that_went_away_is_shown_as_it_was() {
    let mut running = Running::on_good();
    let before = running.items(&running.renew());
    let district = running.shown.get_mut("district").expect("it is shown");
    district.taken += TimeDelta::minutes(7);
    let away = running.copy.path.with_extension("away");
    fs::rename(&running.copy.path, &away).expect("it can be renamed");
    let renewed = running.renew();
    assert!(renewed.is_refused);
    assert_eq!(renewed.held.len(), running.shown.len());
    let problems = Problems::new(&renewed.diagnostics, &renewed.held).file(running.copy.now);
    let problems = String::from_utf8(problems).expect("it is UTF-8");
    for said in [
        "  AZ  Məzmun qovluğu açılmır.",
        "      Ziyarətçilər bu tarixli nüsxəni görür: 2026-06-01 12:07",
        "  EN  The content folder cannot be opened.",
        "      Visitors still see the version of 2026-06-01 12:07.",
    ] {
        assert!(problems.lines().any(|line| line == said), "{problems}");
    }
    let told = FolderReport::new(&renewed.diagnostics, &renewed.held).entries;
    let since: Vec<_> = told.iter().map(|entry| entry.shown_since.as_deref()).collect();
    assert_eq!(since, [Some("2026-06-01 12:07")]);
    fs::rename(&away, &running.copy.path).expect("it can be renamed back");
    assert_eq!(running.items(&renewed), before);
}

#[test]
fn a_folder_of_a_newer_format_is_not_taken_over() {
    let running = Running::on_good();
    let before = running.items(&running.renew());
    let newer = running
        .copy
        .read("exhibition.json")
        .replace("\"formatVersion\": 1", "\"formatVersion\": 2");
    running.copy.write("exhibition.json", newer);
    running
        .copy
        .write("venues/north-gallery/text.en.md", "# Other\n\nOther.[^report-a]\n");
    let renewed = running.renew();
    assert!(renewed.is_refused);
    assert_eq!(running.items(&renewed), before);
}

#[test]
fn a_deleted_item_goes_at_once() {
    let running = Running::on_good();
    fs::remove_dir_all(running.copy.path.join("works/tall-window")).expect("it can be deleted");
    let renewed = running.renew();
    assert_eq!(renewed.held, BTreeMap::new());
    assert!(
        renewed
            .exhibition
            .works
            .iter()
            .all(|work| work.entry.id.0 != "tall-window")
    );
}

#[test]
fn what_relies_on_something_held_back_is_held_back_with_it() {
    let running = Running::on_good();
    let before = running.items(&running.renew());
    // A new source, and a comma too few after it; a text that cites it already.
    let sources = running.copy.read("sources.json");
    let broken = sources.replacen(
        "\"sources\": {",
        "\"sources\": {\n    \"brand-new\": { \"title\": \"T\" \"publisher\": \"P\", \"kind\": \"news\" },",
        1,
    );
    assert_ne!(broken, sources);
    running.copy.write("sources.json", broken);
    let text = "venues/north-gallery/text.en.md";
    let written = running.copy.read(text);
    running.copy.write(text, format!("{written}\nMore.[^brand-new]\n"));
    let renewed = running.renew();
    let held: Vec<&str> = renewed.held.keys().map(String::as_str).collect();
    assert_eq!(held, ["sources.json", "venues/north-gallery"]);
    assert_eq!(running.items(&renewed), before);
}

#[test]
fn a_fault_that_is_shown_already_holds_nothing_back() {
    let mut running = Running::on_good();
    // The first version that this kiosk has seen names a picture that is not there.
    let file = "venues/north-gallery/venue.json";
    let written = running.copy.read(file).replace("\"hall.png\"", "\"hal.png\"");
    running.copy.write(file, &written);
    overlay(&running.copy.path, running.kept.path());
    running.shown = versions(&running.copy, running.kept.path());
    let renamed = written.replace("North Gallery", "The North Gallery");
    assert_ne!(renamed, written);
    running.copy.write(file, renamed);
    let renewed = running.renew();
    assert_eq!(renewed.held, BTreeMap::new());
    let venue = &running.items(&renewed)["venues/north-gallery"];
    assert!(venue.contains("The North Gallery"));
}

#[test]
fn a_fault_in_what_all_rely_on_changes_nothing_that_is_shown() {
    for file in ["exhibition.json", "sources.json", "timeline.json"] {
        for broken in [Some("{"), Some(""), None] {
            let running = Running::on_good();
            let good = running.renew().exhibition;
            match broken {
                Some(text) => running.copy.write(file, text),
                None => fs::remove_file(running.copy.path.join(file)).expect("the file is there"),
            }
            let renewed = running.renew();
            if broken.is_none() && file == "timeline.json" {
                // Whoever wants no moments has no such file.
                assert_eq!((renewed.exhibition.moments.len(), renewed.held.len()), (0, 0));
                continue;
            }
            let code = if broken.is_some() {
                Code::JsonInvalid
            } else {
                Code::MainFileMissing
            };
            let said = renewed
                .diagnostics
                .iter()
                .map(|fault| (fault.code, fault.file.as_str()));
            assert!(
                said.clone().any(|found| found == (code, file)),
                "{file}: {:?}",
                said.collect::<Vec<_>>()
            );
            assert!(renewed.held.contains_key(file), "{file}: {:?}", renewed.held);
            assert_eq!(renewed.exhibition.title, good.title, "{file}");
            let shown = items(&renewed.exhibition).into_iter().map(|(folder, _)| folder);
            assert!(shown.eq(items(&good).into_iter().map(|(folder, _)| folder)), "{file}");
        }
    }
}
