//! The picture comes back by itself, or the program leaves so that its supervisor starts it again.

use std::thread;
use std::time::{Duration, Instant};

use lachin_tests::project;
use lachin_tests::running::signal;
use lachin_tests::trouble::{Outcome, Trouble};

use crate::unsteered::{PATIENCE, Unsteered};

/// How long the picture may be away when the page's process dies.
const BACK_AFTER_A_DEATH: Duration = Duration::from_secs(3);

/// The same when it hangs: a beat is missed for twenty seconds first.
const BACK_AFTER_A_HANG: Duration = Duration::from_secs(30);

#[test]
fn killed_page_is_back_within_three_seconds() -> Outcome<()> {
    let kiosk = Unsteered::open(&project::kiosk(), &[])?;
    let program = kiosk.program();
    let page = page_of(&kiosk)?;
    signal("KILL", &[page]);
    picture_of_another_page(&kiosk, page, BACK_AFTER_A_DEATH)?;
    assert_eq!(kiosk.program(), program, "another program shows the picture");
    assert_eq!(kiosk.times_logged("the page's process ended"), 1);
    Ok(())
}

#[test]
fn hanging_page_is_replaced_without_anybody_touching_it() -> Outcome<()> {
    let kiosk = Unsteered::open(&project::kiosk(), &[])?;
    let program = kiosk.program();
    let page = page_of(&kiosk)?;
    signal("STOP", &[page]);
    picture_of_another_page(&kiosk, page, BACK_AFTER_A_HANG)?;
    assert_eq!(kiosk.program(), program, "another program shows the picture");
    Ok(())
}

#[test]
fn fourth_death_in_a_row_ends_the_program_for_its_supervisor() -> Outcome<()> {
    let kiosk = Unsteered::open(&project::kiosk(), &[])?;
    for _ in 0..3 {
        let page = page_of(&kiosk)?;
        signal("KILL", &[page]);
        picture_of_another_page(&kiosk, page, PATIENCE)?;
        // A process that is killed before it has told its number takes the whole engine with it.
        thread::sleep(Duration::from_secs(1));
    }
    signal("KILL", &[page_of(&kiosk)?]);
    assert_eq!(kiosk.ended()?.code(), Some(70));
    Ok(())
}

#[test]
fn window_without_a_view_ends_the_program_for_its_supervisor() -> Outcome<()> {
    let close =
        "const close = window.close.bind(window); addEventListener('keydown', ({ key }) => key === 'End' && close());";
    let kiosk = Unsteered::open(&project::kiosk_for_tests(), &[("LACHIN_E2E_SCRIPT", close)])?;
    kiosk.display().send(&["key", "End"])?;
    assert_eq!(kiosk.ended()?.code(), Some(71));
    Ok(())
}

fn page_of(kiosk: &Unsteered) -> Outcome<u32> {
    kiosk.page().ok_or_else(|| Trouble::new("no process draws the page"))
}

fn picture_of_another_page(kiosk: &Unsteered, page: u32, patience: Duration) -> Outcome<()> {
    let begun = Instant::now();
    kiosk.until("another page", patience, || {
        Ok(kiosk.page().is_some_and(|id| id != page))
    })?;
    kiosk.until("its picture", patience.saturating_sub(begun.elapsed()), || {
        kiosk.shows_a_picture()
    })
}
