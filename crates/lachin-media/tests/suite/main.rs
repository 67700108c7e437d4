//! The picture engine from outside. Every picture is made here, most of them byte by byte.

mod cache;
mod color;
mod crops;
mod cut_short;
mod formats;
mod hostile;
mod made;
mod orientation;
mod refused;
mod scaling;
