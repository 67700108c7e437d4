//! Content folders with faults: what is said about each, and what is still shown.

mod again;
mod broken;
mod claims;
mod copy;
mod everywhere;
mod faults;
mod films;
mod guide;
mod keys;
mod limits;
mod names;
mod night;
mod passing;
mod pictures;
mod problems;
mod publication;
mod resilience;
mod running;
mod schemas;
mod shown;
mod sources;
mod texts;
mod values;
mod variants;
mod whole;
mod words;
