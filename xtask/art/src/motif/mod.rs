//! Things that several pictures show.

pub(crate) mod falcon;
pub(crate) mod film_edge;
pub(crate) mod lozenge;
pub(crate) mod ridge;
pub(crate) mod tree;
