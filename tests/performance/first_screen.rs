//! What 500 photographs of twelve megapixels that no kiosk has seen before do to the first screen, to the page while
//! they are made, and to memory.
#![expect(clippy::print_stdout, reason = "a command line program speaks")]

use std::thread;
use std::time::{Duration, Instant};

use lachin_tests::control::Control;
use lachin_tests::driver::Manner;
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::photographs::Photographs;
use lachin_tests::place::Place;
use lachin_tests::trouble::{Outcome, Trouble};
use lachin_tests::waits;

const PHOTOGRAPHS: usize = 500;
/// How long the page is watched while photographs are made.
const WATCHED: Duration = Duration::from_secs(20);

fn main() -> Outcome<()> {
    let photographs = Photographs::make(PHOTOGRAPHS)?;
    let begun = Instant::now();
    let kiosk = Kiosk::open_in(Manner::Still, photographs.path(), Layout::Portrait)?;
    let first_screen = begun.elapsed();
    let begun = Instant::now();
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    kiosk.go(&Control::to("venue:venue-0"), &Place::item("venue", "venue:venue-0"))?;
    let two_taps = begun.elapsed();
    let before = waits::renditions(&kiosk)?;
    waits::watch(&kiosk)?;
    thread::sleep(WATCHED);
    let made = waits::renditions(&kiosk)? - before;
    let waits = waits::take(&kiosk)?;
    let memory = waits::peak_memory_bytes(&kiosk)?;
    println!(
        "| {PHOTOGRAPHS} photographs | first screen | two taps | made by then | made in {} s | frames: middle, 99 of 100, longest \
         | answers: middle, longest | peak memory |",
        WATCHED.as_secs()
    );
    println!("| --- | --- | --- | --- | --- | --- | --- | --- |");
    println!(
        "| never seen before | {:.1} s | {:.1} s | {before} | {made} | {:.0}, {:.0}, {:.0} ms | {:.0}, {:.0} ms | {} MiB |",
        first_screen.as_secs_f64(),
        two_taps.as_secs_f64(),
        quantile(&waits.frames_ms, 0.5)?,
        quantile(&waits.frames_ms, 0.99)?,
        quantile(&waits.frames_ms, 1.0)?,
        quantile(&waits.answers_ms, 0.5)?,
        quantile(&waits.answers_ms, 1.0)?,
        memory / 1024 / 1024,
    );
    Ok(())
}

/// The value that this share of all values does not exceed.
fn quantile(values: &[f64], share: f64) -> Outcome<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let index = (share * sorted.len() as f64).ceil() as usize;
    sorted
        .get(index.saturating_sub(1))
        .copied()
        .ok_or_else(|| Trouble::new("nothing was measured"))
}
