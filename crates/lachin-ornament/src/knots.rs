//! A rectangular patch of the knot grid, and its outline as path data.

use std::fmt::Write;

/// A patch of knots, each tied or left open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Knots {
    width: usize,
    height: usize,
    tied: Vec<bool>,
}

impl Knots {
    /// A patch of `width` x `height` knots in which exactly the knots that `is_tied(x, y)` names are tied; `y` runs downward.
    pub fn where_tied(width: usize, height: usize, is_tied: impl Fn(usize, usize) -> bool) -> Self {
        let tied = (0..width * height)
            .map(|index| is_tied(index % width, index / width))
            .collect();
        Self { width, height, tied }
    }

    /// A patch from rows of text in which `#` is a tied knot. Short rows are open at their end.
    pub fn from_rows(rows: &[&str]) -> Self {
        let width = rows.iter().map(|row| row.len()).max().unwrap_or(0);
        Self::where_tied(width, rows.len(), |x, y| rows[y].as_bytes().get(x) == Some(&b'#'))
    }

    /// Width in knots.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Height in knots.
    pub fn height(&self) -> usize {
        self.height
    }

    /// Whether the knot is tied; knots outside the patch are open.
    pub fn is_tied(&self, x: usize, y: usize) -> bool {
        x < self.width && y < self.height && self.tied[y * self.width + x]
    }

    /// The same patch turned by 180 degrees.
    pub fn half_turned(&self) -> Self {
        Self::where_tied(self.width, self.height, |x, y| {
            self.is_tied(self.width - 1 - x, self.height - 1 - y)
        })
    }

    /// The same patch turned by 90 degrees clockwise.
    pub fn quarter_turned(&self) -> Self {
        Self::where_tied(self.height, self.width, |x, y| self.is_tied(y, self.height - 1 - x))
    }

    /// The same patch with left and right exchanged.
    pub fn mirrored(&self) -> Self {
        Self::where_tied(self.width, self.height, |x, y| self.is_tied(self.width - 1 - x, y))
    }

    /// Open knots tied and tied knots opened.
    pub fn complement(&self) -> Self {
        Self::where_tied(self.width, self.height, |x, y| !self.is_tied(x, y))
    }

    /// The patch `count` times side by side.
    pub fn repeated(&self, count: usize) -> Self {
        Self::where_tied(self.width * count, self.height, |x, y| {
            self.is_tied(x % self.width.max(1), y)
        })
    }

    /// SVG path data in knot units with the upper left corner at 0, 0.
    ///
    /// Runs of knots that stand exactly above each other become one rectangle, so that a large plain area is one shape without inner seams.
    pub fn path(&self) -> String {
        let mut path = String::new();
        let mut open: Vec<Rectangle> = Vec::new();
        for y in 0..=self.height {
            let runs = self.runs(y);
            open.retain(|rectangle| {
                let continues = runs.contains(&(rectangle.x, rectangle.width));
                if !continues {
                    rectangle.write(y, &mut path);
                }
                continues
            });
            for (x, width) in runs {
                if !open.iter().any(|rectangle| rectangle.x == x) {
                    open.push(Rectangle { x, y, width });
                }
            }
        }
        path
    }

    /// First knot and length of every run of tied knots in row `y`; none below the patch.
    fn runs(&self, y: usize) -> Vec<(usize, usize)> {
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for x in (0..self.width).filter(|&x| self.is_tied(x, y)) {
            match runs.last_mut() {
                Some((start, length)) if *start + *length == x => *length += 1,
                _ => runs.push((x, 1)),
            }
        }
        runs
    }
}

/// A rectangle whose lower edge is not known yet.
struct Rectangle {
    x: usize,
    y: usize,
    width: usize,
}

impl Rectangle {
    fn write(&self, end_y: usize, path: &mut String) {
        let Self { x, y, width } = self;
        let height = end_y - y;
        // Writing to a String cannot fail.
        let _ = write!(path, "M{x} {y}h{width}v{height}h-{width}z");
    }
}

#[cfg(test)]
mod tests {
    use super::Knots;

    #[test]
    fn equal_runs_above_each_other_become_one_rectangle() {
        let knots = Knots::from_rows(&["##.#", "##..", ".###"]);
        assert_eq!(knots.path(), "M3 0h1v1h-1zM0 0h2v2h-2zM1 2h3v1h-3z");
    }

    #[test]
    fn four_quarter_turns_change_nothing() {
        let knots = Knots::from_rows(&["##.", "..#"]);
        assert_eq!(knots.quarter_turned(), Knots::from_rows(&[".#", ".#", "#."]));
        assert_eq!(knots.quarter_turned().quarter_turned(), knots.half_turned());
        assert_eq!(knots.half_turned().half_turned(), knots);
    }

    #[test]
    fn short_rows_and_knots_outside_are_open() {
        let knots = Knots::from_rows(&["#", "###"]);
        assert!(knots.is_tied(0, 0) && !knots.is_tied(2, 0) && !knots.is_tied(3, 1) && !knots.is_tied(0, 2));
    }
}
