//! From what is written to what is meant: references that exist, sources that exist, pictures that can be shown.

mod district;
mod entry;
mod exhibition;
mod fact;
mod film;
mod item;
mod link;
mod night_picture;
mod permission;
mod person;
mod picture;
mod publication;
mod scope;
mod sidecar;
mod story;
mod text;
mod timeline;
mod venue;
mod work;

pub(crate) use entry::kind_name;
pub(crate) use exhibition::exhibition;
pub(crate) use item::{Item, item};
pub(crate) use publication::standing;
pub(crate) use scope::Scope;
pub(crate) use sidecar::read_keys as sidecar_keys;
pub(crate) use text::{Standings, standings};
pub(crate) use timeline::timeline;
