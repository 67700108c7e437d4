//! Writes the TypeScript form of all wire types into the folder that is named: `bindings FOLDER`.

use std::path::PathBuf;
use std::process::ExitCode;

use lachin_wire::{Attention, CommandError, Exhibition, Screen};
use ts_rs::{Config, TS};

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: bindings FOLDER");
        return ExitCode::from(2);
    };
    let config = Config::new().with_out_dir(folder);
    let written = Exhibition::export_all(&config)
        .and_then(|()| Screen::export_all(&config))
        .and_then(|()| Attention::export_all(&config))
        .and_then(|()| CommandError::export_all(&config));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the bindings could not be written: {error}");
            ExitCode::FAILURE
        }
    }
}
