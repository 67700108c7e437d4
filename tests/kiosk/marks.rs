//! No picture pretends to be a photograph, and every one says whose it is.

use lachin_tests::control::Control;
use lachin_tests::folder::Folder;
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::trouble::{During, Outcome};
use serde_json::Value;

/// What stands on a drawing, and what on a picture that a model has made.
const MARKS: [(&str, &str, &str); 4] = [
    ("az", "İllüstrasiya", "Kompüterlə yaradılmış şəkil"),
    ("en", "Illustration", "Computer-generated picture"),
    ("ru", "Иллюстрация", "Изображение создано компьютером"),
    ("tr", "İllüstrasyon", "Bilgisayarla üretilmiş görsel"),
];

const VENUE: &str = "venue:yurd-gallery";
const FILM: &str = "film:red-garden";

#[test]
fn every_drawing_and_every_generated_picture_says_so_beside_whose_it_is() -> Outcome<()> {
    let folder = Folder::bundled()?;
    let generated = sidecar_of("films/red-garden", &folder)?;
    change(&folder, &generated, "kind", "generated")?;
    change(&folder, &generated, "credit", "The dreaming machine")?;
    let kiosk = Kiosk::open(folder.path(), Layout::Portrait)?;
    kiosk.go(&Control::language("az"), &Place::screen("home"))?;
    for (language, drawn, made) in MARKS {
        kiosk.tap(&Control::language(language))?;
        kiosk.read_in(language)?;
        kiosk.go(&Control::to(VENUE), &Place::item("venue", VENUE))?;
        let text = kiosk.text()?;
        assert!(text.contains(drawn) && text.contains("Lachin Kiosk"), "{text}");
        kiosk.go(&Control::home(), &Place::screen("home"))?;
        kiosk.go(&Control::to("section:films"), &Place::screen("films"))?;
        let text = kiosk.text()?;
        let pictures = kiosk.run("return document.querySelectorAll('[data-picture]').length;", &[])?;
        let marks = text.matches(drawn).count() + text.matches(made).count();
        assert_eq!(pictures, marks, "{text}");
        for credit in ["Lachin Kiosk", "The dreaming machine"] {
            assert!(text.contains(credit), "{credit} is not in:\n{text}");
        }
        kiosk.go(&Control::to(FILM), &Place::item("film", FILM))?;
        let text = kiosk.text()?;
        assert!(text.contains(made) && text.contains("The dreaming machine"), "{text}");
        kiosk.go(&Control::home(), &Place::screen("home"))?;
    }
    assert_eq!(kiosk.faults()?, Vec::<String>::new());
    Ok(())
}

/// The file that describes the main picture of an item.
fn sidecar_of(item: &str, folder: &Folder) -> Outcome<String> {
    let file = format!("{item}/film.json");
    let film: Value = serde_json::from_slice(&folder.read(&file)?).during(&file)?;
    let hero = film["hero"].as_str().unwrap_or_default();
    Ok(format!("{item}/images/{hero}.json"))
}

fn change(folder: &Folder, file: &str, key: &str, value: &str) -> Outcome<()> {
    let mut sidecar: Value = serde_json::from_slice(&folder.read(file)?).during(file)?;
    sidecar[key] = value.into();
    folder.replace(file, sidecar.to_string().as_bytes())
}
