//! Walks through every screen of the real window and saves a picture of each:
//! `<layout>/<language>/<screen>[-<id>].png`.
#![expect(clippy::print_stdout, reason = "a command line program speaks")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Parser, ValueEnum};
use lachin_tests::control::Control;
use lachin_tests::driver::Movement;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::{Kiosk, Opening};
use lachin_tests::layout::{Layout, Size};
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{Stop, stops, walk};
use lachin_tests::trouble::{During, Outcome};

#[derive(Parser)]
struct Arguments {
    /// The kiosk that lets WebDriver in.
    #[arg(long, value_name = "FILE", default_value_os_t = project::kiosk_for_tests())]
    kiosk: PathBuf,
    /// The content folder.
    #[arg(long, value_name = "DIR", default_value_os_t = project::content())]
    content: PathBuf,
    /// Where the pictures go.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Only these layouts.
    #[arg(long, value_parser = layout)]
    layout: Vec<Layout>,
    /// Another size of the window.
    #[arg(long, value_parser = size)]
    window: Option<Size>,
    /// Only these languages.
    #[arg(long)]
    language: Vec<String>,
    /// The colors of the walk: `paper`, `night` or `contrast`.
    #[arg(long, default_value = "paper")]
    colours: String,
    /// The size of the text on the walk.
    #[arg(long, value_enum, default_value = "standard")]
    text: TextSize,
    /// Only screens whose picture's name contains this.
    #[arg(long)]
    only: Option<String>,
}

/// The sizes of text, each one tap on "Larger" after the one before.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum TextSize {
    Standard,
    Large,
    Largest,
}

fn main() -> Outcome<()> {
    let arguments = Arguments::parse();
    let exhibition = shown(&loaded(&arguments.content));
    let all: Vec<_> = exhibition.languages.iter().map(|choice| choice.tag.clone()).collect();
    let languages = if arguments.language.is_empty() {
        &all
    } else {
        &arguments.language
    };
    let layouts = if arguments.layout.is_empty() {
        &Layout::ALL[..]
    } else {
        &arguments.layout
    };
    let mut stops = stops(&exhibition);
    stops.retain(|stop| {
        arguments
            .only
            .as_ref()
            .is_none_or(|part| stop.place.picture_name().contains(part.as_str()))
    });
    let mut saved = 0;
    for layout in layouts {
        let size = arguments.window.unwrap_or(layout.size());
        for language in languages {
            let folder = arguments.out.join(layout.name()).join(language);
            fs::create_dir_all(&folder).during(folder.display())?;
            let opening = Opening {
                program: &arguments.kiosk,
                content: &arguments.content,
                layout: *layout,
                size,
                movement: Movement::Less,
            };
            saved += walk_through(&opening, &stops, language, &arguments, &folder)?;
            println!("{} {language}: {}", layout.name(), folder.display());
        }
    }
    println!("{saved} pictures");
    Ok(())
}

/// Each language is a visit of its own, so that the first screen is seen in all of them too.
fn walk_through(
    opening: &Opening<'_>,
    stops: &[Stop],
    language: &str,
    arguments: &Arguments,
    folder: &Path,
) -> Outcome<usize> {
    let mut album = Album {
        kiosk: Kiosk::open_as(opening)?,
        folder,
        saved: 0,
    };
    album.save("attract")?;
    album.kiosk.tap(&Control::language(language))?;
    album.kiosk.arrive(&Place::screen("home"))?;
    album.save_lying_over()?;
    album.kiosk.tap(&Control::help())?;
    for colours in ["paper", "night", "contrast"] {
        album.kiosk.tap(&Control::action(&format!("colours-{colours}")))?;
        album.save(&format!("help-{colours}"))?;
    }
    album
        .kiosk
        .tap(&Control::action(&format!("colours-{}", arguments.colours)))?;
    album.kiosk.tap(&Control::help())?;
    for _ in 0..arguments.text as usize {
        album.kiosk.tap(&Control::larger())?;
    }
    if !matches!(arguments.text, TextSize::Standard) {
        album.save_lying_over()?;
    }
    let mut screens_with_sheet = BTreeSet::new();
    for stop in stops {
        walk(&album.kiosk, stop)?;
        let name = stop.place.picture_name();
        album.save(&name)?;
        if screens_with_sheet.insert(&stop.place.screen) {
            album.save_sheet(&name)?;
        }
        // Pages of a text in larger letters are many, and look all the same.
        if matches!(arguments.text, TextSize::Standard) {
            album.save_further_pages(&name)?;
        }
    }
    Ok(album.saved)
}

/// The pictures of one visit.
struct Album<'a> {
    kiosk: Kiosk,
    folder: &'a Path,
    saved: usize,
}

impl Album<'_> {
    fn save(&mut self, name: &str) -> Outcome<()> {
        let path = self.folder.join(format!("{name}.png"));
        self.kiosk.picture()?.save(&path).during(path.display())?;
        self.saved += 1;
        Ok(())
    }

    /// The question and the help, as they lie over Home.
    fn save_lying_over(&mut self) -> Outcome<()> {
        self.kiosk.be_asked()?;
        self.save("question")?;
        self.kiosk.tap(&Control::action("go-on"))?;
        self.kiosk.tap(&Control::help())?;
        self.save("help")?;
        self.kiosk.tap(&Control::help())
    }

    /// The sources, where the screen has some; they look the same on all items of a kind.
    fn save_sheet(&mut self, name: &str) -> Outcome<()> {
        if self.kiosk.offers(&Control::action("sources"))? {
            self.kiosk.tap(&Control::action("sources"))?;
            self.save(&format!("{name}-sources"))?;
            self.kiosk.tap(&Control::action("close"))?;
        }
        Ok(())
    }

    /// What a text holds beyond its first page.
    fn save_further_pages(&mut self, name: &str) -> Outcome<()> {
        let more = Control::action("more");
        let mut page = 1;
        while self.kiosk.offers(&more)? {
            self.kiosk.tap(&more)?;
            page += 1;
            self.save(&format!("{name}-page-{page}"))?;
        }
        Ok(())
    }
}

fn layout(name: &str) -> Result<Layout, String> {
    let known = Layout::ALL.map(Layout::name).join(", ");
    Layout::named(name).ok_or_else(|| format!("the layouts are {known}"))
}

fn size(text: &str) -> Result<Size, String> {
    let sides = text
        .split_once('x')
        .and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    let (width_px, height_px) = sides.ok_or_else(|| format!("\"{text}\" is not a size; write it like 1366x768"))?;
    Ok(Size { width_px, height_px })
}
