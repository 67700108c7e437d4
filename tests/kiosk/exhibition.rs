//! Every item of every kind in every language is found and says what the content folder says.

use std::path::Path;

use lachin_tests::control::Control;
use lachin_tests::exhibition::{ShownItem, items, letters, loaded, plain, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{stop, turn_to, walk};
use lachin_tests::trouble::Outcome;
use lachin_wire::{Exhibition, Kind, Source};

#[test]
fn azerbaijani_visitor_finds_every_item() -> Outcome<()> {
    visit(&project::content(), "az", |_| true)
}

#[test]
fn english_visitor_finds_every_item() -> Outcome<()> {
    visit(&project::content(), "en", |_| true)
}

#[test]
fn russian_visitor_finds_every_item() -> Outcome<()> {
    visit(&project::content(), "ru", |_| true)
}

#[test]
fn turkish_visitor_finds_every_item() -> Outcome<()> {
    visit(&project::content(), "tr", |_| true)
}

/// The bundled exhibition has no works until a gallery lends some; this folder has.
#[test]
fn visitors_of_every_language_find_every_work() -> Outcome<()> {
    let folder = project::good_exhibition();
    for language in ["az", "en", "ru", "tr"] {
        visit(&folder, language, |item| item.key.kind == Kind::Work)?;
    }
    Ok(())
}

#[test]
fn no_language_is_left_out() {
    let exhibition = shown(&loaded(&project::content()));
    let tags: Vec<_> = exhibition.languages.iter().map(|choice| choice.tag.as_str()).collect();
    assert_eq!(
        tags,
        ["az", "en", "ru", "tr"],
        "a further language needs a visitor here"
    );
}

fn visit(folder: &Path, language: &str, is_wanted: impl Fn(&ShownItem) -> bool) -> Outcome<()> {
    let exhibition = shown(&loaded(folder));
    let mut items = items(&exhibition);
    items.retain(is_wanted);
    assert!(items.len() > 2, "only {} items in {}", items.len(), folder.display());
    let kiosk = Kiosk::open(folder, Layout::Portrait)?;
    kiosk.go(&Control::language(language), &Place::screen("home"))?;
    let mut faults = Vec::new();
    for item in &items {
        let mut visit = Visit {
            kiosk: &kiosk,
            exhibition: &exhibition,
            item,
            language,
            faults: &mut faults,
        };
        visit.look()?;
    }
    faults.extend(kiosk.faults()?);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    Ok(())
}

/// One item before one visitor.
struct Visit<'a> {
    kiosk: &'a Kiosk,
    exhibition: &'a Exhibition,
    item: &'a ShownItem,
    language: &'a str,
    faults: &'a mut Vec<String>,
}

impl Visit<'_> {
    fn look(&mut self) -> Outcome<()> {
        let stop = stop(self.item);
        walk(self.kiosk, &stop)?;
        let language = self.kiosk.language()?;
        self.expect(language == self.language, format!("the page is in {language}"));
        self.title(self.language)?;
        self.language_switch()?;
        self.pictures()?;
        self.sources()?;
        self.text()?;
        self.back(stop.list.as_ref())
    }

    fn title(&mut self, language: &str) -> Outcome<()> {
        let headings = self.kiosk.headings()?;
        let is_there = self
            .item
            .titles(language)
            .iter()
            .any(|title| headings.contains(&plain(title)));
        self.expect(
            is_there,
            format!("no title of {:?} in {headings:?}", self.item.titles(language)),
        );
        Ok(())
    }

    /// Another language shows the same item, and so does the way back.
    fn language_switch(&mut self) -> Outcome<()> {
        let tags: Vec<_> = self
            .exhibition
            .languages
            .iter()
            .map(|choice| choice.tag.as_str())
            .collect();
        let own = tags.iter().position(|tag| *tag == self.language).unwrap_or_default();
        let other = tags[(own + 1) % tags.len()];
        self.kiosk.read_in(other)?;
        self.kiosk.arrive(&self.item.place())?;
        self.title(other)?;
        self.kiosk.read_in(self.language)?;
        self.kiosk.arrive(&self.item.place())
    }

    /// Every picture is shown in its turn, and described in the visitor's language.
    fn pictures(&mut self) -> Outcome<()> {
        let next = Control::action("next-picture");
        if self.item.key.kind == Kind::District {
            // Map and figures come first there.
            let pictures = Control::fact("pictures");
            turn_to(self.kiosk, &pictures)?;
            self.kiosk.tap(&pictures)?;
        }
        let mut heard = self.kiosk.alternatives()?;
        for _ in 1..self.item.pictures.len() {
            if !self.kiosk.offers(&next)? {
                break;
            }
            self.kiosk.tap(&next)?;
            heard.extend(self.kiosk.alternatives()?);
        }
        for picture in &self.item.pictures {
            if let Some(words) = picture.alt.as_ref().and_then(|alt| alt.get(self.language)) {
                let is_heard = heard.iter().any(|alt| plain(alt) == plain(&words.text));
                self.expect(is_heard, format!("nobody hears \"{}\", only {heard:?}", words.text));
            }
        }
        Ok(())
    }

    /// The sheet names every source of the item, and closes again.
    fn sources(&mut self) -> Outcome<()> {
        let open = Control::action("sources");
        if self.item.sources.is_empty() {
            let is_offered = self.kiosk.offers(&open)?;
            self.expect(!is_offered, "sources are offered, and there are none".into());
            return Ok(());
        }
        self.kiosk.tap(&open)?;
        let close = Control::action("close");
        self.kiosk.until("the sheet of sources", || self.kiosk.offers(&close))?;
        let sheet = self.all_pages(&["next-page"])?;
        let links = self
            .kiosk
            .run("return document.querySelectorAll('a[href]').length;", &[])?;
        self.expect(links == 0, "an address is a link that leads out".into());
        for id in &self.item.sources {
            let source = self.exhibition.sources.iter().find(|source| source.id == *id);
            match source {
                Some(source) => {
                    for words in words_of(source, self.language) {
                        self.expect(
                            sheet.contains(&letters(&words)),
                            format!("the sheet does not say \"{words}\""),
                        );
                    }
                }
                None => self.expect(false, format!("cites {id}, which does not exist")),
            }
        }
        self.kiosk.tap(&close)?;
        self.kiosk
            .until("the sheet to close", || Ok(!self.kiosk.offers(&close)?))?;
        self.kiosk.arrive(&self.item.place())
    }

    /// Every run of the text and every fact can be read, on one of the text's pages.
    fn text(&mut self) -> Outcome<()> {
        let read = self.all_pages(&["more", "next-page"])?;
        for run in self.item.runs(self.language) {
            self.expect(read.contains(&letters(&run)), format!("nowhere stands \"{run}\""));
        }
        Ok(())
    }

    fn back(&mut self, list: Option<&Place>) -> Outcome<()> {
        self.kiosk.tap(&Control::back())?;
        self.kiosk.arrive(list.unwrap_or(&Place::screen("home")))
    }

    /// What can be read on this page, and on all that these actions turn to, as letters.
    fn all_pages(&self, onward: &[&str]) -> Outcome<String> {
        const PAGES: usize = 40;
        let mut read = letters(&self.kiosk.text()?);
        for action in onward.iter().map(|name| Control::action(name)) {
            for _ in 0..PAGES {
                if !self.kiosk.offers(&action)? {
                    break;
                }
                self.kiosk.tap(&action)?;
                let page = letters(&self.kiosk.text()?);
                // After the last page some lists begin again.
                if read.contains(&page) {
                    break;
                }
                read.push_str(&page);
            }
        }
        Ok(read)
    }

    fn expect(&mut self, is_so: bool, otherwise: String) {
        if !is_so {
            self.faults
                .push(format!("{} in {}: {otherwise}", self.item.target(), self.language));
        }
    }
}

/// What tells one source from another on a screen.
fn words_of(source: &Source, language: &str) -> Vec<String> {
    let attribution = source.attribution.get(language).map(|line| plain(line));
    attribution
        .into_iter()
        .chain([plain(&source.title)])
        .chain(source.url.as_deref().map(plain))
        .collect()
}
