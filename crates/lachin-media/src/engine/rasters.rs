//! All renditions of a picture, as pixels, from one decode.

use super::decode::{Opened, open};
use super::pixels::{Layout, Light, Part};
use super::raster::Raster;
use super::scale::{RowScaler, scaled};
use crate::error::PictureError;
use crate::plan::Plan;
use crate::region::Region;
use crate::size::Size;

/// A rendition is made from a larger one instead of the decoded picture where that is at least so many times as large:
/// the filter finds enough to work on, and no difference is seen.
const LEAST_RATIO: f64 = 2.0;

/// The renditions of a plan in its order, not yet turned.
pub(crate) fn rasters(bytes: &[u8], plan: &Plan) -> Result<Vec<Raster>, PictureError> {
    let wanted: Vec<Wanted> = plan
        .renditions
        .iter()
        .map(|planned| Wanted {
            region: plan.orientation.stored_region(plan.source, planned.region),
            size: plan.orientation.turned(planned.size),
        })
        .collect();
    // The largest first, so that those made from others come after them.
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order.sort_by(|&one, &other| wanted[other].share().total_cmp(&wanted[one].share()));
    let parents: Vec<Option<usize>> = (0..wanted.len()).map(|at| parent(&wanted, &order, at)).collect();
    let direct: Vec<usize> = order.iter().copied().filter(|&at| parents[at].is_none()).collect();
    let share = direct.iter().map(|&at| wanted[at].share()).fold(0.0, f64::max);

    let mut made: Vec<Option<Raster>> = wanted.iter().map(|_| None).collect();
    let stored = plan.orientation.turned(plan.source);
    let light = match open(bytes, plan, share)? {
        Opened::Whole(decoded) => {
            for &at in &direct {
                let part = wanted[at].part_of(Region::whole(stored), decoded.layout.size);
                made[at] = Some(scaled(&decoded.layout, &decoded.bytes, part, wanted[at].size)?);
            }
            decoded.layout.light
        }
        Opened::Rows(rows) => {
            let light = rows.layout.light;
            let part = |at: usize| wanted[at].part_of(Region::whole(stored), rows.layout.size);
            let mut scalers: Vec<(usize, RowScaler)> = direct
                .iter()
                .map(|&at| (at, RowScaler::new(&rows.layout, part(at), wanted[at].size)))
                .collect();
            rows.read(|row| scalers.iter_mut().try_for_each(|(_, scaler)| scaler.take(row)))?;
            for (at, scaler) in scalers {
                made[at] = Some(scaler.finish()?);
            }
            light
        }
    };
    for &at in &order {
        if let Some(parent) = parents[at]
            && let Some(larger) = &made[parent]
        {
            let part = wanted[at].part_of(wanted[parent].region, larger.size);
            made[at] = Some(scaled(&layout(larger, light), &larger.bytes, part, wanted[at].size)?);
        }
    }
    let made: Option<Vec<Raster>> = made.into_iter().collect();
    made.ok_or_else(|| PictureError::unreadable("a rendition was left out"))
}

/// A rendition in the orientation in which the picture is stored.
struct Wanted {
    region: Region,
    size: Size,
}

impl Wanted {
    /// Pixels of the rendition for one of the picture.
    fn share(&self) -> f64 {
        let across = f64::from(self.size.width) / f64::from(self.region.size.width);
        let down = f64::from(self.size.height) / f64::from(self.region.size.height);
        across.max(down)
    }

    fn can_come_from(&self, larger: &Self) -> bool {
        larger.share() >= self.share() * LEAST_RATIO && larger.region.holds(&self.region)
    }

    /// Its region where the region `whole` of the picture is shown at `size`.
    fn part_of(&self, whole: Region, size: Size) -> Part {
        let across = f64::from(size.width) / f64::from(whole.size.width);
        let down = f64::from(size.height) / f64::from(whole.size.height);
        let left = f64::from(self.region.left - whole.left) * across;
        let top = f64::from(self.region.top - whole.top) * down;
        Part {
            left,
            top,
            // Nothing reaches beyond the edges, however the numbers are rounded.
            width: (f64::from(self.region.size.width) * across).min(f64::from(size.width) - left),
            height: (f64::from(self.region.size.height) * down).min(f64::from(size.height) - top),
        }
    }
}

/// The smallest larger rendition that one can be made from.
fn parent(wanted: &[Wanted], order: &[usize], at: usize) -> Option<usize> {
    let larger = order.iter().take_while(|&&other| other != at);
    larger
        .copied()
        .filter(|&other| wanted[at].can_come_from(&wanted[other]))
        .last()
}

/// What a finished raster holds.
fn layout(raster: &Raster, light: Light) -> Layout {
    Layout {
        size: raster.size,
        channels: raster.channels(),
        sixteen_bit: false,
        light,
        profile: None,
    }
}
