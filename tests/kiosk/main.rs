//! Real windows: the program as it is built, on a display of its own, driven by taps.

mod accessibility;
mod empty;
mod environment;
mod exhibition;
mod fingers;
mod layouts;
mod locks;
mod movement;
mod photographs;
mod presence;
mod recovery;
mod two_taps;
mod unsteered;
