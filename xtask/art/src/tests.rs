//! The bundled pictures as a whole: complete, described, fresh, and in the palette.

use crate::catalog::{PICTURES, Picture};
use crate::land::Land;
use crate::palette::{NightTokens, Palette, Token, dressed};
use crate::{PICTURE_WIDTH_PX, icon, raster};
use image::GenericImageView;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

/// Every picture in both palettes, and where its file lies below the content folder.
fn drawings() -> impl Iterator<Item = (String, &'static Picture, Palette)> {
    PICTURES.iter().flat_map(|picture| {
        [
            (picture.path.to_owned(), picture, Palette::Paper),
            (picture.night_path(), picture, Palette::Night),
        ]
    })
}

#[test]
fn no_color_means_two_tokens_so_that_every_drawing_can_be_dressed() {
    for palette in [Palette::Paper, Palette::Night] {
        let colors: BTreeSet<_> = Token::ALL.iter().map(|token| token.hex_in(palette)).collect();
        assert_eq!(colors.len(), Token::ALL.len(), "{palette:?}");
    }
}

#[test]
fn a_drawing_is_dressed_token_by_token_and_what_else_has_a_number_sign_stays() {
    const SWAP: NightTokens = &[(Token::Madder, Token::MadderWash), (Token::MadderWash, Token::Madder)];
    let [day, night] = [Palette::Paper, Palette::Night]
        .map(|palette| [Token::Madder, Token::MadderWash, Token::Ink].map(|token| token.hex_in(palette)));
    let svg = |colors: [&str; 3]| {
        format!(
            "<path fill=\"{}\"/><g stroke=\"{}\" clip-path=\"url(#clip1)\"/>{}",
            colors[0], colors[1], colors[2]
        )
    };
    assert_eq!(dressed(&svg(day), &[]), svg(night));
    assert_eq!(dressed(&svg(day), SWAP), svg([night[1], night[0], night[2]]));
}

#[test]
fn the_palette_is_that_of_the_page() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/styles/tokens/colours.css");
    let css = std::fs::read_to_string(&path).unwrap().to_lowercase();
    for token in Token::ALL {
        for palette in [Palette::Paper, Palette::Night] {
            let color = token.hex_in(palette).to_lowercase();
            assert!(
                css.contains(&color),
                "{token:?} by {palette:?}: {color} is not in the style sheet"
            );
        }
    }
}

/// Every file below the folder, as paths relative to `content`.
fn files_below(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, found);
        } else {
            found.insert(
                path.strip_prefix(content())
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/"),
            );
        }
    }
}

#[test]
fn every_picture_in_the_content_is_drawn_here_and_every_drawing_is_there() {
    let mut files = BTreeSet::new();
    files_below(&content(), &mut files);
    let pictures: BTreeSet<String> = files
        .into_iter()
        .filter(|file| file.ends_with(".webp") || file.ends_with(".png") || file.ends_with(".jpg"))
        .collect();
    let drawn = PICTURES
        .iter()
        .flat_map(|picture| [picture.path.to_owned(), picture.night_path()]);
    assert_eq!(pictures, drawn.collect());
}

#[test]
fn every_picture_is_described_in_four_languages() {
    for picture in &PICTURES {
        let path = content().join(format!("{}.json", picture.path));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let sidecar: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(sidecar["kind"], "illustration", "{}", picture.path);
        assert_eq!(sidecar["licence"], "CC0-1.0", "{}", picture.path);
        assert!(
            sidecar["credit"]
                .as_str()
                .is_some_and(|credit| credit.starts_with("Lachin Kiosk")),
            "{}",
            picture.path
        );
        for language in ["az", "en", "ru", "tr"] {
            let alt = sidecar["alt"][language].as_str().unwrap_or_default();
            let length = alt.chars().count();
            assert!(
                (40..=250).contains(&length),
                "{} {language}: {length} characters",
                picture.path
            );
            assert!(
                sidecar["caption"][language]
                    .as_str()
                    .is_some_and(|caption| caption != alt),
                "{} {language}",
                picture.path
            );
        }
        for axis in ["x", "y"] {
            assert!(
                sidecar["focus"][axis]
                    .as_f64()
                    .is_some_and(|share| (0.0..=1.0).contains(&share)),
                "{} {axis}",
                picture.path
            );
        }
    }
}

#[test]
fn no_two_pictures_are_described_in_the_same_words() {
    for language in ["az", "en", "ru", "tr"] {
        let mut seen = BTreeSet::new();
        for picture in &PICTURES {
            let text = std::fs::read_to_string(content().join(format!("{}.json", picture.path))).unwrap();
            let sidecar: Value = serde_json::from_str(&text).unwrap();
            assert!(
                seen.insert(sidecar["alt"][language].to_string()),
                "{} {language}",
                picture.path
            );
        }
    }
}

#[test]
fn the_same_picture_is_drawn_twice_alike() {
    let land = Land::bundled().unwrap();
    for (name, picture, palette) in drawings() {
        assert_eq!(
            picture.draw_in(palette, &land),
            picture.draw_in(palette, &land),
            "{name}"
        );
    }
    assert_eq!(icon::draw(), icon::draw());
}

#[test]
fn only_the_palette_s_colors_are_used_and_nothing_is_shaded() {
    let land = Land::bundled().unwrap();
    let pictures = drawings().map(|(name, picture, palette)| (name, palette, picture.draw_in(palette, &land)));
    for (name, palette, svg) in pictures.chain([("icon".to_owned(), Palette::Paper, icon::draw())]) {
        for attribute in ["fill=\"", "stroke=\""] {
            for value in svg.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
                let known = value == "none" || Token::ALL.iter().any(|token| token.hex_in(palette) == value);
                assert!(known, "{name}: {attribute}{value}\"");
            }
        }
        for forbidden in ["radient", "opacity", "filter", "<text", "<image", "style="] {
            assert!(!svg.contains(forbidden), "{name}: {forbidden}");
        }
    }
}

#[test]
fn the_files_are_what_the_drawings_give_now() {
    let land = Land::bundled().unwrap();
    for (path, picture, palette) in drawings() {
        let bytes = std::fs::read(content().join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(bytes.len() < 400_000, "{path}: {} bytes", bytes.len());
        let kept = image::load_from_memory(&bytes).unwrap();
        let drawn = raster::render(&picture.draw_in(palette, &land), PICTURE_WIDTH_PX).unwrap();
        assert_eq!(kept.dimensions(), drawn.dimensions(), "{path}");
        let kept = kept.to_rgba8();
        let differing = kept
            .pixels()
            .zip(drawn.pixels())
            .filter(|(kept, drawn)| kept != drawn)
            .count();
        // Another machine may round an edge differently; a changed drawing differs in far more.
        assert!(
            differing < 2000,
            "{path} is not fresh: {differing} pixels differ; run `cargo xtask art`"
        );
    }
}

/// The mean of all channels of all pixels, 0 to 255.
fn light(svg: &str) -> f64 {
    let pixels = raster::render(svg, 216).unwrap();
    let sum: u64 = pixels
        .pixels()
        .flat_map(|pixel| &pixel.0[..3])
        .map(|&channel| u64::from(channel))
        .sum();
    sum as f64 / f64::from(pixels.width() * pixels.height() * 3)
}

#[test]
fn by_night_every_picture_is_darker_than_by_day_and_none_of_them_glares() {
    let land = Land::bundled().unwrap();
    for picture in &PICTURES {
        let [day, night] = [Palette::Paper, Palette::Night].map(|palette| light(&picture.draw_in(palette, &land)));
        assert!(
            night < day && night < 110.0,
            "{}: {day:.0} by day, {night:.0} by night",
            picture.path
        );
    }
}

#[test]
fn the_icon_s_files_are_what_the_drawing_gives_now() {
    let brand = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/brand");
    assert_eq!(std::fs::read_to_string(brand.join("icon.svg")).unwrap(), icon::draw());
    for (name, size_px) in [("icon.png", 512), ("128x128.png", 128), ("32x32.png", 32)] {
        let kept = image::open(brand.join(name)).unwrap();
        assert_eq!(kept.color(), image::ColorType::Rgba8, "{name}");
        assert_eq!(kept.dimensions(), (size_px, size_px), "{name}");
    }
}

#[test]
fn the_smallest_icon_keeps_its_lozenge() {
    let small = raster::render(&icon::draw(), 32).unwrap();
    let color = |x, y| small.get_pixel(x, y).0;
    assert_eq!(small.dimensions(), (32, 32));
    assert_eq!(color(0, 15), [0x84, 0x20, 0x1f, 255]);
    assert_eq!(color(0, 0), [0xf5, 0xef, 0xe3, 255]);
}
