//! Every bundled picture: where it lies below the content folder, and what draws it.

use crate::land::Land;
use crate::palette::{Dyes, Token};
use crate::pictures::{chair, confluence, dream, garden, portrait, relief, scenes, screen, table, valley, year};

/// A bundled picture.
pub(crate) struct Picture {
    /// Path below the content folder.
    pub(crate) path: &'static str,
    /// Draws it as SVG.
    pub(crate) draw: fn(&Land) -> String,
}

/// All bundled pictures.
pub(crate) const PICTURES: [Picture; 18] = [
    Picture {
        path: "images/relief.webp",
        draw: |land| relief::draw(land, relief::REGION),
    },
    Picture {
        path: "district/images/ridges.webp",
        draw: |_| scenes::DISTRICT.to_owned(),
    },
    Picture {
        path: "district/images/relief.webp",
        draw: |land| relief::draw(land, relief::DISTRICT),
    },
    Picture {
        path: "district/images/confluence.webp",
        draw: |_| confluence::draw(),
    },
    Picture {
        path: "venues/gilabi-ceramics-center/images/amphorae.webp",
        draw: |_| scenes::GILABI.to_owned(),
    },
    Picture {
        path: "venues/yurd-gallery/images/frames.webp",
        draw: |_| scenes::YURD.to_owned(),
    },
    Picture {
        path: "venues/hocazfilm/images/pavilion.webp",
        draw: |_| scenes::HOCAZFILM.to_owned(),
    },
    Picture {
        path: "stories/cis-capital-of-culture-2025/images/year.webp",
        draw: |_| year::draw(),
    },
    Picture {
        path: "stories/lachin-anniversary-2025/images/valley.webp",
        draw: valley::draw,
    },
    Picture {
        path: "stories/cinema-days-istanbul-2025/images/screen.webp",
        draw: |_| screen::draw(),
    },
    Picture {
        path: "stories/culture-meetings-2021/images/table.webp",
        draw: |_| table::draw(),
    },
    Picture {
        path: "films/paradise-dream/images/dream.webp",
        draw: |_| dream::draw(),
    },
    Picture {
        path: "films/monologue-of-a-lonely-man/images/chair.webp",
        draw: |_| chair::draw(),
    },
    Picture {
        path: "films/red-garden/images/garden.webp",
        draw: garden::draw,
    },
    Picture {
        path: "people/yusif-mirza/images/medallion.webp",
        draw: |_| portrait::draw("yusif-mirza", SAGE),
    },
    Picture {
        path: "people/elkhan-jafarov/images/medallion.webp",
        draw: |_| portrait::draw("elkhan-jafarov", INDIGO),
    },
    Picture {
        path: "people/emin-afandiyev/images/medallion.webp",
        draw: |_| portrait::draw("emin-afandiyev", WALNUT),
    },
    Picture {
        path: "people/mirbala-salimli/images/medallion.webp",
        draw: |_| portrait::draw("mirbala-salimli", MADDER),
    },
];

// An artist born in Lachin has the district's dye; a director has the dyes of the film's poster.
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
