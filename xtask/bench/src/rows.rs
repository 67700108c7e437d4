//! The rows of the table: what is measured, and the mark that it has to reach.

use crate::calls::{WIDTH, WIDTHS, files, on_two_cores};
use crate::child::{self, Cost};
use crate::fs;
use crate::kind::Kind;
use crate::photographs::Photograph;
use crate::quality;
use crate::rounds::{Pair, compared, cpu_ms, pairs, peak_mib, ratio_less_starts, wall_ms};
use crate::starts::Starts;
use crate::tools::Tools;
use crate::trouble::{Outcome, Trouble};

/// What a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Group {
    One,
    Memory,
    Three,
    Wall,
    Sharp,
    Limit,
    Quality,
}

/// All groups in the order of the table, with the beginnings of their rows' names.
const GROUPS: [(Group, &str); 7] = [
    (Group::One, "one"),
    (Group::Three, "three"),
    (Group::Sharp, "sharp"),
    (Group::Wall, "wall"),
    (Group::Memory, "memory"),
    (Group::Quality, "quality"),
    (Group::Limit, "limit"),
];

/// The beginning of the names of the rows in `large.rs`.
const TILES: &str = "tiles";

/// What is wanted.
pub(crate) struct Wanted {
    /// A group for a kind.
    pub(crate) pairs: Vec<(Group, Kind)>,
    /// The rows about tiles.
    pub(crate) tiles: bool,
}

/// How good a figure has to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Mark {
    AtMost(f64),
    AtLeast(f64),
}

impl Mark {
    /// Whether a figure, rounded as it is shown, reaches the mark.
    pub(crate) fn is_reached_by(self, figure: f64) -> bool {
        let shown = (figure * 100.0).round() / 100.0;
        match self {
            Self::AtMost(most) => shown <= most,
            Self::AtLeast(least) => shown >= least,
        }
    }
}

/// A line of the table.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// For `--only`.
    pub(crate) name: String,
    /// What is compared.
    pub(crate) what: String,
    /// Ours, with its unit.
    pub(crate) ours: String,
    /// The peer's, with its unit.
    pub(crate) peer: String,
    /// What the mark is about.
    pub(crate) figure: f64,
    pub(crate) mark: Mark,
    /// The same figure once starting the programs is left out, where that can be said.
    pub(crate) without_starts: Option<f64>,
}

/// The rows whose names begin with one of `only`, or all.
pub(crate) fn wanted(only: &[String]) -> Outcome<Wanted> {
    let all = GROUPS.iter().flat_map(|(group, name)| {
        let kinds = Kind::ALL.into_iter().filter(|kind| mark(*group, *kind).is_some());
        kinds.map(move |kind| (*group, kind, format!("{name}-{}", kind.name())))
    });
    let all: Vec<_> = all.collect();
    let is_known = |wanted: &String| {
        TILES.starts_with(wanted.as_str()) || all.iter().any(|(_, _, name)| name.starts_with(wanted.as_str()))
    };
    if let Some(unknown) = only.iter().find(|wanted| !is_known(wanted)) {
        let names: Vec<_> = all.iter().map(|(_, _, name)| name.as_str()).chain([TILES]).collect();
        return Err(Trouble::new(format!(
            "no row begins with \"{unknown}\"; the rows are: {}",
            names.join(", ")
        )));
    }
    let is_wanted = |name: &str| only.is_empty() || only.iter().any(|wanted| name.starts_with(wanted.as_str()));
    let pairs = all.iter().filter(|(_, _, name)| is_wanted(name));
    Ok(Wanted {
        pairs: pairs.map(|(group, kind, _)| (*group, *kind)).collect(),
        tiles: is_wanted(TILES),
    })
}

/// The most that ours may be of the peer's. Of quality, bytes; its other marks stand in `quality.rs`.
fn mark(group: Group, kind: Kind) -> Option<f64> {
    let [baseline, progressive, png, webp] = match group {
        Group::One => [0.45, 0.60, 0.40, 0.90].map(Some),
        Group::Three => [0.30, 0.30, 0.25, 0.50].map(Some),
        Group::Sharp => [0.60, 0.60, 0.60, 0.90].map(Some),
        Group::Wall => [0.35, 0.45, 0.30, 0.70].map(Some),
        Group::Memory => [Some(0.50); 4],
        Group::Quality => [Some(1.05); 4],
        Group::Limit => [Some(1.10), Some(1.10), None, None],
    };
    match kind {
        Kind::Baseline => baseline,
        Kind::Progressive => progressive,
        Kind::Png => png,
        Kind::WebP => webp,
    }
}

/// Measures what is wanted, one kind of measurement after the other.
pub(crate) fn measure(
    wanted: &[(Group, Kind)],
    tools: &Tools,
    starts: &Starts,
    photographs: &[Photograph],
    rounds: u32,
) -> Outcome<Vec<Row>> {
    for program in ["lachin", "vips", "sharp"] {
        fs::folder(&tools.out.join(program))?;
    }
    let mut rows = Vec::new();
    for &(group, kind) in wanted {
        let Some(most) = mark(group, kind) else { continue };
        eprintln!("measuring {group:?}, {kind}");
        if group == Group::Quality {
            rows.extend(quality::rows(kind, tools, photographs, most)?);
            continue;
        }
        let pairs = measured(group, kind, tools, photographs, rounds)?;
        let (compared, unit) = match group {
            Group::Wall => (compared(&pairs, wall_ms), "ms"),
            Group::Memory => (compared(&pairs, peak_mib), "MiB"),
            Group::One | Group::Three | Group::Sharp | Group::Limit | Group::Quality => {
                (compared(&pairs, cpu_ms), "ms")
            }
        };
        let name = GROUPS
            .iter()
            .find(|(known, _)| *known == group)
            .map_or("", |(_, name)| name);
        rows.push(Row {
            name: format!("{name}-{}", kind.name()),
            what: format!("{}: {kind}", title(group)),
            ours: format!("{:.0} {unit}", compared.ours),
            peer: format!("{:.0} {unit}", compared.peer),
            figure: compared.ratio,
            mark: Mark::AtMost(most),
            without_starts: peer_starts_ms(group, starts)
                .map(|peer_ms| ratio_less_starts(&pairs, starts.ours_ms, peer_ms)),
        });
    }
    Ok(rows)
}

/// What the peer's starts take in a figure that is about CPU.
fn peer_starts_ms(group: Group, starts: &Starts) -> Option<f64> {
    match group {
        Group::One => Some(starts.vips_ms),
        Group::Three => Some(starts.vips_ms * WIDTHS.len() as f64),
        Group::Sharp => Some(starts.sharp_ms),
        Group::Limit => Some(starts.djpeg_ms),
        Group::Wall | Group::Memory | Group::Quality => None,
    }
}

fn title(group: Group) -> String {
    match group {
        Group::One => format!("CPU, one width of {WIDTH} px, over `vipsthumbnail`"),
        Group::Three => format!("CPU, {WIDTHS:?} px in one call, over three calls of `vipsthumbnail`"),
        Group::Sharp => "CPU, one width of all photographs in one process, over sharp".into(),
        Group::Wall => "wall time, one width of all photographs on two cores, over `vipsthumbnail`".into(),
        Group::Memory => "peak memory, one width, over `vipsthumbnail`".into(),
        Group::Limit => "CPU, one width, over `djpeg -scale 1/8`".into(),
        Group::Quality => "bytes, one width, over `vipsthumbnail`".into(),
    }
}

fn measured(group: Group, kind: Kind, tools: &Tools, photographs: &[Photograph], rounds: u32) -> Outcome<Vec<Pair>> {
    let written = kind.written();
    let each: Vec<_> = files(photographs, kind).into_iter().map(|file| vec![file]).collect();
    let all = [files(photographs, kind)];
    let widths: &[u32] = if group == Group::Three { &WIDTHS } else { &[WIDTH] };
    let items: &[_] = if matches!(group, Group::Sharp | Group::Wall) {
        &all
    } else {
        &each
    };
    pairs(
        rounds,
        items,
        |pictures| {
            let mut ours = tools.ours(pictures, widths, written);
            if group == Group::Wall {
                ours = on_two_cores(&ours);
            }
            child::run(&mut ours)
        },
        |pictures| match group {
            Group::Sharp => child::run(&mut tools.sharp(pictures, WIDTH, written)),
            Group::Wall => child::run(&mut on_two_cores(&tools.vips(pictures, WIDTH, written))),
            Group::Limit => child::run(&mut tools.djpeg(&pictures[0])),
            Group::One | Group::Memory | Group::Three | Group::Quality => {
                widths.iter().try_fold(Cost::default(), |sum, width| {
                    Ok(sum.then(child::run(&mut tools.vips(pictures, *width, written))?))
                })
            }
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_named_by_their_beginning() {
        let names = |only: &[&str]| {
            let only: Vec<_> = only.iter().map(ToString::to_string).collect();
            wanted(&only).map(|wanted| (wanted.pairs.len(), wanted.tiles))
        };
        assert_eq!(names(&["one-baseline"]).ok(), Some((1, false)));
        assert_eq!(names(&["one", "limit"]).ok(), Some((6, false)));
        assert_eq!(names(&["tiles"]).ok(), Some((0, true)));
        assert_eq!(names(&[]).ok(), Some((26, true)));
        let trouble = names(&["two"]).map_or_else(|trouble| trouble.to_string(), |_| String::new());
        assert!(
            trouble.starts_with("no row begins with \"two\"; the rows are: one-baseline, "),
            "{trouble}"
        );
    }

    #[test]
    fn a_mark_is_held_against_what_is_shown() {
        assert!(Mark::AtMost(0.45).is_reached_by(0.4549));
        assert!(!Mark::AtMost(0.45).is_reached_by(0.456));
        assert!(Mark::AtLeast(-0.3).is_reached_by(-0.3));
        assert!(!Mark::AtLeast(-0.3).is_reached_by(-0.31));
    }
}
