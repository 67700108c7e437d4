//! The real window, driven like a visitor drives it: by taps on what is shown.

use std::cell::RefCell;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use fantoccini::Client;
use image::RgbImage;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::control::Control;
use crate::display::{Display, difference};
use crate::driver::{Driver, Home, Manner};
use crate::layout::{Layout, Size};
use crate::place::Place;
use crate::running::Running;
use crate::session::begin_session;
use crate::trouble::{During, Outcome, Trouble};
use crate::{project, script};

/// How long the page may take for anything at all; far beyond what it needs, so that a busy machine fails no test.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// The same for the way from the engine to the display, with several whole pictures of it to be made and compared.
const PATIENCE_WITH_PICTURES: Duration = Duration::from_secs(60);
/// The page takes a second touch of the same control or spot within this time for a trembling finger.
const REPEAT_GUARD: Duration = Duration::from_millis(320);
/// What may count as the same spot, on the screen with the most pixels.
const SAME_SPOT_PX: u64 = 100;

/// How far the display may be from what the engine paints, for the pointer and rounding; a turned page of text is
/// further.
const MOST_DIFFERENCE: f64 = 0.02;

/// What is opened.
pub struct Opening<'a> {
    /// The program.
    pub program: &'a Path,
    /// The content folder.
    pub content: &'a Path,
    /// The screen it is opened on.
    pub layout: Layout,
    /// Another size than the layout's own.
    pub size: Size,
    /// How.
    pub manner: Manner,
}

/// What was tapped last, where and when.
struct Tap {
    control: Control,
    at: (i64, i64),
    time: Instant,
}

/// An open kiosk on a display of its own. All of it ends when this is dropped.
pub struct Kiosk {
    runtime: Runtime,
    client: Client,
    last_tap: RefCell<Option<Tap>>,
    // Dropped in this order: first what draws, then what it draws on.
    driver: Driver,
    display: Display,
    home: Home,
}

impl Kiosk {
    /// Opens a content folder for a long walk.
    pub fn open(content: &Path, layout: Layout) -> Outcome<Self> {
        Self::open_in(Manner::Brisk, content, layout)
    }

    /// Opens a content folder.
    pub fn open_in(manner: Manner, content: &Path, layout: Layout) -> Outcome<Self> {
        let program = project::kiosk_for_tests();
        let size = layout.size();
        Self::open_as(&Opening {
            program: &program,
            content,
            layout,
            size,
            manner,
        })
    }

    /// Opens a kiosk.
    pub fn open_as(opening: &Opening<'_>) -> Outcome<Self> {
        Self::open_with(opening, "")
    }

    /// Opens a kiosk whose technician has written these settings.
    pub fn open_with(opening: &Opening<'_>, settings: &str) -> Outcome<Self> {
        if !opening.program.is_file() {
            let path = opening.program.display();
            return Err(Trouble::new(format!(
                "{path} is not built: run `cargo xtask test --only kiosk-build`"
            )));
        }
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .during("starting tokio")?;
        let display = Display::open(opening.size)?;
        let home = Home::new(opening.manner)?;
        home.settle(settings)?;
        let driver = Driver::start(&display, &home)?;
        let client = runtime.block_on(begin_session(&driver, opening, &home))?;
        let kiosk = Self {
            runtime,
            client,
            last_tap: RefCell::new(None),
            driver,
            display,
            home,
        };
        kiosk.until("the first screen", || Ok(kiosk.here()?.is_some()))?;
        kiosk.run(script::WATCH, &[])?;
        kiosk.settle()?;
        Ok(kiosk)
    }

    /// Its display.
    pub fn display(&self) -> &Display {
        &self.display
    }

    /// The programs that make it up.
    pub fn running(&self) -> &Running {
        self.driver.running()
    }

    /// The home folder it was given.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// Where the visitor is; nothing while the page is not there.
    pub fn here(&self) -> Outcome<Option<Place>> {
        Ok(Place::of_page(&self.run(script::PLACE, &[])?))
    }

    /// The language of the page.
    pub fn language(&self) -> Outcome<String> {
        self.text_of(script::LANGUAGE)
    }

    /// Taps the first control of this kind that can be used, with a click on the display where it stands, and waits
    /// until the page has heard it.
    pub fn tap(&self, control: &Control) -> Outcome<()> {
        self.until(&format!("the control {control}"), || self.offers(control))?;
        let found = self.run(script::TAP_POINT, &[json!(control.selector())])?;
        if let Some(cover) = found["cover"].as_str() {
            return Err(Trouble::new(format!(
                "{control} on {} is covered by {cover}",
                self.described()
            )));
        }
        let (Some(x), Some(y)) = (found["x"].as_i64(), found["y"].as_i64()) else {
            return Err(Trouble::new(format!("{control} is gone from {}", self.described())));
        };
        self.await_repeat_guard(control, (x, y));
        self.display.send(&[
            "mousemove",
            &x.to_string(),
            &y.to_string(),
            "mousedown",
            "1",
            "mouseup",
            "1",
        ])?;
        self.until(&format!("a click on {control}"), || {
            Ok(self.run(script::TAPS_HEARD, &[])? != found["heard"])
        })?;
        self.last_tap.replace(Some(Tap {
            control: control.clone(),
            at: (x, y),
            time: Instant::now(),
        }));
        Ok(())
    }

    /// Taps a control and waits for where it leads.
    pub fn go(&self, control: &Control, place: &Place) -> Outcome<()> {
        self.tap(control)?;
        self.arrive(place)
    }

    /// Waits until the visitor is at a place, and it is whole.
    pub fn arrive(&self, place: &Place) -> Outcome<()> {
        self.until(&format!("the screen {place}"), || {
            Ok(self.here()?.as_ref() == Some(place))
        })?;
        self.settle()
    }

    /// Waits until the page has the language.
    pub fn read_in(&self, language: &str) -> Outcome<()> {
        if self.language()? != language {
            self.tap(&Control::language(language))?;
            self.until(&format!("the language {language}"), || Ok(self.language()? == language))?;
        }
        self.settle()
    }

    /// Whether such a control is on the screen and can be used.
    pub fn offers(&self, control: &Control) -> Outcome<bool> {
        Ok(self.run(script::OFFERS, &[json!(control.selector())])? == json!(true))
    }

    /// Every target that is offered on the screen: `timeline`, `venue:yurd-gallery`.
    pub fn targets(&self) -> Outcome<Vec<String>> {
        self.words(script::TARGETS)
    }

    /// Everything that can be read on the screen.
    pub fn text(&self) -> Outcome<String> {
        self.text_of(script::TEXT)
    }

    /// The headings that are shown.
    pub fn headings(&self) -> Outcome<Vec<String>> {
        self.words(script::HEADINGS)
    }

    /// What those hear who cannot see the pictures that are shown.
    pub fn alternatives(&self) -> Outcome<Vec<String>> {
        self.words(script::ALTERNATIVES)
    }

    /// Moves the clock of visits forward, at most until the visitor is to be asked; says whether that came.
    pub fn pass_time(&self, seconds: u32) -> Outcome<bool> {
        let answer = self.run_async(script::PASS_TIME, &[json!(seconds)])?;
        answer
            .as_bool()
            .ok_or_else(|| Trouble::new(format!("time did not pass: {answer}")))
    }

    /// Whether the visitor is asked whether somebody is still looking.
    pub fn asks(&self) -> Outcome<bool> {
        Ok(self.run(script::QUESTION, &[])? == json!(true))
    }

    /// Waits so long without a touch that the visitor is asked.
    pub fn be_asked(&self) -> Outcome<()> {
        // Longer than the longest wait; the clock stops at the question.
        self.pass_time(1_000)?;
        self.until("the question whether somebody is still looking", || self.asks())?;
        self.settle()
    }

    /// What is wrong with how the screen is laid out, in words, once two frames have been painted: what finds no room is
    /// taken back before the second.
    pub fn layout_faults(&self) -> Outcome<Vec<String>> {
        self.layout_faults_by(&json!(null))
    }

    /// The same, held against the measures of a mounting.
    pub(crate) fn layout_faults_by(&self, measure: &Value) -> Outcome<Vec<String>> {
        self.settle()?;
        listed(&self.run(script::LAYOUT_FAULTS, std::slice::from_ref(measure))?)
    }

    /// Errors, and breaches of the content security policy, since the page was opened.
    pub fn faults(&self) -> Outcome<Vec<String>> {
        self.words(script::FAULTS)
    }

    /// Runs a script in the page; for questions that only a test asks.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        self.runtime
            .block_on(self.client.execute(script, arguments.to_vec()))
            .during("asking the page")
    }

    /// The same for a script that answers later, by calling its last argument.
    pub fn run_async(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        self.runtime
            .block_on(self.client.execute_async(script, arguments.to_vec()))
            .during("asking the page")
    }

    /// What the display shows, once nothing moves and it shows what the engine has painted: on a busy machine the display
    /// follows later than any sign that a page can give.
    pub fn picture(&self) -> Outcome<RgbImage> {
        self.settle()?;
        let begun = Instant::now();
        loop {
            let shown = self.display.picture_at_rest()?;
            let painted = self
                .runtime
                .block_on(self.client.screenshot())
                .during("asking the engine for a picture")?;
            let painted = image::load_from_memory(&painted)
                .during("reading the engine's picture")?
                .into_rgb8();
            if shown.dimensions() == painted.dimensions() && difference(&shown, &painted) < MOST_DIFFERENCE {
                return Ok(shown);
            }
            if begun.elapsed() > PATIENCE_WITH_PICTURES {
                return Err(Trouble::new(format!(
                    "the display does not show what is painted: {}",
                    self.described()
                )));
            }
        }
    }

    /// Waits until something is so.
    pub fn until(&self, what: &str, is_so: impl Fn() -> Outcome<bool>) -> Outcome<()> {
        let begun = Instant::now();
        while !is_so()? {
            if begun.elapsed() > PATIENCE {
                return Err(Trouble::new(format!(
                    "{what} did not come; shown is {}\n{}",
                    self.described(),
                    self.home.last_words()
                )));
            }
            thread::sleep(Duration::from_millis(15));
        }
        Ok(())
    }

    /// Waits until nothing moves, every picture is there, and a frame of it is painted. What is laid out in one frame
    /// may ask for a picture in the next, so it has to be at rest before and after.
    fn settle(&self) -> Outcome<()> {
        self.until("a screen at rest", || {
            Ok(self.is_at_rest()? && {
                self.run_async(script::PAINTED, &[])?;
                self.is_at_rest()?
            })
        })
    }

    fn is_at_rest(&self) -> Outcome<bool> {
        Ok(self.run(script::IS_AT_REST, &[])? == json!(true))
    }

    /// A visitor who means it strikes again after a moment; see [`REPEAT_GUARD`].
    fn await_repeat_guard(&self, control: &Control, at: (i64, i64)) {
        if let Some(last) = &*self.last_tap.borrow() {
            let is_near = last.at.0.abs_diff(at.0).max(last.at.1.abs_diff(at.1)) < SAME_SPOT_PX;
            if is_near || last.control == *control {
                thread::sleep(REPEAT_GUARD.saturating_sub(last.time.elapsed()));
            }
        }
    }

    fn described(&self) -> String {
        match self.here() {
            Ok(Some(place)) => place.to_string(),
            Ok(None) => "no screen".into(),
            Err(trouble) => trouble.to_string(),
        }
    }

    fn text_of(&self, script: &str) -> Outcome<String> {
        let answer = self.run(script, &[])?;
        answer
            .as_str()
            .map(str::to_owned)
            .ok_or_else(|| Trouble::new(format!("the page answered {answer}")))
    }

    fn words(&self, script: &str) -> Outcome<Vec<String>> {
        listed(&self.run(script, &[])?)
    }
}

fn listed(answer: &Value) -> Outcome<Vec<String>> {
    let list = answer
        .as_array()
        .ok_or_else(|| Trouble::new(format!("the page answered {answer}")))?;
    Ok(list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}
