//! The little that is worth knowing of a picture without opening it again.

use crate::colour::Colour;
use crate::preview::{Placeholder, Preview};
use crate::size::Size;

/// What is known of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Facts {
    /// Its own size, upright.
    pub(super) size: Size,
    /// What stands for it, known after the first rendition.
    pub(super) placeholder: Option<Placeholder>,
}

impl Facts {
    /// One line: width, height, and color and preview where they are known.
    pub(super) fn to_line(&self) -> String {
        let Size { width, height } = self.size;
        self.placeholder.as_ref().map_or_else(
            || format!("{width} {height}\n"),
            |Placeholder { color, preview }| format!("{width} {height} {color} {preview}\n"),
        )
    }

    /// Reads what [`to_line`](Self::to_line) writes; anything else is as good as nothing.
    pub(super) fn from_line(line: &str) -> Option<Self> {
        let words: Vec<_> = line.strip_suffix('\n')?.split(' ').collect();
        let (width, height, placeholder) = match words[..] {
            [width, height] => (width, height, None),
            [width, height, color, preview] => {
                let placeholder = Placeholder {
                    color: Colour::from_style(color)?,
                    preview: Preview::from_digits(preview)?,
                };
                (width, height, Some(placeholder))
            }
            _ => return None,
        };
        let size = Size {
            width: width.parse().ok()?,
            height: height.parse().ok()?,
        };
        (size.pixels() > 0).then_some(Self { size, placeholder })
    }
}
