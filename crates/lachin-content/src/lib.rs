//! The content of an exhibition: from a curator's folder to what can be shown, and to what is wrong with it in words
//! that curators understand.
//!
//! It does not know how anything is displayed, and it does not know the time: the present is an argument of [`load()`].
//!
//! | step | from, to | where |
//! | --- | --- | --- |
//! | bytes | files within the folder, and never outside | `fs.rs`, `folder.rs`, `decode.rs` |
//! | syntax | JSON with lines, Markdown as a tree | `json/`, `raw/text/` |
//! | as written | one shape a file; a wrong value costs itself | `raw/` |
//! | as meant | what can be shown: nothing in it can be wrong | `meaning/`, [`model`] |
//! | what is wrong | one module a code, in two languages | `checks/`, [`Diagnostic`] |
//!
//! **Loading never fails as a whole**, and one fault costs one item at most.

mod agenda;
mod checks;
mod decode;
mod diagnostic;
mod extent;
mod file;
mod folder;
mod fs;
mod index;
mod json;
mod languages;
mod letters;
pub mod limits;
mod lines;
mod load;
mod meaning;
mod meanings;
pub mod model;
mod nearest;
mod new_item;
mod parallel;
mod picture_fault;
mod problems;
mod raw;
mod reading_load;
mod renew;
mod report;
mod saved;
mod schemas;
mod sources;
mod surroundings;
mod syntax_tree;
mod translations;
mod versions;
mod watch;
mod webm;
mod wording;

pub use decode::{fingerprint, normalized};
pub use diagnostic::{Code, Diagnostic, Message, Sentences, Severity};
pub use extent::Extent;
pub use fs::is_left_behind;
pub use index::ITEM_FOLDERS;
pub use lines::Lines;
pub use load::{LoadOptions, Loaded, Memory, load, translations};
pub use model::Exhibition;
pub use new_item::{NewItem, NewItemRefused};
pub use picture_fault::PictureFault;
pub use problems::{PROBLEMS_FILE, Problems};
pub use raw::text::first_lines_of_screens;
pub use renew::{Renewed, held_since, renew};
pub use saved::SavedText;
pub use schemas::{FileSchema, schemas};
pub use syntax_tree::syntax_tree;
pub use translations::{ItemTexts, Standing, TextStanding, Translations};
pub use versions::{KeptFile, Version, Versions, part_of};
