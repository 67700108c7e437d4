//! Pictures of the screens of one visit.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use image::RgbImage;
use lachin_wire::District;

use crate::contact_sheet;
use crate::control::Control;
use crate::kiosk::Kiosk;
use crate::tour::{Stop, turn_to, walk};
use crate::trouble::{During, Outcome};

/// What a visitor has chosen in the help or in the bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Variant {
    Standard,
    Night,
    Contrast,
    Large,
    Largest,
    /// Controls that lie lower.
    Lower,
}

impl Variant {
    /// As files are named after it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Night => "night",
            Self::Contrast => "contrast",
            Self::Large => "large",
            Self::Largest => "largest",
            Self::Lower => "lower",
        }
    }

    /// Chooses it; a desk offers no lower controls, and is left as it is.
    pub fn choose(self, kiosk: &Kiosk) -> Outcome<()> {
        let larger = match self {
            Self::Large => 1,
            Self::Largest => 2,
            _ => 0,
        };
        for _ in 0..larger {
            kiosk.tap(&Control::larger())?;
        }
        let choice = match self {
            Self::Night => "colours-night",
            Self::Contrast => "colours-contrast",
            Self::Lower => "reach-lower",
            Self::Standard | Self::Large | Self::Largest => return Ok(()),
        };
        kiosk.tap(&Control::help())?;
        if kiosk.offers(&Control::action(choice))? {
            kiosk.tap(&Control::action(choice))?;
        }
        kiosk.tap(&Control::help())
    }

    /// Everything as a visit begins.
    pub fn take_back(self, kiosk: &Kiosk) -> Outcome<()> {
        kiosk.tap(&Control::help())?;
        if kiosk.offers(&Control::action("standard"))? {
            kiosk.tap(&Control::action("standard"))?;
        }
        kiosk.tap(&Control::help())
    }
}

/// The pictures of one walk.
pub struct Album<'a> {
    kiosk: &'a Kiosk,
    folder: PathBuf,
    pictures: Vec<PathBuf>,
    screens_with_sheet: BTreeSet<String>,
}

impl<'a> Album<'a> {
    /// An album of what a kiosk shows, as files of a folder that exists.
    pub fn new(kiosk: &'a Kiosk, folder: PathBuf) -> Self {
        Self {
            kiosk,
            folder,
            pictures: Vec::new(),
            screens_with_sheet: BTreeSet::new(),
        }
    }

    /// How many pictures it has.
    pub fn saved(&self) -> usize {
        self.pictures.len()
    }

    /// Writes all of them on one sheet; how many they are.
    pub fn finish(self, sheet: &Path) -> Outcome<usize> {
        contact_sheet::write(&self.pictures, sheet)?;
        Ok(self.saved())
    }

    /// What is shown now.
    pub fn save(&mut self, name: &str) -> Outcome<()> {
        self.keep(name, &self.kiosk.picture()?)
    }

    fn keep(&mut self, name: &str, picture: &RgbImage) -> Outcome<()> {
        let path = self.folder.join(format!("{name}.png"));
        picture.save(&path).during(path.display())?;
        self.pictures.push(path);
        Ok(())
    }

    /// The question and the help, as they lie over the screen.
    pub fn save_lying_over(&mut self) -> Outcome<()> {
        self.kiosk.be_asked()?;
        // Answered before the picture is written: that takes long where it is large, and the question does not wait so long.
        let question = self.kiosk.picture()?;
        self.kiosk.tap(&Control::action("go-on"))?;
        self.keep("question", &question)?;
        self.kiosk.tap(&Control::help())?;
        self.save("help")?;
        self.kiosk.tap(&Control::help())
    }

    /// A screen, and its sources where it is the first of its kind that has some: they look the same on all.
    pub fn save_stop(&mut self, stop: &Stop) -> Outcome<()> {
        walk(self.kiosk, stop)?;
        let name = stop.place.picture_name();
        self.save(&name)?;
        let sources = Control::action("sources");
        if self.kiosk.offers(&sources)? && self.screens_with_sheet.insert(stop.place.screen.clone()) {
            self.kiosk.tap(&sources)?;
            self.save(&format!("{name}-sources"))?;
            self.kiosk.tap(&Control::action("close"))?;
        }
        Ok(())
    }

    /// What a text holds beyond its first page.
    pub fn save_further_pages(&mut self, name: &str) -> Outcome<()> {
        let more = Control::action("more");
        let mut page = 1;
        while self.kiosk.offers(&more)? {
            self.kiosk.tap(&more)?;
            page += 1;
            self.save(&format!("{name}-page-{page}"))?;
        }
        Ok(())
    }

    /// Every diagram and figure of the district, while it is shown.
    pub fn save_parts(&mut self, district: &District) -> Outcome<()> {
        let parts = ["locator", "peak", "rivers", "neighbours"].map(str::to_owned);
        let facts = district.item.facts.iter().map(|fact| fact.id.clone());
        for part in parts.into_iter().chain(facts) {
            let entry = Control::fact(&part);
            if turn_to(self.kiosk, &entry).is_ok() {
                self.kiosk.tap(&entry)?;
                self.save(&format!("district-{part}"))?;
            }
        }
        Ok(())
    }
}
