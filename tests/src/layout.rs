//! The four screens that the kiosk is looked at on.

/// A size in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Size {
    pub width_px: u32,
    pub height_px: u32,
}

/// A screen with its use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A kiosk, upright.
    Portrait,
    /// A kiosk, lying.
    Landscape,
    /// A kiosk, lying, with four times the pixels.
    Uhd,
    /// A desk: the window does not claim to stand on a floor.
    Laptop,
}

impl Layout {
    /// Every layout.
    pub const ALL: [Self; 4] = [Self::Portrait, Self::Landscape, Self::Uhd, Self::Laptop];

    /// Its name, as folders of pictures have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Portrait => "portrait",
            Self::Landscape => "landscape",
            Self::Uhd => "uhd",
            Self::Laptop => "laptop",
        }
    }

    /// The layout of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layout| layout.name() == name)
    }

    /// Its size.
    pub fn size(self) -> Size {
        let (width_px, height_px) = match self {
            Self::Portrait => (1080, 1920),
            Self::Landscape => (1920, 1080),
            Self::Uhd => (3840, 2160),
            Self::Laptop => (1366, 768),
        };
        Size { width_px, height_px }
    }

    /// Whether it is a window on a desk rather than a screen of its own.
    pub fn is_desk(self) -> bool {
        self == Self::Laptop
    }
}
