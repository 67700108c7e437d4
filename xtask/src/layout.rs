//! The screens that the kiosk is looked at on.

use std::fmt;
use std::str::FromStr;

use clap::ValueEnum;

/// A screen with its use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Layout {
    /// 1080x1920, a kiosk.
    Portrait,
    /// 1920x1080, a kiosk.
    Landscape,
    /// 3840x2160, a kiosk.
    Uhd,
    /// 1366x768, a desk.
    Laptop,
}

impl Layout {
    /// Every layout.
    pub(crate) const ALL: [Self; 4] = [Self::Portrait, Self::Landscape, Self::Uhd, Self::Laptop];
}

impl fmt::Display for Layout {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Portrait => "portrait",
            Self::Landscape => "landscape",
            Self::Uhd => "uhd",
            Self::Laptop => "laptop",
        })
    }
}

/// The size of a window in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WindowSize {
    width_px: u32,
    height_px: u32,
}

impl FromStr for WindowSize {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let pixels = |part: &str| part.parse().ok().filter(|pixels| *pixels > 0);
        text.split_once('x')
            .and_then(|(width, height)| {
                Some(Self {
                    width_px: pixels(width)?,
                    height_px: pixels(height)?,
                })
            })
            .ok_or_else(|| format!("\"{text}\" is not a size; write it like 1366x768"))
    }
}

impl fmt::Display for WindowSize {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}x{}", self.width_px, self.height_px)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_two_positive_numbers_with_an_x_between() {
        assert_eq!(
            "1366x768".parse(),
            Ok(WindowSize {
                width_px: 1366,
                height_px: 768
            })
        );
        for wrong in ["", "1366", "1366x", "x768", "1366x0", "-1x768", "1366×768"] {
            assert!(wrong.parse::<WindowSize>().is_err(), "{wrong}");
        }
    }
}
