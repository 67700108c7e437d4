//! The land around Lachin as heights in meters, and lines along it.

use serde_json::Value;

const RELIEF: &str = include_str!("../../../assets/map/relief.json");

/// Heights on a grid of 5 arc-minutes, rows from north to south, columns from west to east.
pub(crate) struct Land {
    meters: Vec<Vec<f64>>,
    north_edge: f64,
    west_edge: f64,
    cell_degrees: f64,
}

impl Land {
    /// The bundled grid.
    ///
    /// # Errors
    /// When `assets/map/relief.json` does not have the keys its README describes.
    pub(crate) fn bundled() -> Result<Self, String> {
        let relief: Value = serde_json::from_str(RELIEF).map_err(|error| format!("assets/map/relief.json: {error}"))?;
        let degrees = |key: &str| {
            relief[key]
                .as_f64()
                .ok_or(format!("assets/map/relief.json: \"{key}\" is not a number"))
        };
        let row = |row: &Value| row.as_array()?.iter().map(Value::as_f64).collect::<Option<Vec<f64>>>();
        let meters = relief["elevation"]
            .as_array()
            .and_then(|rows| rows.iter().map(row).collect::<Option<Vec<_>>>());
        Ok(Self {
            meters: meters.ok_or("assets/map/relief.json: \"elevation\" is not a grid of numbers")?,
            north_edge: degrees("north_edge")?,
            west_edge: degrees("west_edge")?,
            cell_degrees: degrees("cell_degrees")?,
        })
    }

    /// Heights along one row, from column `first` to column `last`; a row between two grid rows is their mixture.
    pub(crate) fn profile(&self, row: f64, first: usize, last: usize) -> Vec<f64> {
        let above = row.floor() as usize;
        let share = row - row.floor();
        let (north, south) = (
            &self.meters[above],
            &self.meters[(above + 1).min(self.meters.len() - 1)],
        );
        (first..=last)
            .map(|column| north[column] * (1.0 - share) + south[column] * share)
            .collect()
    }

    /// Smoothed height at a place, in degrees, by Catmull-Rom in both directions.
    pub(crate) fn height_at(&self, north: f64, east: f64) -> f64 {
        let row = (self.north_edge - north) / self.cell_degrees - 0.5;
        let column = (east - self.west_edge) / self.cell_degrees - 0.5;
        let rows: Vec<f64> = (-1..=2)
            .map(|step| smooth(self.row(row.floor() as isize + step), column))
            .collect();
        catmull_rom([rows[0], rows[1], rows[2], rows[3]], row - row.floor())
    }

    /// A row of the grid; beyond the edge, the row at the edge.
    fn row(&self, row: isize) -> &[f64] {
        &self.meters[row.clamp(0, self.meters.len() as isize - 1) as usize]
    }
}

/// The smoothed value between the values of a row.
fn smooth(values: &[f64], position: f64) -> f64 {
    let from = position.floor() as isize;
    let value = |step: isize| values[(from + step).clamp(0, values.len() as isize - 1) as usize];
    catmull_rom([value(-1), value(0), value(1), value(2)], position - position.floor())
}

/// The value at `share` of the way from the second to the third value.
fn catmull_rom([before, from, to, after]: [f64; 4], share: f64) -> f64 {
    let linear = to - before;
    let square = 2.0 * before - 5.0 * from + 4.0 * to - after;
    let cube = 3.0 * from - before - 3.0 * to + after;
    0.5 * (2.0 * from + (linear + (square + cube * share) * share) * share)
}

#[cfg(test)]
mod tests {
    use super::{Land, catmull_rom};

    #[test]
    fn the_bundled_grid_holds_mountains_and_plain() {
        let land = Land::bundled().expect("the bundled grid can be read");
        assert!(
            land.height_at(39.125, 46.04) > 3000.0,
            "the highest ridge in the southwest"
        );
        assert!(land.height_at(40.3, 47.9) < 300.0, "the plain in the east");
    }

    #[test]
    fn the_middle_of_a_cell_has_the_cell_s_own_height() {
        let land = Land::bundled().expect("the bundled grid can be read");
        let (row, column) = (7, 11);
        let (north, east) = (41.0 - (row as f64 + 0.5) / 12.0, 45.0 + (column as f64 + 0.5) / 12.0);
        assert!((land.height_at(north, east) - land.profile(row as f64, column, column)[0]).abs() < 1e-6);
    }

    #[test]
    fn a_straight_slope_stays_straight() {
        assert_eq!(catmull_rom([0.0, 1.0, 2.0, 3.0], 0.25), 1.25);
    }
}
