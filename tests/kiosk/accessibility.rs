//! axe-core in the real engine: on every screen, in every language and in all colors.

use std::collections::BTreeMap;

use lachin_tests::control::Control;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{one_of_each_screen, walk};
use lachin_tests::trouble::{During, Outcome, Trouble};

#[test]
fn axe_finds_nothing_on_any_screen() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    let mut seen = Seen::open(&kiosk)?;
    seen.note("attract")?;
    kiosk.go(&Control::language(&exhibition.default_language), &Place::screen("home"))?;
    kiosk.be_asked()?;
    seen.note("the question")?;
    kiosk.tap(&Control::action("go-on"))?;
    kiosk.tap(&Control::help())?;
    seen.note("the help")?;
    kiosk.tap(&Control::action("close"))?;
    for stop in one_of_each_screen(&exhibition) {
        walk(&kiosk, &stop)?;
        for choice in &exhibition.languages {
            kiosk.read_in(&choice.tag)?;
            seen.note(&format!("{} in {}", stop.place, choice.tag))?;
        }
        for colours in ["night", "contrast", "paper"] {
            kiosk.tap(&Control::help())?;
            kiosk.tap(&Control::action(&format!("colours-{colours}")))?;
            kiosk.tap(&Control::action("close"))?;
            seen.note(&format!("{} in the colors {colours}", stop.place))?;
        }
        if kiosk.offers(&Control::action("sources"))? {
            kiosk.tap(&Control::action("sources"))?;
            seen.note(&format!("the sources of {}", stop.place))?;
            kiosk.tap(&Control::action("close"))?;
        }
    }
    seen.conclude()
}

#[test]
fn axe_would_find_something() -> Outcome<()> {
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    let mut seen = Seen::open(&kiosk)?;
    let spoil =
        "document.querySelector('button').replaceChildren(); document.querySelector('main').style.color = '#ccc';";
    kiosk.run(spoil, &[])?;
    seen.note("a nameless button")?;
    let found = seen.conclude().expect_err("violations").to_string();
    assert!(found.contains("button-name"), "{found}");
    Ok(())
}

/// What axe has against a page, and where.
struct Seen<'k> {
    kiosk: &'k Kiosk,
    violations: BTreeMap<String, Vec<String>>,
}

impl<'k> Seen<'k> {
    /// Hands axe-core to the page.
    fn open(kiosk: &'k Kiosk) -> Outcome<Self> {
        let path = project::root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&path).during(path.display())?;
        kiosk.run(&axe, &[])?;
        Ok(Self {
            kiosk,
            violations: BTreeMap::new(),
        })
    }

    fn note(&mut self, place: &str) -> Outcome<()> {
        let ask = "const [done] = arguments;
            window.axe.run(document, { resultTypes: ['violations'] }).then(
                ({ violations }) => done(violations.flatMap(({ id, help, nodes }) =>
                    nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`))),
                (error) => done([`axe broke down: ${error}`]));";
        let found = self.kiosk.run_async(ask, &[])?;
        let found: Vec<String> = serde_json::from_value(found).during("reading what axe found")?;
        for violation in found {
            self.violations.entry(violation).or_default().push(place.to_owned());
        }
        Ok(())
    }

    fn conclude(self) -> Outcome<()> {
        if self.violations.is_empty() {
            return Ok(());
        }
        let lines: Vec<_> = self
            .violations
            .iter()
            .map(|(violation, places)| format!("{violation}\n    on {}, {} times", places[0], places.len()))
            .collect();
        Err(Trouble::new(lines.join("\n")))
    }
}
