//! A mountain ridge: the height profile of the land along one latitude, flat or filled with lines that fan out to a level base.

use crate::canvas::{Canvas, HEIGHT_PX, WIDTH_PX};
use crate::land::Land;
use crate::palette::Token;
use crate::shape::{Point, below, smooth_line};

/// Which profile, where on the picture, and how steep.
#[derive(Clone, Copy)]
pub(crate) struct Ridge {
    /// Row of the grid; fractions lie between two rows.
    pub(crate) row: f64,
    /// First and last column of the grid.
    pub(crate) columns: (usize, usize),
    /// Where the mean height of the profile lies on the picture, in pixels.
    pub(crate) mean_y: f64,
    /// Pixels for each meter of height.
    pub(crate) px_per_meter: f64,
}

/// Lines that follow the crest and flatten toward the base.
#[derive(Clone, Copy)]
pub(crate) struct Fan {
    pub(crate) base_y: f64,
    pub(crate) lines: usize,
    pub(crate) width_px: f64,
}

impl Ridge {
    /// The crest across the whole picture, a little beyond both sides.
    pub(crate) fn crest(&self, land: &Land) -> Vec<Point> {
        let heights = land.profile(self.row, self.columns.0, self.columns.1);
        let mean = heights.iter().sum::<f64>() / heights.len() as f64;
        let pitch = (WIDTH_PX + 40.0) / (heights.len() - 1) as f64;
        heights
            .iter()
            .enumerate()
            .map(|(index, height)| {
                (
                    index as f64 * pitch - 20.0,
                    self.mean_y - (height - mean) * self.px_per_meter,
                )
            })
            .collect()
    }

    /// The ridge as a flat body down to the picture's foot.
    pub(crate) fn draw(&self, canvas: &mut Canvas, land: &Land, body: Token) {
        canvas.fill(&below(&self.crest(land), HEIGHT_PX), body);
    }

    /// The ridge with its crest and its fan of lines.
    pub(crate) fn draw_lined(&self, canvas: &mut Canvas, land: &Land, body: Token, line: Token, fan: Fan) {
        let crest = self.crest(land);
        canvas.fill(&below(&crest, HEIGHT_PX), body);
        let mut lines = String::new();
        for number in 1..=fan.lines {
            let share = number as f64 / (fan.lines + 1) as f64;
            let flattened: Vec<Point> = crest
                .iter()
                .map(|&(x, y)| (x, y * (1.0 - share) + fan.base_y * share))
                .collect();
            lines.push_str(&smooth_line(&flattened));
        }
        canvas.stroke(&lines, line, fan.width_px);
        canvas.stroke(&smooth_line(&crest), line, fan.width_px.max(6.0));
    }
}
