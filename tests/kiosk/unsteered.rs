//! A kiosk that no WebDriver steers: it gets fingers, keys and signals from outside, as in a museum.

use std::path::Path;
use std::process::{Command, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

use lachin_tests::display::{Display, colors};
use lachin_tests::driver::{Home, Manner};
use lachin_tests::layout::Layout;
use lachin_tests::project;
use lachin_tests::running::Running;
use lachin_tests::trouble::{During, Outcome, Trouble};

/// Far beyond what anything needs that is not timed by the kiosk itself.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A picture has more colors than that, a blank or a single message on a ground has fewer.
const COLORS_OF_A_BLANK: usize = 50;

/// An open kiosk on a display of its own. All of it ends when this is dropped.
pub(crate) struct Unsteered {
    running: Running,
    display: Display,
    home: Home,
}

impl Unsteered {
    /// Opens the bundled exhibition full screen, with variables of its environment, and waits for the picture.
    pub(crate) fn open(program: &Path, variables: &[(&str, &str)]) -> Outcome<Self> {
        if !program.is_file() {
            return Err(Trouble::new(format!(
                "{} is not built: run `cargo xtask test`",
                program.display()
            )));
        }
        let display = Display::open(Layout::Portrait.size())?;
        let home = Home::new(Manner::Still)?;
        let mut command = Command::new("dbus-run-session");
        command
            .arg("--")
            .arg(program)
            .arg("--content")
            .arg(project::content())
            .arg("--cache")
            .arg(home.cache());
        home.enter(&mut command, &display);
        command.envs(variables.iter().copied());
        let kiosk = Self {
            running: Running::start(&mut command)?,
            display,
            home,
        };
        kiosk.until("the first picture", PATIENCE, || kiosk.shows_a_picture())?;
        Ok(kiosk)
    }

    /// Its display.
    pub(crate) fn display(&self) -> &Display {
        &self.display
    }

    /// The home folder it was given.
    pub(crate) fn home(&self) -> &Home {
        &self.home
    }

    /// Its processes.
    pub(crate) fn running(&self) -> &Running {
        &self.running
    }

    /// The number of the program itself; none once it has ended.
    pub(crate) fn program(&self) -> Option<u32> {
        self.process("lachin-kiosk")
    }

    /// The number of the process that draws the page; none while there is none.
    pub(crate) fn page(&self) -> Option<u32> {
        self.process("WebKitWebProces")
    }

    /// Whether there is more on the display than a ground.
    pub(crate) fn shows_a_picture(&self) -> Outcome<bool> {
        Ok(colors(&self.display.picture()?) > COLORS_OF_A_BLANK)
    }

    /// How often the log says this.
    pub(crate) fn times_logged(&self, words: &str) -> usize {
        self.home.log().matches(words).count()
    }

    /// The windows that somebody in front of the display could see, by number.
    pub(crate) fn windows(&self) -> Outcome<Vec<String>> {
        self.display.visible_windows()
    }

    /// Waits until something is so.
    pub(crate) fn until(&self, what: &str, patience: Duration, is_so: impl Fn() -> Outcome<bool>) -> Outcome<()> {
        let begun = Instant::now();
        while !is_so()? {
            if begun.elapsed() > patience {
                return Err(Trouble::new(format!(
                    "{what} did not come within {patience:?}\n{}",
                    self.home.log()
                )));
            }
            thread::sleep(Duration::from_millis(15));
        }
        Ok(())
    }

    /// Waits until the program has ended by itself.
    pub(crate) fn ended(mut self) -> Outcome<ExitStatus> {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.running.child().try_wait().during("asking for the exit code")? {
                return Ok(status);
            }
            if begun.elapsed() > PATIENCE {
                return Err(Trouble::new(format!("the kiosk did not end\n{}", self.home.log())));
            }
            thread::sleep(Duration::from_millis(15));
        }
    }

    fn process(&self, name: &str) -> Option<u32> {
        self.running
            .descendants()
            .into_iter()
            .find(|process| process.name == name)
            .map(|process| process.id)
    }
}
