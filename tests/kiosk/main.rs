//! Real windows: the program as it is built, on a display of its own, driven by taps.

mod accessibility;
mod contrast;
mod district;
mod elastic;
mod empty;
mod environment;
mod exhibition;
mod fingers;
mod following;
mod keys;
mod languages;
mod layouts;
mod locks;
mod mountings;
mod movement;
mod night;
mod photographs;
mod presence;
mod reading;
mod recovery;
mod renamed;
mod strikes;
mod traces;
mod two_taps;
mod unsteered;
mod ways;
