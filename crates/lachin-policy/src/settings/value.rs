//! One value: whether it is what its key may hold.

use toml::de::DeValue;

use super::Settings;
use super::fault::Fault;
use super::key::{Key, Shape};
use super::nearest::nearest;

/// Takes a value over.
///
/// # Errors
///
/// What is wrong with it; the default then stands.
pub(super) fn take(key: &'static Key, value: &DeValue<'_>, settings: &mut Settings) -> Result<(), Fault> {
    match &key.shape {
        Shape::Number { least, most, unit, set } => {
            let number = number(value).ok_or(Fault::NotANumber { key })?;
            // Also what is not a number at all, as TOML can write it.
            let (least, most, unit) = (*least, *most, *unit);
            if !(least..=most).contains(&number) {
                return Err(Fault::OutOfBounds {
                    key,
                    number,
                    least,
                    most,
                    unit,
                });
            }
            set(settings, number);
        }
        Shape::Word(words) => {
            let written = value.as_str().ok_or(Fault::NotAText { key })?;
            let word = words.iter().find(|word| word.word == written);
            let word = word.ok_or_else(|| Fault::UnknownWord {
                key,
                written: written.to_owned(),
                nearest: nearest(written, key.words()),
            })?;
            (word.set)(settings);
        }
        Shape::Text(set) => {
            let written = value.as_str().ok_or(Fault::NotAText { key })?;
            if written.trim().is_empty() {
                return Err(Fault::NotAText { key });
            }
            set(settings, written);
        }
    }
    Ok(())
}

/// A number, whole or not, in any of the ways that TOML has to write it.
fn number(value: &DeValue<'_>) -> Option<f64> {
    match value {
        DeValue::Float(float) => float.as_str().parse().ok(),
        DeValue::Integer(whole) if whole.radix() == 10 => whole.as_str().parse().ok(),
        DeValue::Integer(whole) => u32::from_str_radix(whole.as_str(), whole.radix()).ok().map(f64::from),
        _ => None,
    }
}
