//! Path data for the shapes that several pictures share.

use crate::canvas::number;

/// A point in pixels.
pub(crate) type Point = (f64, f64);

/// A closed shape with straight sides.
pub(crate) fn polygon(points: &[Point]) -> String {
    format!("{}z", polyline(points))
}

/// An open line with straight legs.
pub(crate) fn polyline(points: &[Point]) -> String {
    let legs: Vec<String> = points
        .iter()
        .map(|&(x, y)| format!("{} {}", number(x), number(y)))
        .collect();
    format!("M{}", legs.join("L"))
}

/// A smooth line through all points (Catmull-Rom, written as Bézier curves).
pub(crate) fn smooth_line(points: &[Point]) -> String {
    let last = points.len().saturating_sub(1);
    let mut path = points
        .first()
        .map(|&(x, y)| format!("M{} {}", number(x), number(y)))
        .unwrap_or_default();
    for index in 0..last {
        let (before, from, to, after) = (
            points[index.saturating_sub(1)],
            points[index],
            points[index + 1],
            points[(index + 2).min(last)],
        );
        let [ax, ay] = [from.0 + (to.0 - before.0) / 6.0, from.1 + (to.1 - before.1) / 6.0];
        let [bx, by] = [to.0 - (after.0 - from.0) / 6.0, to.1 - (after.1 - from.1) / 6.0];
        let curve = [ax, ay, bx, by, to.0, to.1].map(number).join(" ");
        path.push('C');
        path.push_str(&curve);
    }
    path
}

/// The area between a smooth crest and a level `bottom`.
pub(crate) fn below(crest: &[Point], bottom: f64) -> String {
    let (Some(first), Some(last)) = (crest.first(), crest.last()) else {
        return String::new();
    };
    format!(
        "{}L{} {}L{} {}z",
        smooth_line(crest),
        number(last.0),
        number(bottom),
        number(first.0),
        number(bottom)
    )
}

/// An opening with a stepped head: `steps` steps of `step_px` on both sides, standing on `foot`.
pub(crate) fn stepped_arch(middle_x: f64, width: f64, top: f64, foot: f64, steps: usize, step_px: f64) -> String {
    let reach = steps as f64 * step_px;
    let (up, down) = (
        format!("h{0}v-{0}", number(step_px)).repeat(steps),
        format!("v{0}h{0}", number(step_px)).repeat(steps),
    );
    format!(
        "M{} {}V{}{up}H{}{down}V{}z",
        number(middle_x - width / 2.0),
        number(foot),
        number(top + reach),
        number(middle_x + width / 2.0 - reach),
        number(foot)
    )
}

#[cfg(test)]
mod tests {
    use super::{below, smooth_line, stepped_arch};

    #[test]
    fn a_smooth_line_meets_all_its_points() {
        let path = smooth_line(&[(0.0, 0.0), (10.0, 20.0), (30.0, 0.0)]);
        assert!(
            path.starts_with("M0 0C") && path.contains(" 10 20C") && path.ends_with(" 30 0"),
            "{path}"
        );
    }

    #[test]
    fn the_area_below_nothing_is_nothing() {
        assert_eq!(below(&[], 10.0), "");
    }

    #[test]
    fn a_stepped_arch_is_as_wide_as_asked() {
        assert_eq!(
            stepped_arch(50.0, 40.0, 0.0, 100.0, 1, 10.0),
            "M30 100V10h10v-10H60v10h10V100z"
        );
    }
}
