//! Hundreds of large photographs that no kiosk has seen before: nobody waits for those that nobody looks at.

use lachin_tests::control::Control;
use lachin_tests::driver::Manner;
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::photographs::Photographs;
use lachin_tests::place::Place;
use lachin_tests::trouble::Outcome;
use lachin_tests::waits;

/// The program with its window (some 150 MiB) and two photographs of twelve megapixels in work, each with its file, its
/// decoded pixels and its rendition. All 500 decoded would be 18 GB.
const MOST_MEMORY_BYTES: u64 = 450 * 1024 * 1024;

#[test]
fn what_is_looked_at_is_shown_while_hundreds_of_photographs_are_still_to_be_made() -> Outcome<()> {
    let photographs = Photographs::make(500)?;
    let kiosk = Kiosk::open_in(Manner::Still, photographs.path(), Layout::Portrait)?;
    waits::watch(&kiosk)?;
    // A screen counts as at rest only when its pictures are there.
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    kiosk.go(&Control::to("venue:venue-0"), &Place::item("venue", "venue:venue-0"))?;
    let made = waits::renditions(&kiosk)?;
    assert!(made < photographs.count() / 2, "{made} were made before");

    // Nobody does anything: the others follow, and the first of them is not the last.
    kiosk.until("photographs that nobody asked for", || {
        Ok(waits::renditions(&kiosk)? >= made + 10)
    })?;

    // Meanwhile the page goes on, and what is looked at next comes before what is left.
    kiosk.tap(&Control::action("next-picture"))?;
    kiosk.arrive(&Place::item("venue", "venue:venue-0"))?;
    let made = waits::renditions(&kiosk)?;
    assert!(made < photographs.count(), "all were made before the next was shown");
    // The snapshot knew nothing of it; what was learnt since filled its frame before it came.
    let previews = kiosk.run(
        "return document.querySelectorAll('[data-picture] > canvas').length",
        &[],
    )?;
    assert_eq!(previews, 1, "the frame was empty before its picture came");
    let waits = waits::take(&kiosk)?;
    assert!(waits.frames_ms.len() > 20 && waits.answers_ms.len() > 20, "{waits:?}");

    let peak = waits::peak_memory_bytes(&kiosk)?;
    assert!(peak < MOST_MEMORY_BYTES, "{} MiB", peak / 1024 / 1024);
    assert_eq!(kiosk.faults()?, Vec::<String>::new());
    Ok(())
}
