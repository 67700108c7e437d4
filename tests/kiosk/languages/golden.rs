//! The golden file in the real page: what the wire has written is what is read, and what the page works out itself is
//! right.

use lachin_tests::control::Control;
use lachin_tests::folder::Folder;
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::trouble::{During, Outcome, Trouble};
use serde_json::{Value, json};

/// The golden file.
pub(super) fn golden() -> Outcome<Value> {
    let path = project::root().join("tests/fixtures/locale-golden.json");
    let text = std::fs::read_to_string(&path).during(path.display())?;
    serde_json::from_str(&text).during(path.display())
}

fn rows(golden: &Value, name: &str) -> Outcome<Vec<Value>> {
    match golden[name].as_array() {
        Some(rows) if !rows.is_empty() => Ok(rows.clone()),
        _ => Err(Trouble::new(format!("the golden file has no {name}"))),
    }
}

fn words<'a>(row: &'a Value, name: &str) -> &'a str {
    row[name].as_str().unwrap_or_default()
}

#[test]
fn counts_that_are_born_in_the_page_take_the_right_form() -> Outcome<()> {
    let kiosk = Kiosk::open(&project::content(), Layout::Portrait)?;
    for row in rows(&golden()?, "plural")? {
        let ask = "const [tag, numbers] = arguments; const rules = new Intl.PluralRules(tag);
            return Object.fromEntries(numbers.map((number) => [number, rules.select(Number(number))]));";
        let numbers: Vec<&String> = row["cases"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(number, _)| number)
            .collect();
        assert_eq!(kiosk.run(ask, &[row["lang"].clone(), json!(numbers)])?, row["cases"]);
    }
    Ok(())
}

#[test]
fn people_stand_in_the_order_of_the_alphabet() -> Outcome<()> {
    for row in rows(&golden()?, "sort")? {
        let folder = Folder::copy_of(&project::good_exhibition())?;
        let names: Vec<&str> = row["in"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        for (position, name) in names.iter().enumerate() {
            let person = json!({ "id": format!("person-{position}"), "publication": { "status": "published" },
                "name": { "az": name, "en": name, "ru": name, "tr": name }, "roles": ["artist"] });
            folder.write(
                &format!("people/person-{position}/person.json"),
                person.to_string().as_bytes(),
            )?;
        }
        let kiosk = Kiosk::open(folder.path(), Layout::Portrait)?;
        kiosk.go(&Control::language(words(&row, "lang")), &Place::screen("home"))?;
        kiosk.go(&Control::to("section:people"), &Place::screen("people"))?;
        let mut listed = entries(&kiosk)?;
        kiosk.tap(&Control::action("next-page"))?;
        kiosk.arrive(&Place::screen("people"))?;
        // Another language keeps the page of the list.
        let note = "return document.querySelector('[data-action=next-page]').innerText.match(/\\d+/gu);";
        let page = kiosk.run(note, &[])?;
        kiosk.read_in("ru")?;
        assert_eq!(kiosk.run(note, &[])?, page);
        kiosk.read_in(words(&row, "lang"))?;
        listed.extend(entries(&kiosk)?);
        listed.retain(|name| names.contains(&name.as_str()));
        assert_eq!(json!(listed), row["out"]);
    }
    Ok(())
}

fn entries(kiosk: &Kiosk) -> Outcome<Vec<String>> {
    let ask = "return [...document.querySelectorAll('[data-control=entry] .title')].map((title) => title.innerText);";
    serde_json::from_value(kiosk.run(ask, &[])?).during("reading the list")
}

#[test]
fn dates_are_read_as_they_are_written_in_each_language() -> Outcome<()> {
    let golden = golden()?;
    let rows: Vec<Value> = rows(&golden, "date")?
        .into_iter()
        .filter(|row| ["long", "range"].contains(&words(row, "style")))
        .collect();
    for row in rows {
        let (start, end) = match &row["in"] {
            Value::Array(ends) => (ends[0].clone(), Some(ends[1].clone())),
            day => (day.clone(), None),
        };
        let folder = Folder::copy_of(&project::good_exhibition())?;
        let path = "stories/garden-opening/story.json";
        let mut story: Value = serde_json::from_slice(&folder.read(path)?).during(path)?;
        story["date"] = start;
        match end {
            Some(end) => story["end"] = end,
            None => drop(story.as_object_mut().and_then(|fields| fields.remove("end"))),
        }
        folder.replace(path, story.to_string().as_bytes())?;
        let kiosk = Kiosk::open(folder.path(), Layout::Portrait)?;
        let tag = words(&row, "lang").split('-').next().unwrap_or_default();
        kiosk.go(&Control::language(tag), &Place::screen("home"))?;
        kiosk.go(&Control::to("section:stories"), &Place::screen("stories"))?;
        let read = kiosk.text()?.replace('\u{a0}', " ");
        assert!(read.contains(words(&row, "out")), "{row} is not in \"{read}\"");
    }
    Ok(())
}

#[test]
fn figures_are_read_as_they_are_written_in_each_language() -> Outcome<()> {
    for row in rows(&golden()?, "number")? {
        let folder = Folder::copy_of(&project::good_exhibition())?;
        let path = "district/district.json";
        let mut district: Value = serde_json::from_slice(&folder.read(path)?).during(path)?;
        let amount = row["in"].as_f64().unwrap_or_default();
        let (unit, amount) = match row["style"].as_str() {
            Some("percent") => ("percent", amount * 100.0),
            Some("metre-long") => ("m", amount),
            _ => ("km2", amount),
        };
        district["facts"][0]["value"] = json!(amount);
        district["facts"][0]["unit"] = json!(unit);
        folder.replace(path, district.to_string().as_bytes())?;
        let kiosk = Kiosk::open(folder.path(), Layout::Portrait)?;
        kiosk.go(&Control::language(words(&row, "lang")), &Place::screen("home"))?;
        kiosk.go(
            &Control::to("section:district"),
            &Place::item("district", "district:district"),
        )?;
        kiosk.tap(&Control::fact("area"))?;
        let read = kiosk.text()?;
        let expected = words(&row, "out");
        let (expected, remark) = expected.split_once(" (").unwrap_or((expected, ""));
        assert!(
            read.replace('\u{a0}', " ").contains(expected),
            "{row} is not in \"{read}\""
        );
        if remark.contains("U+00A0") {
            assert!(
                read.contains(&expected.replace(' ', "\u{a0}")),
                "{row} may be torn apart"
            );
        }
    }
    Ok(())
}
