//! The only colors a bundled picture may use: the tokens of the page, by day and by night.

/// A color token. A drawing names its tokens by their colors in [`Palette::Paper`]; [`dressed`] gives it those of another palette.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    Ground,
    Raised,
    Sunk,
    Ink,
    Ink2,
    Madder,
    Indigo,
    Walnut,
    Sage,
    Edge,
    Hair,
    MadderWash,
    IndigoWash,
    WalnutWash,
    SageWash,
}

impl Token {
    /// Every token.
    pub(crate) const ALL: [Self; 15] = [
        Self::Ground,
        Self::Raised,
        Self::Sunk,
        Self::Ink,
        Self::Ink2,
        Self::Madder,
        Self::Indigo,
        Self::Walnut,
        Self::Sage,
        Self::Edge,
        Self::Hair,
        Self::MadderWash,
        Self::IndigoWash,
        Self::WalnutWash,
        Self::SageWash,
    ];

    /// The color on paper, as `#RRGGBB`.
    pub(crate) const fn hex(self) -> &'static str {
        self.hex_in(Palette::Paper)
    }

    /// The color in a palette, as `#RRGGBB`.
    pub(crate) const fn hex_in(self, palette: Palette) -> &'static str {
        let (paper, night) = match self {
            Self::Ground => ("#F5EFE3", "#121A24"),
            Self::Raised => ("#FBF8F1", "#1B2633"),
            Self::Sunk => ("#E8DFCE", "#0B1119"),
            Self::Ink => ("#231912", "#F4ECDD"),
            Self::Ink2 => ("#4A382B", "#D5CAB6"),
            Self::Madder => ("#84201F", "#F2A893"),
            Self::Indigo => ("#1E3A5F", "#A9C6EA"),
            Self::Walnut => ("#5A3A22", "#E0BE93"),
            Self::Sage => ("#3C4A33", "#BCCBA4"),
            Self::Edge => ("#7A6650", "#8390A0"),
            Self::Hair => ("#CBBDA5", "#3A4858"),
            Self::MadderWash => ("#F0DED3", "#3B2420"),
            Self::IndigoWash => ("#D3DAE2", "#1C2E47"),
            Self::WalnutWash => ("#E8DAC6", "#33281C"),
            Self::SageWash => ("#DDE2D0", "#263022"),
        };
        match palette {
            Palette::Paper => paper,
            Palette::Night => night,
        }
    }
}

/// A set of colors for all tokens, as in the page's style sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Palette {
    /// Light; every picture is drawn in it.
    Paper,
    /// Dark; the second file of a picture is drawn in it.
    Night,
}

/// Which tokens stand for which others after dark. Without it a light field becomes a dark one, and what was drawn dark on it becomes
/// light. A field that is dark already, a night sky or a filled poster, has to stay so: there, dyes and washes change places.
pub(crate) type NightTokens = &'static [(Token, Token)];

/// The same drawing by night.
pub(crate) fn dressed(svg: &str, night: NightTokens) -> String {
    let mut dressed = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = rest.find('#') {
        let (before, color) = rest.split_at(at);
        dressed.push_str(before);
        let token = Token::ALL.into_iter().find(|token| color.starts_with(token.hex()));
        // Other number signs name parts of the drawing.
        let (written, taken) = token.map_or(("#", 1), |token| {
            let other = night.iter().find(|(by_day, _)| *by_day == token);
            let by_night = other.map_or(token, |&(_, by_night)| by_night);
            (by_night.hex_in(Palette::Night), token.hex().len())
        });
        dressed.push_str(written);
        rest = &color[taken..];
    }
    dressed.push_str(rest);
    dressed
}

/// The colors of a medallion.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dyes {
    /// Outer ring, hooks, ground of the center.
    pub(crate) dye_a: Token,
    /// Between the rings.
    pub(crate) wash: Token,
    /// Inner rings.
    pub(crate) dye_b: Token,
    /// Figure in the center.
    pub(crate) ground: Token,
}
