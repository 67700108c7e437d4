//! A curator works in the folder while a visitor looks on.

use std::fs;
use std::path::Path;

use lachin_tests::control::Control;
use lachin_tests::folder::Folder;
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::trouble::{During, Outcome};

const TEXT: &str = "venues/yurd-gallery/text.en.md";
const DATA: &str = "venues/yurd-gallery/venue.json";

/// A visitor who reads of the gallery, in English, on a copy of the bundled exhibition.
fn look_on(folder: &Folder) -> Outcome<Kiosk> {
    let kiosk = Kiosk::open(folder.path(), Layout::Portrait)?;
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    kiosk.go(&Control::to("venue:yurd-gallery"), &gallery())?;
    Ok(kiosk)
}

fn gallery() -> Place {
    Place::item("venue", "venue:yurd-gallery")
}

fn replace(folder: &Path, file: &str, from: &str, to: &str) -> Outcome<()> {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).during(path.display())?;
    assert!(text.contains(from), "{file} says nothing of {from}");
    fs::write(&path, text.replace(from, to)).during(path.display())
}

fn problems_say(folder: &Path, words: &str) -> bool {
    fs::read_to_string(folder.join("PROBLEMS.txt")).is_ok_and(|problems| problems.contains(words))
}

#[test]
fn a_saved_text_is_on_the_screen_and_the_visitor_stays_where_they_are() -> Outcome<()> {
    let folder = Folder::bundled()?;
    let kiosk = look_on(&folder)?;
    // What would be lost with the page.
    kiosk.run("window.untouched = true;", &[])?;
    replace(folder.path(), TEXT, "A place in Lachin city", "A house in Lachin city")?;
    kiosk.until("the new text", || Ok(kiosk.text()?.contains("A house in Lachin city")))?;
    assert_eq!(kiosk.here()?, Some(gallery()));
    assert_eq!(kiosk.language()?, "en");
    assert_eq!(kiosk.run("return window.untouched === true;", &[])?, true);
    assert_eq!(kiosk.faults()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn a_fault_leaves_the_screen_as_it_was_and_is_told_beside_the_content() -> Outcome<()> {
    let folder = Folder::bundled()?;
    let kiosk = look_on(&folder)?;
    kiosk.until("the report of the folder as it was", || {
        Ok(problems_say(folder.path(), "Errors: 0"))
    })?;
    let before = kiosk.text()?;
    // A comma too few, and in the same breath a good change elsewhere.
    replace(folder.path(), DATA, "\"type\": \"gallery\",", "\"type\": \"gallery\"")?;
    replace(folder.path(), "venues/hocazfilm/text.en.md", "# ", "# The well-known ")?;
    kiosk.until("the report", || Ok(problems_say(folder.path(), "Errors: 1")))?;
    assert!(problems_say(folder.path(), "venues\\yurd-gallery\\venue.json"));
    assert!(problems_say(folder.path(), "Visitors still see the version of "));
    kiosk.arrive(&gallery())?;
    assert_eq!(kiosk.text()?, before);
    kiosk.go(&Control::home(), &Place::screen("home"))?;
    kiosk.go(
        &Control::to("venue:hocazfilm"),
        &Place::item("venue", "venue:hocazfilm"),
    )?;
    assert!(kiosk.text()?.contains("The well-known"), "the rest goes on");
    replace(folder.path(), DATA, "\"type\": \"gallery\"", "\"type\": \"gallery\",")?;
    kiosk.until("the report of the mended folder", || {
        Ok(problems_say(folder.path(), "Errors: 0"))
    })?;
    assert_eq!(kiosk.faults()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn visitors_of_an_item_that_is_deleted_are_taken_to_its_list() -> Outcome<()> {
    let folder = Folder::bundled()?;
    let kiosk = look_on(&folder)?;
    let venue = folder.path().join("venues/yurd-gallery");
    fs::remove_dir_all(&venue).during(venue.display())?;
    kiosk.arrive(&Place::screen("venues"))?;
    assert!(!kiosk.targets()?.contains(&"venue:yurd-gallery".to_owned()));
    assert_eq!(kiosk.faults()?, Vec::<String>::new());
    Ok(())
}

#[test]
fn a_folder_that_is_pulled_out_stays_on_the_screen_and_comes_back() -> Outcome<()> {
    let folder = Folder::bundled()?;
    let kiosk = look_on(&folder)?;
    kiosk.until("the report", || Ok(problems_say(folder.path(), "Errors: 0")))?;
    let before = kiosk.text()?;
    let away = folder.path().with_extension("away");
    fs::rename(folder.path(), &away).during(away.display())?;
    kiosk.until("what is in the log", || {
        Ok(kiosk.home().log().contains("The content folder cannot be opened"))
    })?;
    kiosk.arrive(&gallery())?;
    assert_eq!(kiosk.text()?, before);
    replace(&away, TEXT, "A place in Lachin city", "A house in Lachin city")?;
    fs::rename(&away, folder.path()).during(folder.path().display())?;
    kiosk.until("the new text", || Ok(kiosk.text()?.contains("A house in Lachin city")))?;
    assert_eq!(kiosk.here()?, Some(gallery()));
    assert_eq!(kiosk.faults()?, Vec::<String>::new());
    Ok(())
}
