//! Contour lines of a field by marching squares, joined into long lines.

use crate::shape::Point;
use std::collections::BTreeMap;

/// A side of a grid square: its upper left corner, and whether it runs down.
type Side = (usize, usize, bool);

/// Lines along which `field` (rows of equal length) has the value `level`, in grid units. A closed line ends where it began.
pub(crate) fn contour_lines(field: &[Vec<f64>], level: f64) -> Vec<Vec<Point>> {
    let mut links: BTreeMap<Side, Vec<Side>> = BTreeMap::new();
    for y in 0..field.len().saturating_sub(1) {
        for x in 0..field[y].len() - 1 {
            for (from, to) in crossings(field, level, x, y) {
                links.entry(from).or_default().push(to);
                links.entry(to).or_default().push(from);
            }
        }
    }
    // Open lines first, from their ends; what is left is closed.
    let mut starts: Vec<Side> = links
        .iter()
        .filter(|(_, next)| next.len() == 1)
        .map(|(side, _)| *side)
        .collect();
    starts.extend(links.keys().copied());
    let mut lines = Vec::new();
    for start in starts {
        let line = follow(&mut links, start);
        if line.len() > 1 {
            lines.push(line.into_iter().map(|side| point_on(field, level, side)).collect());
        }
    }
    lines
}

/// Pairs of sides that the line joins inside one square.
fn crossings(field: &[Vec<f64>], level: f64, x: usize, y: usize) -> Vec<(Side, Side)> {
    let is_above = |x: usize, y: usize| field[y][x] >= level;
    let corners = [
        is_above(x, y),
        is_above(x + 1, y),
        is_above(x + 1, y + 1),
        is_above(x, y + 1),
    ];
    let sides = [(x, y, false), (x + 1, y, true), (x, y + 1, false), (x, y, true)];
    let crossed: Vec<Side> = (0..4)
        .filter(|&side| corners[side] != corners[(side + 1) % 4])
        .map(|side| sides[side])
        .collect();
    crossed.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}

/// Walks from `start` as far as it goes, taking away every link it uses.
fn follow(links: &mut BTreeMap<Side, Vec<Side>>, start: Side) -> Vec<Side> {
    let mut line = vec![start];
    let mut here = start;
    while let Some(next) = links.get_mut(&here).and_then(Vec::pop) {
        if let Some(back) = links.get_mut(&next)
            && let Some(index) = back.iter().position(|&side| side == here)
        {
            back.swap_remove(index);
        }
        line.push(next);
        here = next;
    }
    line
}

/// Where on a side the field has exactly the level.
fn point_on(field: &[Vec<f64>], level: f64, (x, y, down): Side) -> Point {
    let from = field[y][x];
    let to = if down { field[y + 1][x] } else { field[y][x + 1] };
    let share = (level - from) / (to - from);
    if down {
        (x as f64, y as f64 + share)
    } else {
        (x as f64 + share, y as f64)
    }
}

#[cfg(test)]
mod tests {
    use super::contour_lines;

    #[test]
    fn a_single_hill_has_one_closed_line_around_it() {
        let field = vec![vec![0.0, 0.0, 0.0], vec![0.0, 4.0, 0.0], vec![0.0, 0.0, 0.0]];
        let lines = contour_lines(&field, 1.0);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].len(), 5);
        assert_eq!(lines[0].first(), lines[0].last());
    }

    #[test]
    fn a_slope_has_one_open_line_across_it() {
        let field = vec![vec![0.0, 10.0], vec![0.0, 10.0], vec![0.0, 10.0]];
        let lines = contour_lines(&field, 2.5);
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].len(), 3);
        assert!(lines[0].iter().all(|point| point.0 == 0.25));
    }

    #[test]
    fn a_level_above_everything_has_no_line() {
        assert!(contour_lines(&[vec![1.0, 2.0], vec![3.0, 4.0]], 9.0).is_empty());
    }
}
