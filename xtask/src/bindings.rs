//! `cargo xtask bindings`: the TypeScript of everything that the page may see.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::program::{build, program, run};
use crate::{files, packages, project};

/// Writes the bindings where the page reads them. Those of types that are gone go too.
pub(crate) fn write() -> Result<(), Failure> {
    packages::install(&packages::to_build())?;
    let fresh = generate()?;
    let kept = kept();
    files::make_folder(&kept)?;
    for name in files::differences(&kept, &fresh)? {
        match files::read(&fresh.join(&name))? {
            Some(text) => {
                let path = kept.join(&name);
                files::make_folder(path.parent().unwrap_or(&kept))?;
                files::write(&path, &text)?;
                println!("written: {}", path.display());
            }
            None => files::remove(&kept.join(&name))?,
        }
    }
    Ok(())
}

/// Fails if the bindings in the project are not those that would be written now.
pub(crate) fn check() -> Result<(), Failure> {
    let different = files::differences(&kept(), &generate()?)?;
    if different.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = different.iter().map(|name| name.display().to_string()).collect();
    Err(Failure::new(format!(
        "not what the wire types say: {}; run `cargo xtask bindings` and commit the result",
        names.join(", ")
    )))
}

fn kept() -> PathBuf {
    project::ui().join("src/backend/generated")
}

fn generate() -> Result<PathBuf, Failure> {
    let folder = project::target().join("bindings");
    files::make_empty_folder(&folder)?;
    run(build("--example", "bindings").arg("--quiet"))?;
    run(program(project::built("examples/bindings")).arg(&folder))?;
    Ok(folder)
}
