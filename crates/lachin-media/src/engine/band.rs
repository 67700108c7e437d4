//! A few rows of pixels on their way to sRGB.

use std::borrow::Cow;

/// A few whole rows, gamma-encoded, in the picture's own colors.
pub(super) struct Band<'a> {
    /// 1 grey, 2 grey with alpha, 3 color, 4 color with alpha.
    pub(super) channels: usize,
    pub(super) depth: Depth<'a>,
}

/// The channels of a band at their depth.
pub(super) enum Depth<'a> {
    Eight(Cow<'a, [u8]>),
    Sixteen(Vec<u16>),
}

impl<'a> Band<'a> {
    pub(super) fn eight_bit(channels: usize, bytes: impl Into<Cow<'a, [u8]>>) -> Self {
        Self {
            channels,
            depth: Depth::Eight(bytes.into()),
        }
    }

    /// From bytes in the machine's own order, two a channel.
    pub(super) fn sixteen_bit(channels: usize, bytes: &[u8]) -> Self {
        let (pairs, _) = bytes.as_chunks::<2>();
        Self {
            channels,
            depth: Depth::Sixteen(pairs.iter().map(|&pair| u16::from_ne_bytes(pair)).collect()),
        }
    }
}

/// 65,535 parts to 255, to the nearest.
pub(super) fn reduced(value: u16) -> u8 {
    ((u32::from(value) + 128) / 257) as u8
}

/// Grey to three equal channels; alpha stays; color stays.
pub(super) fn with_color<T: Copy>(channels: usize, values: Cow<'_, [T]>) -> Cow<'_, [T]> {
    match channels {
        1 => values.iter().flat_map(|&grey| [grey; 3]).collect(),
        2 => values
            .as_chunks::<2>()
            .0
            .iter()
            .flat_map(|&[grey, alpha]| [grey, grey, grey, alpha])
            .collect(),
        _ => values,
    }
}
