//! A flat SVG drawing: filled shapes, plain strokes, knots. No gradients, no text, no opacity.

use crate::palette::{Dyes, Token};
use lachin_ornament::{Knots, Role, Seed, medallion};
use std::fmt::Write;

/// Width of a bundled picture in pixels.
pub(crate) const WIDTH_PX: f64 = 2160.0;
/// Height of a bundled picture in pixels.
pub(crate) const HEIGHT_PX: f64 = 1620.0;
/// One knot of a bundled picture: the short side holds 180.
pub(crate) const KNOT_PX: f64 = 9.0;

/// A drawing under way. Later shapes lie over earlier ones; `y` runs downward.
pub(crate) struct Canvas {
    width_px: f64,
    height_px: f64,
    body: String,
    clips: usize,
}

impl Canvas {
    /// A canvas of the bundled pictures' size, filled with one color.
    pub(crate) fn filled(ground: Token) -> Self {
        Self::sized(WIDTH_PX, HEIGHT_PX, ground)
    }

    /// A canvas of any size, filled with one color.
    pub(crate) fn sized(width_px: f64, height_px: f64, ground: Token) -> Self {
        let mut canvas = Self {
            width_px,
            height_px,
            body: String::new(),
            clips: 0,
        };
        canvas.rect(0.0, 0.0, width_px, height_px, ground);
        canvas
    }

    /// A rectangle from its upper left corner.
    pub(crate) fn rect(&mut self, x: f64, y: f64, width: f64, height: f64, color: Token) {
        self.write(format_args!(
            "<path fill=\"{}\" d=\"M{} {}h{}v{}h{}z\"/>",
            color.hex(),
            number(x),
            number(y),
            number(width),
            number(height),
            number(-width)
        ));
    }

    /// A filled shape.
    pub(crate) fn fill(&mut self, path: &str, color: Token) {
        self.write(format_args!("<path fill=\"{}\" d=\"{path}\"/>", color.hex()));
    }

    /// A line with square corners.
    pub(crate) fn stroke(&mut self, path: &str, color: Token, width_px: f64) {
        self.write(format_args!(
            "<path fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" stroke-miterlimit=\"8\" d=\"{path}\"/>",
            color.hex(),
            number(width_px)
        ));
    }

    /// Knots of `knot_px` with their upper left corner at `x`, `y`.
    pub(crate) fn knots(&mut self, x: f64, y: f64, knot_px: f64, knots: &Knots, color: Token) {
        self.knot_path(x, y, knot_px, &knots.path(), color);
    }

    /// Knots of `knot_px` with their middle at `x`, `y`, moved to whole pixels so that their edges stay crisp.
    pub(crate) fn knots_around(&mut self, x: f64, y: f64, knot_px: f64, knots: &Knots, color: Token) {
        let (width, height) = (knots.width() as f64 * knot_px, knots.height() as f64 * knot_px);
        self.knots(
            (x - width / 2.0).round(),
            (y - height / 2.0).round(),
            knot_px,
            knots,
            color,
        );
    }

    /// The medallion of an id with its middle at `x`, `y`.
    pub(crate) fn medallion_around(&mut self, x: f64, y: f64, knot_px: f64, id: &str, dyes: Dyes) {
        let medallion = medallion(Seed::of(id));
        let half = medallion.size_knots as f64 * knot_px / 2.0;
        let (left, top) = ((x - half).round(), (y - half).round());
        for layer in &medallion.layers {
            let color = match layer.role {
                Role::DyeA => dyes.dye_a,
                Role::Wash => dyes.wash,
                Role::DyeB => dyes.dye_b,
                Role::Ground => dyes.ground,
            };
            self.knot_path(left, top, knot_px, &layer.path, color);
        }
    }

    /// Everything that `draw` adds, seen only inside `path`.
    pub(crate) fn clipped(&mut self, path: &str, draw: impl FnOnce(&mut Self)) {
        self.clips += 1;
        let name = self.clips;
        self.write(format_args!(
            "<clipPath id=\"clip{name}\"><path d=\"{path}\"/></clipPath><g clip-path=\"url(#clip{name})\">"
        ));
        draw(self);
        self.write(format_args!("</g>"));
    }

    /// Everything that `draw` adds, moved by an SVG transform.
    pub(crate) fn moved(&mut self, transform: &str, draw: impl FnOnce(&mut Self)) {
        self.write(format_args!("<g transform=\"{transform}\">"));
        draw(self);
        self.write(format_args!("</g>"));
    }

    /// Everything that `draw` adds, and its mirror image on the other side of the vertical line at `axis_x`.
    pub(crate) fn on_both_sides(&mut self, axis_x: f64, draw: impl Fn(&mut Self)) {
        draw(self);
        self.moved(&format!("translate({} 0) scale(-1 1)", number(2.0 * axis_x)), draw);
    }

    /// The whole drawing as an SVG document.
    pub(crate) fn into_svg(self) -> String {
        let (width, height) = (number(self.width_px), number(self.height_px));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\n{}</svg>\n",
            self.body
        )
    }

    fn knot_path(&mut self, x: f64, y: f64, knot_px: f64, path: &str, color: Token) {
        self.write(format_args!(
            "<path shape-rendering=\"crispEdges\" fill=\"{}\" transform=\"translate({} {}) scale({})\" d=\"{path}\"/>",
            color.hex(),
            number(x),
            number(y),
            number(knot_px)
        ));
    }

    fn write(&mut self, element: std::fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.body, "{element}");
    }
}

/// A length in pixels, rounded to a tenth, in its shortest form: the same digits on every machine.
pub(crate) fn number(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.abs() / 10, tenths.abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, tenth) => format!("{sign}{whole}.{tenth}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Canvas, number};
    use crate::palette::Token;

    #[test]
    fn lengths_are_written_in_their_shortest_form() {
        assert_eq!(
            [0.0, -0.04, 12.0, -7.25, 4.05001].map(number),
            ["0", "0", "12", "-7.3", "4.1"]
        );
    }

    #[test]
    fn every_clip_has_its_own_name() {
        let mut canvas = Canvas::filled(Token::Ground);
        canvas.clipped("M0 0h1v1z", |canvas| canvas.clipped("M0 0h2v2z", |_| {}));
        let svg = canvas.into_svg();
        assert!(svg.contains("id=\"clip1\"") && svg.contains("url(#clip2)"));
        assert_eq!(svg.matches("<g").count(), svg.matches("</g>").count());
    }
}
