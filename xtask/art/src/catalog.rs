//! Every bundled picture: where it lies below the content folder, and what draws it.

use crate::land::Land;
use crate::palette::{Dyes, NightTokens, Palette, Token, dressed};
use crate::pictures::portrait::Trade;
use crate::pictures::{
    chair, confluence, dream, garden, portrait, relief, ridges, scenes, screen, table, valley, year,
};

/// A bundled picture.
pub(crate) struct Picture {
    /// Path below the content folder.
    pub(crate) path: &'static str,
    /// Draws it as SVG, in the colors of [`Palette::Paper`]; told the palette, as what is far or near, dark or lit may differ.
    pub(crate) draw: fn(&Land, Palette) -> String,
    /// What changes places when it is drawn for the dark palette.
    pub(crate) night: NightTokens,
}

impl Picture {
    /// Path of the file for the dark palette, below the content folder.
    pub(crate) fn night_path(&self) -> String {
        self.path.replace(".webp", ".night.webp")
    }

    /// Draws it as SVG in a palette.
    pub(crate) fn draw_in(&self, palette: Palette, land: &Land) -> String {
        let drawn = (self.draw)(land, palette);
        match palette {
            Palette::Paper => drawn,
            Palette::Night => dressed(
                &drawn,
                if std::env::var("ART_FILLED").is_ok() {
                    FILLED
                } else {
                    self.night
                },
            ),
        }
    }
}

/// All bundled pictures.
pub(crate) const PICTURES: [Picture; 18] = [
    Picture {
        path: "images/relief.webp",
        draw: |land, _| relief::draw(land, relief::REGION),
        night: AS_DRAWN,
    },
    Picture {
        path: "district/images/ridges.webp",
        draw: ridges::draw,
        night: AS_DRAWN,
    },
    Picture {
        path: "district/images/relief.webp",
        draw: |land, _| relief::draw(land, relief::DISTRICT),
        night: AS_DRAWN,
    },
    Picture {
        path: "district/images/confluence.webp",
        draw: |_, _| confluence::draw(),
        night: LIT_LAND,
    },
    Picture {
        path: "venues/gilabi-ceramics-center/images/amphorae.webp",
        draw: |_, _| scenes::GILABI.to_owned(),
        night: AS_DRAWN,
    },
    Picture {
        path: "venues/yurd-gallery/images/frames.webp",
        draw: |_, _| scenes::YURD.to_owned(),
        night: GALLERY,
    },
    Picture {
        path: "venues/hocazfilm/images/pavilion.webp",
        draw: |_, _| scenes::HOCAZFILM.to_owned(),
        night: PAVILION,
    },
    Picture {
        path: "stories/cis-capital-of-culture-2025/images/year.webp",
        draw: |_, _| year::draw(),
        night: FILLED,
    },
    Picture {
        path: "stories/lachin-anniversary-2025/images/valley.webp",
        draw: valley::draw,
        night: AS_DRAWN,
    },
    Picture {
        path: "stories/cinema-days-istanbul-2025/images/screen.webp",
        draw: |_, _| screen::draw(),
        night: FILLED,
    },
    Picture {
        path: "stories/culture-meetings-2021/images/table.webp",
        draw: |_, _| table::draw(),
        night: AS_DRAWN,
    },
    Picture {
        path: "films/paradise-dream/images/dream.webp",
        draw: |_, _| dream::draw(),
        night: FILLED,
    },
    Picture {
        path: "films/monologue-of-a-lonely-man/images/chair.webp",
        draw: |_, _| chair::draw(),
        night: LAMPLIGHT,
    },
    Picture {
        path: "films/red-garden/images/garden.webp",
        draw: garden::draw,
        night: FILLED,
    },
    Picture {
        path: "people/yusif-mirza/images/medallion.webp",
        draw: |_, _| portrait::draw("yusif-mirza", SAGE, Trade::Painter),
        night: AS_DRAWN,
    },
    Picture {
        path: "people/elkhan-jafarov/images/medallion.webp",
        draw: |_, _| portrait::draw("elkhan-jafarov", INDIGO, Trade::Director),
        night: AS_DRAWN,
    },
    Picture {
        path: "people/emin-afandiyev/images/medallion.webp",
        draw: |_, _| portrait::draw("emin-afandiyev", WALNUT, Trade::Director),
        night: AS_DRAWN,
    },
    Picture {
        path: "people/mirbala-salimli/images/medallion.webp",
        draw: |_, _| portrait::draw("mirbala-salimli", MADDER, Trade::Director),
        night: AS_DRAWN,
    },
];

// An artist born in Lachin has the district's dye; a director has the dyes of the film's poster.
// nothing
const SAGE: Dyes = Dyes {
    dye_a: Token::Sage,
    wash: Token::SageWash,
    dye_b: Token::Madder,
    ground: Token::Ground,
};
const INDIGO: Dyes = Dyes {
    dye_a: Token::Indigo,
    wash: Token::IndigoWash,
    dye_b: Token::Madder,
    ground: Token::Ground,
};
const WALNUT: Dyes = Dyes {
    dye_a: Token::Walnut,
    wash: Token::WalnutWash,
    dye_b: Token::Indigo,
    ground: Token::Ground,
};
const MADDER: Dyes = Dyes {
    dye_a: Token::Madder,
    wash: Token::MadderWash,
    dye_b: Token::Walnut,
    ground: Token::Ground,
};

/// A light field: every token is that of the same name.
const AS_DRAWN: NightTokens = &[];
/// A filled field: it stays dark, and what is light on it stays light.
const FILLED: NightTokens = &[
    (Token::Madder, Token::MadderWash),
    (Token::MadderWash, Token::Madder),
    (Token::Indigo, Token::IndigoWash),
    (Token::IndigoWash, Token::Indigo),
    (Token::Walnut, Token::WalnutWash),
    (Token::WalnutWash, Token::Walnut),
    (Token::Ground, Token::Ink),
    (Token::Raised, Token::Ink),
    (Token::Sunk, Token::Ink2),
    (Token::Ink, Token::Sunk),
    (Token::Ink2, Token::Raised),
    (Token::Edge, Token::Hair),
    (Token::Hair, Token::Ink2),
];
/// Land in the dye; the water and its banks keep their tokens.
const LIT_LAND: NightTokens = &[(Token::Sage, Token::SageWash), (Token::SageWash, Token::Sage)];
/// A filled house on a light ground, which becomes dark like it.
const PAVILION: NightTokens = &[
    (Token::Walnut, Token::WalnutWash),
    (Token::WalnutWash, Token::Walnut),
    (Token::Indigo, Token::IndigoWash),
    (Token::Ground, Token::Ink),
    (Token::Ink, Token::Sunk),
    (Token::Ink2, Token::Ground),
    (Token::Edge, Token::Hair),
    (Token::Hair, Token::Ink2),
    (Token::Sunk, Token::Raised),
];
/// A light wall, which becomes dark; hair and wires do not become white.
const GALLERY: NightTokens = &[(Token::Ink, Token::Edge)];
/// A dark room; what lies in the light of the lamp is bright, and what stands in it is dark.
const LAMPLIGHT: NightTokens = &[
    (Token::Walnut, Token::WalnutWash),
    (Token::WalnutWash, Token::Walnut),
    (Token::Indigo, Token::IndigoWash),
    (Token::IndigoWash, Token::Indigo),
    (Token::Ground, Token::Ink),
    (Token::Ink, Token::Sunk),
    (Token::Ink2, Token::Sunk),
];
