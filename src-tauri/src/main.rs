//! The kiosk's program: environment first, then everything else.

// A release build on Windows brings no console window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use clap::Parser;
use lachin_kiosk::{Options, environment};

fn main() -> ExitCode {
    let sandbox = environment::prepare();
    lachin_kiosk::run(&Options::parse(), &sandbox)
}
