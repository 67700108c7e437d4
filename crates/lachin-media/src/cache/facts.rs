//! The little that is worth knowing of a picture without opening it again.

use crate::colour::Colour;
use crate::size::Size;

/// What is known of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Facts {
    /// Its own size, upright.
    pub(super) size: Size,
    /// Its mean color, known after the first rendition.
    pub(super) colour: Option<Colour>,
}

impl Facts {
    /// One line: width, height, and the color where it is known.
    pub(super) fn to_line(self) -> String {
        let Size { width, height } = self.size;
        self.colour.map_or_else(
            || format!("{width} {height}\n"),
            |colour| format!("{width} {height} {colour}\n"),
        )
    }

    /// Reads what [`to_line`](Self::to_line) writes; anything else is as good as nothing.
    pub(super) fn from_line(line: &str) -> Option<Self> {
        let mut words = line.strip_suffix('\n')?.split(' ');
        let size = Size {
            width: words.next()?.parse().ok()?,
            height: words.next()?.parse().ok()?,
        };
        let colour = match words.next() {
            Some(word) => Some(Colour::from_style(word)?),
            None => None,
        };
        (size.pixels() > 0 && words.next().is_none()).then_some(Self { size, colour })
    }
}
