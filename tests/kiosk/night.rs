//! Pictures in the colors that a visitor has chosen.

use lachin_tests::control::Control;
use lachin_tests::driver::Manner;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::trouble::{During, Outcome};

/// The frame on the plate and what is in it, once it can be seen.
const PLATE: &str = "const frame = document.querySelector('[data-picture]');
    const image = frame.querySelector('img.shown');
    const { left, top, width, height } = frame.getBoundingClientRect();
    const area = [left, top, width, height].map((edge) => Math.round(edge));
    return [frame.dataset.picture, image?.naturalWidth > 0 ? image.src : '', area];";

struct Plate {
    /// The content hash.
    picture: String,
    /// Empty while nothing is shown.
    address: String,
    /// Left, top, width and height in pixels.
    area: [u32; 4],
}

fn plate(kiosk: &Kiosk) -> Outcome<Plate> {
    let (picture, address, area) =
        serde_json::from_value(kiosk.run(PLATE, &[])?).during("reading what is on the plate")?;
    Ok(Plate { picture, address, area })
}

/// The mean of all channels of the plate as the display has it, 0 to 255.
fn light(kiosk: &Kiosk, plate: &Plate) -> Outcome<f64> {
    let [left, top, width, height] = plate.area;
    let display = kiosk.picture()?;
    let area = image::imageops::crop_imm(&display, left, top, width, height).to_image();
    let sum: u64 = area.as_raw().iter().map(|&channel| u64::from(channel)).sum();
    Ok(sum as f64 / area.as_raw().len() as f64)
}

#[test]
fn by_night_the_picture_is_dark_and_the_next_visitor_finds_it_as_usual() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    let hero = exhibition.hero.expect("the exhibition has a picture");
    let night = hero.night.expect("it is drawn for the night, too");
    let home = Place::screen("home");

    let kiosk = Kiosk::open_in(Manner::Still, &project::content(), Layout::Portrait)?;
    kiosk.go(&Control::language("az"), &home)?;
    let by_day = plate(&kiosk)?;
    assert_eq!(by_day.picture, hero.hash);
    assert!(by_day.address.contains(&hero.hash), "{}", by_day.address);
    let daylight = light(&kiosk, &by_day)?;
    assert!(daylight > 180.0, "paper is light: {daylight}");

    kiosk.tap(&Control::help())?;
    kiosk.tap(&Control::action("colours-night"))?;
    kiosk.tap(&Control::action("close"))?;
    kiosk.arrive(&home)?;
    let by_night = plate(&kiosk)?;
    assert_eq!(by_night.picture, night.hash);
    assert!(by_night.address.contains(&night.hash), "{}", by_night.address);
    assert_eq!(by_night.area, by_day.area, "nothing moves");
    let darkness = light(&kiosk, &by_night)?;
    assert!(darkness < 80.0, "night is dark: {darkness}");

    kiosk.be_asked()?;
    kiosk.tap(&Control::action("start-again"))?;
    kiosk.arrive(&Place::screen("attract"))?;
    kiosk.go(&Control::language("az"), &home)?;
    assert_eq!(plate(&kiosk)?.picture, hero.hash);
    Ok(())
}
