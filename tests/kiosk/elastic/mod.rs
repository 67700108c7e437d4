//! Words that need more room than ours: set wider apart by the reader, longer by two fifths, or as long as may be.

mod everywhere;
mod longer;
mod longest;
mod many;

use serde_json::json;

use lachin_tests::control::Control;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{one_of_each_screen, walk};
use lachin_tests::trouble::Outcome;

/// WCAG 2.2, 1.4.12: lines 1.5, paragraphs 2, letters 0.12 and words 0.16 times the size of the letters, in what the
/// first argument selects.
const SPACE: &str = "const sheet = new CSSStyleSheet();
    const [all] = arguments;
    sheet.replaceSync(`:is(${all}) * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        :is(${all}) p { margin-block-end: 2em !important; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];";
/// All texts that are turned page by page.
const TEXTS: &str = "[data-pane]";
/// On large screens everything, but for what counts rows and columns of controls: Home, lists, figures and the timeline
/// (decision 0024).
const NEARLY_EVERYTHING: &str = "[data-pane], \
    [data-screen]:not([data-screen=home], [data-screen=timeline], [data-screen=district], [data-screen=stories], [data-screen=venues], \
    [data-screen=works], [data-screen=films], [data-screen=people])";

#[test]
fn texts_set_apart_are_still_whole() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    let mut faults = Vec::new();
    for (layout, language, spaced) in [
        (Layout::Portrait, "ru", NEARLY_EVERYTHING),
        (Layout::Landscape, "az", NEARLY_EVERYTHING),
        (Layout::Laptop, "tr", TEXTS),
    ] {
        let kiosk = Kiosk::open(&project::content(), layout)?;
        kiosk.go(&Control::language(language), &Place::screen("home"))?;
        kiosk.run(SPACE, &[json!(spaced)])?;
        for stop in one_of_each_screen(&exhibition) {
            walk(&kiosk, &stop)?;
            let at = |fault: String| format!("{} in {}: {fault}", stop.place, layout.name());
            faults.extend(kiosk.layout_faults()?.into_iter().map(at));
            if kiosk.offers(&Control::action("sources"))? {
                kiosk.tap(&Control::action("sources"))?;
                let at = |fault: String| format!("sources of {} in {}: {fault}", stop.place, layout.name());
                faults.extend(kiosk.layout_faults()?.into_iter().map(at));
                kiosk.tap(&Control::action("close"))?;
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    Ok(())
}
