//! The land in contours: every 100 m a thin line, every 500 m a heavy one. Never a border, never a dot for a peak.

use crate::canvas::{Canvas, HEIGHT_PX, WIDTH_PX};
use crate::contour::contour_lines;
use crate::land::Land;
use crate::palette::Token;
use crate::shape::{Point, polygon, polyline};

const THIN_PX: f64 = 1.8;
const HEAVY_PX: f64 = 4.5;
/// A degree of longitude is this part of a degree of latitude here.
const LONGITUDE_SHARE: f64 = 0.77;
/// Grid squares across the picture: 16 for each 5 arc-minutes at the widest.
const SQUARES_ACROSS: usize = 403;

/// What part of the land a picture shows; its height follows from the picture's form.
#[derive(Clone, Copy)]
pub(crate) struct Window {
    /// Western and eastern edge in degrees.
    pub(crate) west: f64,
    pub(crate) east: f64,
    /// Middle between the northern and southern edge, in degrees.
    pub(crate) middle_north: f64,
}

/// The whole region, as the exhibition's own picture.
pub(crate) const REGION: Window = Window {
    west: 45.3,
    east: 47.4,
    middle_north: 39.72,
};
/// Nearer to Lachin, for the district.
pub(crate) const DISTRICT: Window = Window {
    west: 45.72,
    east: 47.05,
    middle_north: 39.66,
};

/// The contours of one window.
pub(crate) fn draw(land: &Land, window: Window) -> String {
    let square_px = WIDTH_PX / SQUARES_ACROSS as f64;
    let east_degrees = (window.east - window.west) / SQUARES_ACROSS as f64;
    let north_degrees = east_degrees * LONGITUDE_SHARE;
    let squares_down = (HEIGHT_PX / square_px).ceil() as usize;
    let north = window.middle_north + squares_down as f64 / 2.0 * north_degrees;
    let field: Vec<Vec<f64>> = (0..=squares_down)
        .map(|y| {
            (0..=SQUARES_ACROSS)
                .map(|x| land.height_at(north - y as f64 * north_degrees, window.west + x as f64 * east_degrees))
                .collect()
        })
        .collect();

    let mut canvas = Canvas::filled(Token::SageWash);
    for level in (100..3700).step_by(100) {
        let lines = contour_lines(&field, f64::from(level));
        let path: String = lines
            .iter()
            .filter(|line| line.len() > 12)
            .map(|line| outline(&in_pixels(line, square_px)))
            .collect();
        if !path.is_empty() {
            canvas.stroke(&path, Token::Walnut, if level % 500 == 0 { HEAVY_PX } else { THIN_PX });
        }
    }
    canvas.into_svg()
}

/// A line that ends where it began is closed, so that its ends join like all its other points.
fn outline(line: &[Point]) -> String {
    if line.first() == line.last() {
        polygon(&line[1..])
    } else {
        polyline(line)
    }
}

/// Every second point is enough for a line that turns slowly; both ends stay.
fn in_pixels(line: &[Point], square_px: f64) -> Vec<Point> {
    let last = line.len() - 1;
    line.iter()
        .enumerate()
        .filter(|(index, _)| index % 2 == 0 || *index == last)
        .map(|(_, &(x, y))| (x * square_px, y * square_px))
        .collect()
}
