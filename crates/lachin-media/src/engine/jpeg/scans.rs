//! Which scans of a progressive JPEG have to be read for a scaled picture.
//!
//! A progressive file sends its coefficients in bands, each band in steps of precision; libjpeg reads all of them, though
//! a picture decoded at n/8 shows the lowest n × n of each 8 × 8 only. What is left out here:
//!
//! - a scan whose band holds no coefficient that is shown,
//! - a scan of refinements whose bits together move no pixel by more than [`TOLERANCE`].
//!
//! **Safe for any order of scans.** How a refinement is read depends on what came before it in its band. So a scan goes
//! only if no scan that is kept comes later in the same channel and overlaps its band: they are looked at from the last
//! to the first. Scans of the mean values (band 0) always stay, and a file whose tables change between scans stays whole.

use super::header::{Component, Header};
use super::segments::{END_OF_IMAGE, QUANTIZATION, START_OF_SCAN, Segment, segments};

/// The most that left out refinements may move a decoded value of 0 to 255, if all their bits conspire. In practice
/// they differ from pixel to pixel and come to less than half a step on average.
pub(crate) const TOLERANCE: f32 = 3.0;

/// A coefficient moves a pixel by at most a quarter of its value; one that is constant across or down by 1/√2 of that.
const LARGEST_SHARE: f32 = 0.25;

/// Column and row of the coefficients in the order in which they are sent (ITU-T T.81, figure 5).
const ZIGZAG: [(u8, u8); 64] = {
    let mut order = [(0, 0); 64];
    let (mut column, mut row, mut at) = (0_u8, 0_u8, 0);
    while at < 64 {
        order[at] = (column, row);
        if (column + row) % 2 == 0 {
            if column == 7 {
                row += 1;
            } else {
                column += 1;
                row = row.saturating_sub(1);
            }
        } else if row == 7 {
            column += 1;
        } else {
            row += 1;
            column = column.saturating_sub(1);
        }
        at += 1;
    }
    order
};

/// One scan of one channel above the mean values.
struct Band {
    segment: usize,
    component: usize,
    first: usize,
    last: usize,
    /// The value of the lowest bit that this scan brings, as a power of two.
    lowest_bit: u8,
    kept: bool,
}

/// A copy of the file without the scans that cannot be seen at `eighths`/8, or nothing where all are needed.
pub(super) fn without_unseen(bytes: &[u8], header: &Header, eighths: u8) -> Option<Vec<u8>> {
    if !header.progressive || eighths >= 8 {
        return None;
    }
    let segments: Vec<Segment<'_>> = segments(bytes).collect();
    let first_scan = segments.iter().position(|segment| segment.mark == START_OF_SCAN)?;
    if segments[first_scan..]
        .iter()
        .any(|segment| segment.mark == QUANTIZATION)
    {
        return None;
    }
    let tables = quantization(&segments[..first_scan])?;
    let mut bands = bands(&segments, header)?;
    for at in (0..bands.len()).rev() {
        let band = &bands[at];
        let is_built_upon = bands[at + 1..].iter().any(|later| {
            later.kept && later.component == band.component && later.first <= band.last && band.first <= later.last
        });
        if is_built_upon {
            continue;
        }
        let component = band.component;
        bands[at].kept = false;
        let table = &tables[usize::from(header.components[component].table)];
        if loss(&bands, component, shown(header, component, eighths), table) > TOLERANCE {
            bands[at].kept = true;
        }
    }
    if bands.iter().all(|band| band.kept) {
        return None;
    }
    let left_out: Vec<usize> = bands
        .iter()
        .filter(|band| !band.kept)
        .map(|band| band.segment)
        .collect();
    let kept = segments.iter().enumerate().filter(|(at, _)| !left_out.contains(at));
    let mut copy = bytes.get(..2)?.to_vec();
    for (_, segment) in kept {
        copy.extend_from_slice(&bytes[segment.start..segment.end]);
    }
    copy.extend([0xFF, END_OF_IMAGE]);
    Some(copy)
}

/// How many coefficients of a channel are shown across and down. Channels with fewer samples are decoded at a larger
/// scale instead of being enlarged, at most at all 8.
fn shown(header: &Header, component: usize, eighths: u8) -> (u8, u8) {
    let most = |side: fn(&Component) -> u8| header.components.iter().map(side).max().unwrap_or(1);
    let one = &header.components[component];
    let factor = (most(|one| one.across) / one.across)
        .max(most(|one| one.down) / one.down)
        .max(1);
    // One side of a channel may be thinned out more than the other; the larger need counts for both.
    let side = eighths.saturating_mul(factor.next_power_of_two()).min(8);
    (side, side)
}

/// By how much a pixel can be wrong at most when only the kept scans of a channel are read.
fn loss(bands: &[Band], component: usize, (across, down): (u8, u8), table: &[u16; 64]) -> f32 {
    let mut sum = 0.0;
    for (at, &(column, row)) in ZIGZAG.iter().enumerate().skip(1) {
        if column >= across || row >= down {
            continue;
        }
        let of_this = |band: &&Band| band.component == component && (band.first..=band.last).contains(&at);
        let whole = bands.iter().filter(of_this).map(|band| band.lowest_bit).min();
        let read = bands
            .iter()
            .filter(of_this)
            .filter(|band| band.kept)
            .map(|band| band.lowest_bit)
            .min();
        let missing = match (whole, read) {
            // Never sent, so nothing is missing.
            (None, _) => continue,
            (Some(_), None) => return f32::INFINITY,
            (Some(whole), Some(read)) => (1_u32 << read.min(15)) - (1_u32 << whole.min(15)),
        };
        let share = if column == 0 || row == 0 {
            LARGEST_SHARE * std::f32::consts::FRAC_1_SQRT_2
        } else {
            LARGEST_SHARE
        };
        sum += share * missing as f32 * f32::from(table[at]);
    }
    sum
}

/// The scans above the mean values. Nothing when a scan does not follow the rules; then the codec may judge.
fn bands(segments: &[Segment<'_>], header: &Header) -> Option<Vec<Band>> {
    let mut bands = Vec::new();
    for (at, segment) in segments
        .iter()
        .enumerate()
        .filter(|(_, segment)| segment.mark == START_OF_SCAN)
    {
        let (&count, rest) = segment.content.split_first()?;
        let (channels, ending) = rest.split_at_checked(2 * usize::from(count))?;
        let &[first, last, precision] = ending.first_chunk::<3>()?;
        if first == 0 {
            // Mean values, or all at once: always read.
            if last != 0 {
                return None;
            }
            continue;
        }
        if count != 1 || last > 63 || first > last {
            return None;
        }
        let component = header.components.iter().position(|one| one.id == channels[0])?;
        bands.push(Band {
            segment: at,
            component,
            first: first.into(),
            last: last.into(),
            lowest_bit: precision & 15,
            kept: true,
        });
    }
    Some(bands)
}

/// The quantization tables as they stand before the first scan, in the order of sending.
fn quantization(segments: &[Segment<'_>]) -> Option<[[u16; 64]; 4]> {
    let mut tables = [[1_u16; 64]; 4];
    for segment in segments.iter().filter(|segment| segment.mark == QUANTIZATION) {
        let mut rest = segment.content;
        while let Some((&about, values)) = rest.split_first() {
            let table = tables.get_mut(usize::from(about & 15))?;
            let bytes_each = if about >> 4 == 0 { 1 } else { 2 };
            let (values, after) = values.split_at_checked(64 * bytes_each)?;
            for (entry, value) in table.iter_mut().zip(values.chunks_exact(bytes_each)) {
                *entry = value.iter().fold(0, |sum, &byte| sum << 8 | u16::from(byte));
            }
            rest = after;
        }
    }
    Some(tables)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_sending_is_that_of_the_standard() {
        assert_eq!(ZIGZAG[..6], [(0, 0), (1, 0), (0, 1), (0, 2), (1, 1), (2, 0)]);
        assert_eq!((ZIGZAG[24], ZIGZAG[63]), ((3, 3), (7, 7)));
        let mut all = ZIGZAG.to_vec();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 64);
    }
}
