//! The only colors a bundled picture may use: the tokens of the light theme.

/// A color token of the light theme.
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
    /// Every token, for checks.
    #[cfg(test)]
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

    /// The color as `#RRGGBB`.
    pub(crate) const fn hex(self) -> &'static str {
        match self {
            Self::Ground => "#F5EFE3",
            Self::Raised => "#FBF8F1",
            Self::Sunk => "#E8DFCE",
            Self::Ink => "#231912",
            Self::Ink2 => "#4A382B",
            Self::Madder => "#84201F",
            Self::Indigo => "#1E3A5F",
            Self::Walnut => "#5A3A22",
            Self::Sage => "#3C4A33",
            Self::Edge => "#7A6650",
            Self::Hair => "#CBBDA5",
            Self::MadderWash => "#F0DED3",
            Self::IndigoWash => "#D3DAE2",
            Self::WalnutWash => "#E8DAC6",
            Self::SageWash => "#DDE2D0",
        }
    }
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
