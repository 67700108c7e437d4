//! `cargo xtask bench`: figures to compare with earlier ones.

mod document;
mod machine;

use crate::failure::Failure;
use crate::program::{build, cargo, output, program, run};
use crate::{files, kiosk, packages, page, project};

/// Measures the loading of generated exhibitions with everything built for speed, beside Hugo.
pub(crate) fn load() -> Result<(), Failure> {
    packages::install(&packages::to_measure_loading())?;
    run(build("--bin", "load-time").arg("--release"))?;
    let table = output(&mut program(project::target().join("release/load-time")))?;
    println!("{table}");
    document::write("load", &table)
}

/// Measures the picture engine beside its peers: everything, which goes into the document, or some rows.
pub(crate) fn pictures(rounds: u32, only: &[String]) -> Result<(), Failure> {
    packages::install(&packages::to_bench())?;
    let sharp = project::root().join("xtask/bench/sharp");
    page::install_in(&sharp)?;
    let folder = project::target().join("bench");
    let photographs = folder.join("unpacked");
    files::make_folder(&photographs)?;
    packages::unpack_photographs(&photographs)?;
    run(cargo("build").args(["--release", "--package", "lachin-cli", "--package", "lachin-bench"]))?;
    let release = project::target().join("release");
    let mut bench = program(release.join("lachin-bench"));
    bench.arg("pictures").arg("--lachin").arg(release.join("lachin"));
    bench.arg("--photographs").arg(photographs);
    bench.arg("--sharp").arg(sharp).arg("--work").arg(folder);
    bench.args(["--rounds", &rounds.to_string()]);
    for row in only {
        bench.args(["--only", row]);
    }
    let table = output(&mut bench)?;
    if only.is_empty() {
        document::write("pictures", &table)?;
    }
    println!("{table}");
    Ok(())
}

/// Measures a window on hundreds of photographs that were never prepared. The codecs run at full speed in any profile.
pub(crate) fn first_screen() -> Result<(), Failure> {
    packages::install(&packages::all())?;
    page::install()?;
    page::build()?;
    kiosk::build_driven()?;
    run(&mut build("--bin", "first-screen"))?;
    run(&mut program(project::built("first-screen")))
}

/// Measures how soon a saved file is on the screen.
pub(crate) fn update() -> Result<(), Failure> {
    packages::install(&packages::all())?;
    page::install()?;
    page::build()?;
    kiosk::build_measured()?;
    run(&mut build("--bin", "update"))?;
    let table = output(&mut program(project::built("update")))?;
    println!("{table}");
    document::write("update", &table)
}

/// Measures how soon the page answers a finger.
pub(crate) fn answers() -> Result<(), Failure> {
    packages::install(&packages::all())?;
    page::install()?;
    page::build()?;
    kiosk::build_driven()?;
    run(&mut build("--bin", "answers"))?;
    let table = output(&mut program(project::built("answers")))?;
    println!("{table}");
    document::write("answers", &table)
}
