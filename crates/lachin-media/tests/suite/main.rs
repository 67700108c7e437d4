//! The picture engine from outside. Every picture is made here, most of them byte by byte.

mod cache;
mod color;
mod compared;
mod crops;
mod cut_short;
mod formats;
mod inks;
mod made;
mod memory;
mod orientation;
mod preview;
mod refused;
mod scaling;
mod tiles;
