//! Text against what really lies behind it, pixel by pixel: also where it stands on a plate.

use std::collections::BTreeMap;

use image::RgbImage;
use lachin_tests::album::Variant;
use lachin_tests::control::Control;
use lachin_tests::driver::Manner;
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::tour::{one_of_each_screen, walk};
use lachin_tests::trouble::{During, Outcome};
use serde_json::json;

/// WCAG 2.2, 1.4.6.
const LEAST_CONTRAST: f64 = 7.0;

/// So many of the pixels behind a line may be worse: edges of shapes that are smoothed.
const WORST_SHARE: f64 = 0.05;

#[test]
fn every_word_stands_out_from_the_pixels_behind_it() -> Outcome<()> {
    let exhibition = shown(&loaded(&project::content()));
    let mut faults = BTreeMap::new();
    for layout in [Layout::Portrait, Layout::Landscape] {
        let kiosk = Kiosk::open_in(Manner::Still, &project::content(), layout)?;
        note(&kiosk, "attract", layout, &mut faults)?;
        kiosk.go(&Control::language("ru"), &Place::screen("home"))?;
        for variant in [Variant::Standard, Variant::Night, Variant::Contrast] {
            variant.choose(&kiosk)?;
            for stop in one_of_each_screen(&exhibition) {
                walk(&kiosk, &stop)?;
                note(
                    &kiosk,
                    &format!("{} in {}", stop.place, variant.name()),
                    layout,
                    &mut faults,
                )?;
            }
            variant.take_back(&kiosk)?;
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

#[test]
fn words_on_a_picture_would_be_found() -> Outcome<()> {
    let kiosk = Kiosk::open_in(Manner::Still, &project::content(), Layout::Portrait)?;
    kiosk.go(&Control::language("en"), &Place::screen("home"))?;
    let spoil = "const word = document.createElement('p');
        word.textContent = 'Contour lines';
        word.style.cssText = 'position: fixed; z-index: 9; top: 60px; left: 60px; color: #8a7a60; font: 30px Inter Variable';
        document.body.append(word);";
    kiosk.run(spoil, &[])?;
    let mut faults = BTreeMap::new();
    note(&kiosk, "home", Layout::Portrait, &mut faults)?;
    assert!(faults.contains_key("Contour lines"), "{faults:#?}");
    Ok(())
}

/// A line of text: where it stands, in CSS pixels, and its color.
struct Line {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    color: [u8; 3],
}

/// Notes the lines of the screen that stand out too little.
fn note(kiosk: &Kiosk, place: &str, layout: Layout, faults: &mut BTreeMap<String, String>) -> Outcome<()> {
    let lines = kiosk.run(LINES, &[json!(null)])?;
    let lines: Vec<(String, [f64; 4], [u8; 3])> = serde_json::from_value(lines).during("reading the lines")?;
    assert!(!lines.is_empty(), "{place} has words");
    kiosk.run(HIDE, &[])?;
    let behind = kiosk.picture()?;
    kiosk.run(SHOW, &[])?;
    for (words, [left, top, width, height], color) in lines {
        let line = Line {
            left,
            top,
            width,
            height,
            color,
        };
        let found = contrast_of(&line, &behind);
        if found < LEAST_CONTRAST {
            faults.insert(words, format!("{found:.1}:1 on {place}, {}", layout.name()));
        }
    }
    Ok(())
}

/// All lines of text that can be seen, with the color of their letters. Numbers in circles and the like are text, too.
const LINES: &str = "const lines = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const owner = node.parentElement;
        if (!node.data.trim() || !owner || owner.closest('.unseen, [inert]')) continue;
        if (!owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        const color = getComputedStyle(owner).color.match(/[0-9]+/g).slice(0, 3).map(Number);
        const range = document.createRange();
        range.selectNodeContents(node);
        const pane = owner.closest('[data-pane]')?.getBoundingClientRect();
        for (const box of range.getClientRects()) {
            if (box.width < 2 || box.height < 2) continue;
            if (pane && (box.left >= pane.right || box.right <= pane.left)) continue;
            // The boxes of large type reach beyond its letters.
            const { left, width, height } = box;
            const top = box.top + 0.15 * height;
            lines.push([node.data.trim().slice(0, 60), [left, top, width, 0.7 * height], color]);
        }
    }
    return lines;";

/// Takes the letters away and leaves everything else.
const HIDE: &str = "window.noLetters = new CSSStyleSheet();
    window.noLetters.replaceSync('* { -webkit-text-fill-color: transparent !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, window.noLetters];";

const SHOW: &str =
    "document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== window.noLetters);";

/// The contrast that all but the worst pixels behind a line reach.
fn contrast_of(line: &Line, behind: &RgbImage) -> f64 {
    let own = luminance(line.color);
    let span = |from: f64, length: f64, most: u32| {
        let first = from.max(0.0) as u32;
        let end = ((from + length).max(0.0) as u32).min(most);
        first..end
    };
    let mut found: Vec<f64> = span(line.top, line.height, behind.height())
        .flat_map(|y| span(line.left, line.width, behind.width()).map(move |x| (x, y)))
        .map(|(x, y)| {
            let pixel = luminance(behind.get_pixel(x, y).0);
            (own.max(pixel) + 0.05) / (own.min(pixel) + 0.05)
        })
        .collect();
    if found.is_empty() {
        return f64::INFINITY;
    }
    found.sort_by(f64::total_cmp);
    let worst = (WORST_SHARE * found.len() as f64) as usize;
    found[worst.min(found.len() - 1)]
}

/// Relative luminance of an sRGB color, WCAG 2.2.
fn luminance(color: [u8; 3]) -> f64 {
    let [red, green, blue] = color.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
