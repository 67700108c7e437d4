//! Content folders with faults: what is said about each, and what is still shown.

mod again;
mod broken;
mod copy;
mod guide;
mod night;
mod problems;
mod publication;
mod resilience;
mod running;
mod schemas;
mod variants;
