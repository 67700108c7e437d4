//! An attempt to get out of the exhibition: a script in the page, then fingers, mouse or keys, then a look around.

use std::thread;
use std::time::{Duration, Instant};

use lachin_tests::project;
use lachin_tests::trouble::Outcome;

use crate::unsteered::{PATIENCE, Unsteered};

/// Within this time every window came that a missing lock lets through.
const TIME_FOR_A_WINDOW: Duration = Duration::from_millis(1500);

/// The middle of what `pin` puts above everything else.
const PINNED: (&str, &str) = ("40", "15");

/// A kiosk in which something is attempted.
pub(super) struct Attempt {
    kiosk: Unsteered,
    windows: Vec<String>,
}

impl Attempt {
    /// Opens a kiosk and lets `script` prepare something in its page, with the words of `attempt.js`.
    pub(super) fn prepare(script: &str) -> Outcome<Self> {
        let script = format!(
            "{}\naddEventListener('load', async () => {{ await after(300); {script}\nsay('prepared'); }});",
            include_str!("attempt.js")
        );
        let kiosk = Unsteered::open(&project::kiosk_for_tests(), &[("LACHIN_E2E_SCRIPT", &script)])?;
        let attempt = Self {
            windows: kiosk.windows()?,
            kiosk,
        };
        attempt.hears("prepared")?;
        Ok(attempt)
    }

    /// The kiosk.
    pub(super) fn kiosk(&self) -> &Unsteered {
        &self.kiosk
    }

    /// Moves the mouse onto what is pinned and presses a button: 1 is the left one, 3 the right one.
    pub(super) fn click(&self, button: &str) -> Outcome<()> {
        self.kiosk
            .display()
            .send(&["mousemove", PINNED.0, PINNED.1, "click", button])
    }

    /// Moves the mouse onto what is pinned and lets it rest.
    pub(super) fn hover(&self) -> Outcome<()> {
        self.kiosk
            .display()
            .send(&["mousemove", "500", "500", "mousemove", PINNED.0, PINNED.1])?;
        self.kiosk.display().send(&["mousemove_relative", "1", "1"])
    }

    /// Presses a key or a combination.
    pub(super) fn press(&self, key: &str) -> Outcome<()> {
        self.kiosk.display().send(&["key", key])
    }

    /// Waits until the script says this.
    pub(super) fn hears(&self, words: &str) -> Outcome<()> {
        let said = format!("said: {words}.");
        self.kiosk.until(&format!("\"{said}\""), PATIENCE, || {
            Ok(self.kiosk.times_logged(&said) > 0)
        })
    }

    /// Waits until the kiosk logs this.
    pub(super) fn is_logged(&self, words: &str) -> Outcome<()> {
        self.kiosk.until(&format!("\"{words}\" in the log"), PATIENCE, || {
            Ok(self.kiosk.times_logged(words) > 0)
        })
    }

    /// Looks around for as long as any window would need to come.
    pub(super) fn opens_nothing(&self) -> Outcome<()> {
        let begun = Instant::now();
        while begun.elapsed() < TIME_FOR_A_WINDOW {
            assert_eq!(
                self.kiosk.windows()?,
                self.windows,
                "a window came\n{:#?}",
                self.kiosk.display().windows()?
            );
            thread::sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}
