//! A folder that is read again after a change: what is remembered of it gives the same as reading all of it.

use std::fs;
use std::path::Path;

use chrono::TimeDelta;
use lachin_content::{Extent, Memory, Renewed, Versions, renew};

use super::copy::Copy;

/// A copy that is read again and again.
struct Reread {
    copy: Copy,
    memory: Memory,
}

impl Reread {
    fn of(copy: Copy) -> Self {
        let mut reread = Self {
            copy,
            memory: Memory::default(),
        };
        reread.renew(&Extent::Everything);
        reread
    }

    fn renew(&mut self, extent: &Extent) -> Renewed {
        let options = self.copy.options();
        renew(&self.copy.path, &options, &Versions::new(), extent, &mut self.memory)
    }

    /// Reads it again where these paths were touched, and holds the result against one that remembers nothing.
    fn assert_same_after(&mut self, change: &str, touched: &[&str]) {
        let renewed = self.renew(&Extent::of(touched.iter().map(Path::new)));
        let whole = renew(
            &self.copy.path,
            &self.copy.options(),
            &Versions::new(),
            &Extent::Everything,
            &mut Memory::default(),
        );
        assert!(renewed.exhibition == whole.exhibition, "{change}");
        assert_eq!(renewed.diagnostics, whole.diagnostics, "{change}");
        // An earlier look than needed does no harm.
        let next = |renewed: &Renewed| renewed.next_change.unwrap_or(chrono::NaiveDateTime::MAX);
        assert!(next(&renewed) <= next(&whole), "{change}");
    }

    fn rename(&self, from: &str, to: &str) {
        let path = |name: &str| self.copy.path.join(name);
        fs::rename(path(from), path(to)).expect("the copy can be changed");
    }

    fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.copy.read(file);
        assert!(text.contains(from), "{file} lacks {from}");
        self.copy.write(file, text.replace(from, to));
    }
}

#[test]
fn whatever_is_changed_is_read_as_if_all_were_read() {
    let mut good = Reread::of(Copy::of_bundled());
    let venue = "venues/yurd-gallery";
    good.assert_same_after("nothing", &[]);
    good.replace("venues/yurd-gallery/text.en.md", "# ", "# Renamed ");
    good.assert_same_after("a text", &["venues/yurd-gallery/text.en.md"]);
    good.replace("venues/yurd-gallery/venue.json", "\"published\"", "\"draft\"");
    good.assert_same_after("an item that others link to is hidden", &[venue]);
    good.replace("venues/yurd-gallery/venue.json", "\"draft\"", "\"published\"");
    good.assert_same_after("it is shown again", &[venue]);
    good.rename(venue, "venues/_yurd-gallery");
    good.assert_same_after("it is hidden by its name", &[venue, "venues/_yurd-gallery"]);
    good.rename("venues/_yurd-gallery", "venues/yurd");
    good.assert_same_after("it has another name", &["venues/_yurd-gallery", "venues/yurd"]);
    good.rename("venues/yurd", venue);
    good.assert_same_after("it has its name again", &["venues/yurd", venue]);
    good.copy.write("venues/yurd-gallery/venue.json", "{");
    good.assert_same_after("a fault", &["venues/yurd-gallery/venue.json"]);
    good.assert_same_after("nothing beside a fault", &[]);
    let people = good.copy.files();
    let person = people
        .iter()
        .find(|file| file.ends_with("/person.json"))
        .expect("a person");
    good.replace(person, "\"name\"", "\"naem\"");
    good.assert_same_after("a person without a name", &[person.as_str()]);
    good.replace(
        "exhibition.json",
        "\"languages\"",
        "\"watchWords\": { \"en\": [\"the\"] }, \"languages\"",
    );
    good.assert_same_after("something that concerns everything", &["exhibition.json"]);
    good.assert_same_after("nothing after that", &[]);
    good.copy.write("sources.json", "{ \"sources\": {} }");
    // As if it had been told too late: what all items are read against is always looked at.
    good.assert_same_after("no sources, untold", &[]);
}

#[test]
fn dates_come_and_go_among_what_is_remembered() {
    let mut good = Reread::of(Copy::of_bundled());
    let file = "stories/lachin-anniversary-2025/story.json";
    let published = "\"status\": \"published\"";
    good.replace(
        file,
        published,
        &format!("{published}, \"from\": \"2026-06-01 13:00\", \"until\": \"2026-06-02\""),
    );
    good.assert_same_after("dates", &[file]);
    for hours in [1, 1, 10, 24, 24] {
        good.copy.now += TimeDelta::hours(hours);
        good.assert_same_after("later", &[]);
    }
    good.copy.now -= TimeDelta::hours(60);
    good.assert_same_after("a clock that was set back", &[]);
}

#[test]
fn only_what_was_touched_is_read() {
    let mut good = Reread::of(Copy::of_bundled());
    let before = good.renew(&Extent::Everything);
    for id in ["yurd-gallery", "gilabi-ceramics-center"] {
        good.replace(&format!("venues/{id}/text.en.md"), "# ", "# Renamed ");
    }
    let told = good.renew(&Extent::of([Path::new("venues/yurd-gallery/text.en.md")]));
    let changed = before
        .exhibition
        .venues
        .iter()
        .filter(|venue| !told.exhibition.venues.contains(venue));
    let changed: Vec<_> = changed.map(|venue| venue.entry.id.0.as_str()).collect();
    assert_eq!(changed, ["yurd-gallery"]);
    let whole = good.renew(&Extent::Everything);
    assert!(told.exhibition != whole.exhibition);
}

#[cfg(unix)]
#[test]
fn what_lies_at_the_end_of_a_link_is_always_read() {
    let mut good = Reread::of(Copy::of_bundled());
    let (link, end) = (
        "venues/yurd-gallery/text.en.md",
        "venues/gilabi-ceramics-center/text.en.md",
    );
    fs::remove_file(good.copy.path.join(link)).expect("the copy can be changed");
    let end_path = good.copy.path.join(end);
    std::os::unix::fs::symlink(end_path, good.copy.path.join(link)).expect("a link");
    good.assert_same_after("a link", &[link]);
    good.replace(end, "# ", "# Renamed ");
    good.assert_same_after("its end", &[end]);
}
