//! From a picture's own colors to sRGB at 8 bits.

use std::borrow::Cow;
use std::sync::Arc;

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformExecutor, TransformOptions};

use super::band::{Band, Depth, reduced, with_color};
use super::pixels::Layout as Pixels;
use crate::error::PictureError;

/// The way from a picture's own colors to sRGB. Without a profile, or with one that cannot be understood or belongs to
/// another kind of pixels, the values are sRGB already.
pub(super) struct ToSrgb {
    conversion: Option<Conversion>,
}

struct Conversion {
    eight: Arc<dyn TransformExecutor<u8> + Send + Sync>,
    sixteen: Arc<dyn TransformExecutor<u16> + Send + Sync>,
    /// The profile speaks of three channels, also where the picture stores grey.
    wants_color: bool,
    has_alpha: bool,
}

impl ToSrgb {
    pub(super) fn new(pixels: &Pixels) -> Self {
        let conversion = pixels
            .profile
            .as_deref()
            .and_then(|profile| Conversion::new(profile, pixels));
        Self { conversion }
    }

    /// Whether bands should come in 16 bits, because there is still something to compute.
    pub(super) fn wants_sixteen_bit(&self) -> bool {
        self.conversion.is_some()
    }

    /// Converts a band and appends it to `finished`, which has three or four bytes a pixel.
    pub(super) fn append(&self, band: Band<'_>, finished: &mut Vec<u8>) -> Result<(), PictureError> {
        match (band.depth, &self.conversion) {
            (Depth::Eight(values), None) => finished.extend_from_slice(&with_color(band.channels, values)),
            (Depth::Sixteen(values), None) => {
                let values: Vec<u8> = values.into_iter().map(reduced).collect();
                finished.extend_from_slice(&with_color(band.channels, Cow::Owned(values)));
            }
            (Depth::Eight(values), Some(conversion)) => {
                finished.extend_from_slice(&conversion.run(&*conversion.eight, band.channels, values)?);
            }
            (Depth::Sixteen(values), Some(conversion)) => {
                let values = conversion.run(&*conversion.sixteen, band.channels, Cow::Owned(values))?;
                finished.extend(values.into_iter().map(reduced));
            }
        }
        Ok(())
    }
}

impl Conversion {
    fn new(profile: &[u8], pixels: &Pixels) -> Option<Self> {
        let profile = ColorProfile::new_from_slice(profile).ok()?;
        let has_alpha = pixels.has_alpha();
        let (color, grey) = if has_alpha {
            (Layout::Rgba, Layout::GrayAlpha)
        } else {
            (Layout::Rgb, Layout::Gray)
        };
        let source = match profile.color_space {
            DataColorSpace::Rgb => color,
            DataColorSpace::Gray if pixels.channels < 3 => grey,
            _ => return None,
        };
        let srgb = ColorProfile::new_srgb();
        let options = TransformOptions::default();
        Some(Self {
            eight: profile.create_transform_8bit(source, &srgb, color, options).ok()?,
            sixteen: profile.create_transform_16bit(source, &srgb, color, options).ok()?,
            wants_color: source == color,
            has_alpha,
        })
    }

    fn run<T: Copy + Default>(
        &self,
        transform: &(dyn TransformExecutor<T> + Send + Sync),
        channels: usize,
        values: Cow<'_, [T]>,
    ) -> Result<Vec<T>, PictureError> {
        let pixels = values.len() / channels;
        let values = if self.wants_color {
            with_color(channels, values)
        } else {
            values
        };
        let mut converted = vec![T::default(); pixels * if self.has_alpha { 4 } else { 3 }];
        transform
            .transform(&values, &mut converted)
            .map_err(PictureError::unreadable)?;
        Ok(converted)
    }
}
