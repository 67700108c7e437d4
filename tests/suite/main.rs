//! Everything about the whole that needs no window: the house rules, the licences, the bundled exhibition,
//! the settings.
#![expect(clippy::panic, reason = "a test ends by saying what is missing")]

mod bundled;
mod content;
mod licences;
mod settings;
mod tidy;
