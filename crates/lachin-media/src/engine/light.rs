//! Between sRGB values and numbers proportional to light, of which there are 65,536.
//!
//! A picture with a profile of its own is scaled by the same tables: its curve is close enough to sRGB's that averages are
//! right, and exact colors come from the profile afterwards.

use std::sync::OnceLock;

use fast_image_resize::{PixelComponentMapper, create_srgb_mapper};

/// For whole pictures, in both directions.
pub(super) fn light_mapper() -> &'static PixelComponentMapper {
    static MAPPER: OnceLock<PixelComponentMapper> = OnceLock::new();
    MAPPER.get_or_init(create_srgb_mapper)
}

/// The light of each 8 bit value.
pub(super) fn eight_bit_light() -> &'static [u16; 256] {
    static LIGHT: OnceLock<[u16; 256]> = OnceLock::new();
    LIGHT.get_or_init(|| std::array::from_fn(|value| light(value as f64 / 255.0)))
}

/// The light of each 16 bit value.
pub(super) fn sixteen_bit_light() -> &'static [u16] {
    static LIGHT: OnceLock<Vec<u16>> = OnceLock::new();
    LIGHT.get_or_init(|| (0..=u16::MAX).map(|value| light(f64::from(value) / 65_535.0)).collect())
}

/// The light of an sRGB value, 0 to 1, as IEC 61966-2-1 defines it, in 65,535 parts.
fn light(value: f64) -> u16 {
    let light = if value <= 0.040_45 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    };
    (light * 65_535.0).round() as u16
}

/// The 8 bit value of a light, 0 to 1: the other way round.
pub(super) fn eight_bit_value(light: f64) -> u8 {
    let value = if light <= 0.003_130_8 {
        light * 12.92
    } else {
        1.055 * light.powf(1.0 / 2.4) - 0.055
    };
    (value * 255.0).round() as u8
}
