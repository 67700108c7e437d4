//! Where the district lies: the country's outline with one dot.
//!
//! The outline is Natural Earth's, made coarser than what sources disagree about along the district's edges (one to
//! three kilometers), so that nobody takes it for an authority on borders. See `assets/map/README.md`.

use lachin_content::model;
use serde_json::Value;

use crate::types::{Locator, OutlineLicence};

/// One feature, whose geometry is a multipolygon in degrees, longitude first.
const OUTLINE: &str = include_str!("../../../../assets/map/azerbaijan-outline.geojson");
const CREDIT: &str = "Natural Earth 1:10m";
/// The unit of the drawing: a hundredth of a degree of latitude, 1.1 km.
const UNITS_IN_DEGREE: f64 = 100.0;
/// What may be left out of a line, in units.
const TOLERANCE: f64 = 2.0;
/// Smaller islands are left out, in square units.
const SMALLEST_AREA: f64 = 100.0;

type Position = (f64, f64);

/// The drawing; none for a place that does not lie within the outline.
pub(super) fn of(point: &model::Point) -> Option<Locator> {
    let rings = rings();
    let place = (point.longitude, point.latitude);
    holds(&rings, place).then(|| drawn(&rings, place))
}

/// All closed lines of the outline, in degrees, east and north.
fn rings() -> Vec<Vec<Position>> {
    let feature: Value = serde_json::from_str(OUTLINE).unwrap_or_default();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let polygons = list(&feature["geometry"]["coordinates"]);
    let position = |value: &Value| Some((value[0].as_f64()?, value[1].as_f64()?));
    polygons
        .iter()
        .flat_map(list)
        .map(|ring| list(&ring).iter().filter_map(position).collect())
        .collect()
}

/// Whether a place lies within: a line from it to the east crosses an odd number of edges.
fn holds(rings: &[Vec<Position>], (x, y): Position) -> bool {
    let crosses = |edge: &[Position]| {
        let ((ax, ay), (bx, by)) = (edge[0], edge[1]);
        (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax
    };
    let crossings = rings
        .iter()
        .flat_map(|ring| ring.windows(2))
        .filter(|edge| crosses(edge));
    crossings.count() % 2 == 1
}

/// Flat, with degrees of longitude as long as they are in the middle of the country.
fn drawn(rings: &[Vec<Position>], place: Position) -> Locator {
    let all = || rings.iter().flatten();
    let west = all().map(|(x, _)| *x).fold(f64::INFINITY, f64::min);
    let east = all().map(|(x, _)| *x).fold(f64::NEG_INFINITY, f64::max);
    let south = all().map(|(_, y)| *y).fold(f64::INFINITY, f64::min);
    let north = all().map(|(_, y)| *y).fold(f64::NEG_INFINITY, f64::max);
    let narrowing = ((south + north) / 2.0).to_radians().cos();
    let flat = |(x, y): Position| ((x - west) * narrowing * UNITS_IN_DEGREE, (north - y) * UNITS_IN_DEGREE);
    let lines = rings
        .iter()
        .map(|ring| ring.iter().copied().map(flat).collect::<Vec<_>>());
    let outline = lines
        .filter(|line| area(line) >= SMALLEST_AREA)
        .map(|line| path(&simplified(&line)));
    let (width, height) = flat((east, south));
    let (x, y) = flat(place);
    Locator {
        outline: outline.collect(),
        width: whole(width.ceil()),
        height: whole(height.ceil()),
        x: whole(x),
        y: whole(y),
        credit: CREDIT.to_owned(),
        licence: OutlineLicence::PublicDomain,
    }
}

fn area(line: &[Position]) -> f64 {
    let crossed = line
        .windows(2)
        .map(|edge| edge[0].0 * edge[1].1 - edge[1].0 * edge[0].1);
    (crossed.sum::<f64>() / 2.0).abs()
}

/// A closed line by Douglas and Peucker; its first point and the one farthest from it stay.
fn simplified(line: &[Position]) -> Vec<Position> {
    let Some(first) = line.first() else { return Vec::new() };
    let away = |point: &Position| (point.0 - first.0).hypot(point.1 - first.1);
    let farthest = (0..line.len()).max_by(|a, b| away(&line[*a]).total_cmp(&away(&line[*b])));
    let middle = farthest.unwrap_or_default();
    let mut kept = vec![*first];
    keep_between(&line[..=middle], &mut kept);
    keep_between(&line[middle..], &mut kept);
    kept.pop();
    kept
}

/// Adds what is needed of an open line after its first point.
fn keep_between(line: &[Position], kept: &mut Vec<Position>) {
    let (Some(first), Some(last)) = (line.first(), line.last()) else {
        return;
    };
    let (dx, dy) = (last.0 - first.0, last.1 - first.1);
    let length = dx.hypot(dy).max(f64::EPSILON);
    let away = |point: &Position| ((point.0 - first.0) * dy - (point.1 - first.1) * dx).abs() / length;
    let farthest = (1..line.len().saturating_sub(1)).max_by(|a, b| away(&line[*a]).total_cmp(&away(&line[*b])));
    match farthest.filter(|index| away(&line[*index]) > TOLERANCE) {
        Some(index) => {
            keep_between(&line[..=index], kept);
            keep_between(&line[index..], kept);
        }
        None => kept.push(*last),
    }
}

fn path(line: &[Position]) -> String {
    let points: Vec<_> = line
        .iter()
        .map(|(x, y)| format!("{} {}", whole(*x), whole(*y)))
        .collect();
    format!("M{}z", points.join("L"))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a country is some hundred units wide, and nothing lies left of or above it"
)]
fn whole(length: f64) -> u32 {
    length.round().max(0.0) as u32
}
