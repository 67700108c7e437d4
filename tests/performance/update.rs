//! How soon a saved text is on the screen: from the end of the writing to the page that shows it. The shell waits half a
//! second of it until the file has come to rest.
#![expect(clippy::print_stdout, reason = "a command line program speaks")]

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use lachin_tests::control::Control;
use lachin_tests::driver::Manner;
use lachin_tests::folder::Folder;
use lachin_tests::kiosk::{Kiosk, Opening};
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::trouble::{During, Outcome, Trouble};

const SAVES: usize = 20;
/// What we want to reach, of 95 in 100, where the system tells of changes.
const MARK: Duration = Duration::from_secs(2);
/// The same where the folder is looked through every two seconds, as on a share.
const MARK_POLLED: Duration = Duration::from_secs(5);
/// Before the first report the whole folder goes into the history, each file flushed.
const PATIENCE: Duration = Duration::from_secs(300);

fn main() -> Outcome<()> {
    println!("| folder | saves | middle | 95 of 100 | longest | mark |");
    println!("| --- | --- | --- | --- | --- | --- |");
    measure("the bundled exhibition", &Folder::bundled()?, "", MARK)?;
    measure(
        "the bundled exhibition, as on a share",
        &Folder::bundled()?,
        "[content]\nwatch = \"polling\"",
        MARK_POLLED,
    )?;
    measure("1,000 stories", &Folder::crowd(1_000)?, "", MARK)?;
    measure("10,000 stories", &Folder::crowd(10_000)?, "", MARK)
}

fn measure(name: &str, folder: &Folder, settings: &str, mark: Duration) -> Outcome<()> {
    let opening = Opening {
        program: &project::kiosk_for_measuring(),
        content: folder.path(),
        layout: Layout::Portrait,
        size: Layout::Portrait.size(),
        manner: Manner::Still,
    };
    let kiosk = Kiosk::open_with(&opening, settings)?;
    wait("the first report", || Ok(folder.path().join("PROBLEMS.txt").is_file()))?;
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    kiosk.go(&Control::to("section:stories"), &Place::screen("stories"))?;
    let target = kiosk.targets()?.into_iter().find(|target| target.starts_with("story:"));
    let story = target.ok_or_else(|| Trouble::new("no story is listed"))?;
    kiosk.go(&Control::to(&story), &Place::item("story", &story))?;
    let file = format!("stories/{}/text.en.md", story.trim_start_matches("story:"));
    let text = String::from_utf8(folder.read(&file)?).during(&file)?;
    let (title, rest) = text
        .split_once("\n\n")
        .ok_or_else(|| Trouble::new("a text without a paragraph"))?;
    let mut times = Vec::new();
    for save in 0..SAVES {
        let word = format!("Saved{save}times");
        let saved = format!("{title}\n\n{word} {rest}");
        fs::write(folder.path().join(&file), saved).during(&file)?;
        let begun = Instant::now();
        wait("the saved text", || Ok(kiosk.text()?.contains(&word)))?;
        times.push(begun.elapsed());
    }
    times.sort();
    let share = |share: f64| times[((share * SAVES as f64).ceil() as usize).clamp(1, SAVES) - 1];
    let (middle, most, longest) = (share(0.5), share(0.95), share(1.0));
    println!(
        "| {name} | {SAVES} | {:.2} s | {:.2} s | {:.2} s | ≤ {:.0} s: {} |",
        middle.as_secs_f64(),
        most.as_secs_f64(),
        longest.as_secs_f64(),
        mark.as_secs_f64(),
        if most <= mark { "yes" } else { "**no**" }
    );
    Ok(())
}

fn wait(what: &str, is_there: impl Fn() -> Outcome<bool>) -> Outcome<()> {
    let begun = Instant::now();
    while !is_there()? {
        if begun.elapsed() > PATIENCE {
            return Err(Trouble::new(format!("{what} did not come")));
        }
        thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}
