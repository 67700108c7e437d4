//! How much like the picture the thumbnails are, and how many bytes that takes.

use std::path::Path;
use std::process::Command;

use crate::calls::{WIDTH, files};
use crate::child;
use crate::fs;
use crate::kind::Kind;
use crate::photographs::Photograph;
use crate::reference::{Light, reference};
use crate::rows::{Mark, Row};
use crate::statistics::{least, median};
use crate::tools::Tools;
use crate::trouble::{During, Outcome};

/// Points of SSIMULACRA2 that ours may be below the peer's, in the middle of all photographs.
const LEAST_MEDIAN: f64 = -0.3;
/// The same for any single photograph.
const LEAST_WORST: f64 = -1.0;

/// Two rows for each light, and one for the bytes, which may be at most `most_bytes` of the peer's.
pub(crate) fn rows(kind: Kind, tools: &Tools, photographs: &[Photograph], most_bytes: f64) -> Outcome<Vec<Row>> {
    let written = kind.written();
    let pictures = files(photographs, kind);
    child::run(&mut tools.ours(&pictures, &[WIDTH], written))?;
    child::run(&mut tools.vips(&pictures, WIDTH, written))?;
    let made: Vec<_> = pictures
        .iter()
        .map(|picture| {
            let ours = tools.made_by_us(picture, WIDTH, written);
            (picture, ours, tools.made_by_vips(picture, WIDTH, written))
        })
        .collect();
    let mut rows = Vec::new();
    for light in Light::BOTH {
        let folder = fs::folder(&tools.out.join("references"))?;
        let (mut ours, mut peer) = (Vec::new(), Vec::new());
        for (picture, by_us, by_vips) in &made {
            ours.push(scored(picture, by_us, light, &folder)?);
            peer.push(scored(picture, by_vips, light, &folder)?);
        }
        let differences: Vec<_> = ours.iter().zip(&peer).map(|(ours, peer)| ours - peer).collect();
        for (photograph, difference) in photographs.iter().zip(&differences) {
            eprintln!("  {difference:+.2} {} ({} light)", photograph.stem, light.name());
        }
        let figures = [
            ("median", median(&differences), LEAST_MEDIAN),
            ("worst", least(&differences), LEAST_WORST),
        ];
        rows.extend(figures.map(|(which, figure, mark)| Row {
            name: format!("quality-{}-{}-{which}", kind.name(), light.name()),
            what: format!(
                "SSIMULACRA2 less `vipsthumbnail`'s, {} light, {which}: {kind}",
                light.name()
            ),
            ours: format!("{:.1}", median(&ours)),
            peer: format!("{:.1}", median(&peer)),
            figure,
            mark: Mark::AtLeast(mark),
            without_starts: None,
        }));
    }
    let (mut ours, mut peer) = (0, 0);
    for (_, by_us, by_vips) in &made {
        ours += fs::byte_len(by_us)?;
        peer += fs::byte_len(by_vips)?;
    }
    rows.push(Row {
        name: format!("quality-{}-bytes", kind.name()),
        what: format!("bytes of all photographs over `vipsthumbnail`: {kind}"),
        ours: format!("{} KB", ours / 1000),
        peer: format!("{} KB", peer / 1000),
        figure: ours as f64 / peer as f64,
        mark: Mark::AtMost(most_bytes),
        without_starts: None,
    });
    Ok(rows)
}

/// Held against a reference of its own size: programs round heights differently.
fn scored(picture: &Path, made: &Path, light: Light, folder: &Path) -> Outcome<f64> {
    let size = fs::picture_size(made)?;
    let reference = reference(picture, size, light, folder)?;
    let this = std::env::current_exe().during("this program")?;
    let score = child::output(Command::new(this).arg("score").arg(&reference).arg(made))?;
    score.parse().during(format!("the score of {}", made.display()))
}
