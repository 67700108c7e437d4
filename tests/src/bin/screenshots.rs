//! Walks through every screen of the real window and saves a picture of each,
//! `<layout>/<language>/[<variant>/]<screen>[-<id>].png`, and all of a walk on a sheet, `<layout>-<language>-<variant>.png`.
#![expect(clippy::print_stdout, reason = "a command line program speaks")]

use std::fs;
use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use lachin_tests::album::{Album, Variant};
use lachin_tests::control::Control;
use lachin_tests::driver::Manner;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::{Kiosk, Opening};
use lachin_tests::layout::{Layout, Size};
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{Stop, one_of_each_screen, stops};
use lachin_tests::trouble::{During, Outcome};
use lachin_wire::Exhibition;

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
    /// A machine's settings: how its screen hangs.
    #[arg(long, value_name = "FILE")]
    settings: Option<PathBuf>,
    /// Only these languages.
    #[arg(long)]
    language: Vec<String>,
    /// Only with these choices of the visitor: all of them otherwise.
    #[arg(long, value_enum)]
    variant: Vec<Variant>,
    /// Only screens whose picture's name contains this.
    #[arg(long)]
    only: Option<String>,
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
    let variants = if arguments.variant.is_empty() {
        Variant::value_variants()
    } else {
        &arguments.variant
    };
    let settings = match &arguments.settings {
        Some(file) => fs::read_to_string(file).during(file.display())?,
        // A large picture on a busy machine takes longer than visitors are given.
        None => "[visit]\nquestion_seconds = 120\n".to_owned(),
    };
    let mut saved = 0;
    for layout in layouts {
        let opening = Opening {
            program: &arguments.kiosk,
            content: &arguments.content,
            layout: *layout,
            size: arguments.window.unwrap_or(layout.size()),
            manner: Manner::Still,
        };
        saved += without_content(&opening, &arguments)?;
        for language in languages {
            saved += visit(&opening, &settings, &exhibition, language, variants, &arguments)?;
            println!("{} {language}: {}", layout.name(), arguments.out.display());
        }
    }
    println!("{saved} pictures");
    Ok(())
}

/// What a folder without anything in it looks like.
fn without_content(opening: &Opening<'_>, arguments: &Arguments) -> Outcome<usize> {
    if arguments.only.is_some() {
        return Ok(0);
    }
    let folder = arguments.out.join(opening.layout.name());
    let empty = folder.join("empty");
    fs::create_dir_all(&empty).during(empty.display())?;
    let kiosk = Kiosk::open_as(&Opening {
        content: &empty,
        ..*opening
    })?;
    let mut album = Album::new(&kiosk, folder);
    album.save("being-prepared")?;
    Ok(album.saved())
}

/// Each language is a visit of its own, so that the first screen is seen in all of them too.
fn visit(
    opening: &Opening<'_>,
    settings: &str,
    exhibition: &Exhibition,
    language: &str,
    variants: &[Variant],
    arguments: &Arguments,
) -> Outcome<usize> {
    let folder = arguments.out.join(opening.layout.name()).join(language);
    fs::create_dir_all(&folder).during(folder.display())?;
    let kiosk = Kiosk::open_with(opening, settings)?;
    let mut saved = 0;
    let mut first = Album::new(&kiosk, folder.clone());
    first.save("attract")?;
    saved += first.saved();
    kiosk.tap(&Control::language(language))?;
    kiosk.arrive(&Place::screen("home"))?;
    for variant in variants {
        let is_whole = *variant == Variant::Standard;
        let folder = if is_whole {
            folder.clone()
        } else {
            folder.join(variant.name())
        };
        fs::create_dir_all(&folder).during(folder.display())?;
        let mut album = Album::new(&kiosk, folder);
        variant.choose(&kiosk)?;
        album.save_lying_over()?;
        let mut stops = if is_whole {
            stops(exhibition)
        } else {
            one_of_each_screen(exhibition)
        };
        stops.retain(|stop| is_wanted(stop, arguments));
        for stop in &stops {
            album.save_stop(stop)?;
            if is_whole {
                album.save_further_pages(&stop.place.picture_name())?;
            }
            if let (Some(district), "district") = (&exhibition.district, stop.place.screen.as_str()) {
                album.save_parts(district)?;
            }
        }
        kiosk.go(&Control::home(), &Place::screen("home"))?;
        variant.take_back(&kiosk)?;
        let sheet = format!("{}-{language}-{}.png", opening.layout.name(), variant.name());
        saved += album.finish(&arguments.out.join(sheet))?;
    }
    Ok(saved)
}

fn is_wanted(stop: &Stop, arguments: &Arguments) -> bool {
    let name = stop.place.picture_name();
    arguments.only.as_ref().is_none_or(|part| name.contains(part.as_str()))
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
