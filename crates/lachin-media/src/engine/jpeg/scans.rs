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
        if loss(&bands, component, shown(header, component, eighths), &table.steps) > TOLERANCE {
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
    let mut copy = bytes.get(..segments.first()?.start)?.to_vec();
    for (at, segment) in segments.iter().enumerate().filter(|(at, _)| !left_out.contains(at)) {
        let end = segments.get(at + 1).map_or(bytes.len(), |next| next.start);
        copy.extend_from_slice(&bytes[segment.start..end]);
    }
    copy.extend([0xFF, END_OF_IMAGE]);
    keep_from_guessing(&mut copy, header, &tables, eighths);
    Some(copy)
}

/// Where bits are missing, libjpeg guesses them from the blocks around, which takes longer than what was left out would
/// have. It does not while one of the first ten steps of a quantization table is zero; so one of a coefficient becomes
/// zero that no channel with this table shows.
fn keep_from_guessing(copy: &mut [u8], header: &Header, tables: &[Table; 4], eighths: u8) {
    for (number, table) in (0..).zip(tables) {
        let users = || (0..header.components.len()).filter(move |&at| header.components[at].table == number);
        let is_unseen = |at: usize| {
            users().all(|user| {
                let (across, down) = shown(header, user, eighths);
                ZIGZAG[at].0 >= across || ZIGZAG[at].1 >= down
            })
        };
        let unseen = (1..10).rev().find(|&at| is_unseen(at));
        if let (Some(at), Some(start), Some(_)) = (unseen, table.start, users().next()) {
            let entry = start + at * table.bytes_each;
            // The table stands before the first scan, where the copy is the same as the file.
            if let Some(entry) = copy.get_mut(entry..entry + table.bytes_each) {
                entry.fill(0);
                return;
            }
        }
    }
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

/// A quantization table, and where in the file it stands.
#[derive(Clone, Copy)]
struct Table {
    /// In the order of sending.
    steps: [u16; 64],
    start: Option<usize>,
    bytes_each: usize,
}

/// The quantization tables as they stand before the first scan.
fn quantization(segments: &[Segment<'_>]) -> Option<[Table; 4]> {
    let missing = Table {
        steps: [1; 64],
        start: None,
        bytes_each: 1,
    };
    let mut tables = [missing; 4];
    for segment in segments.iter().filter(|segment| segment.mark == QUANTIZATION) {
        let mut rest = segment.content;
        while let Some((&about, values)) = rest.split_first() {
            let table = tables.get_mut(usize::from(about & 15))?;
            table.bytes_each = if about >> 4 == 0 { 1 } else { 2 };
            let (values, after) = values.split_at_checked(64 * table.bytes_each)?;
            for (step, value) in table.steps.iter_mut().zip(values.chunks_exact(table.bytes_each)) {
                *step = value.iter().fold(0, |sum, &byte| sum << 8 | u16::from(byte));
            }
            table.start = Some(segment.content_start() + segment.content.len() - rest.len() + 1);
            rest = after;
        }
    }
    Some(tables)
}

#[cfg(test)]
mod tests {
    use super::*;

    use super::super::turbo::{Arrangement, Decoder, Ending};
    use crate::size::Size;

    /// A progressive JPEG of waves and grain, as a camera would see cloth.
    fn progressive() -> Vec<u8> {
        let size = Size {
            width: 320,
            height: 240,
        };
        let mut seed = 9_u32;
        let bytes: Vec<u8> = (0..size.height)
            .flat_map(|y| (0..size.width).map(move |x| (x, y)))
            .flat_map(|(x, y)| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let wave = 60.0 * (f64::from(x) / 7.0).sin() + 50.0 * (f64::from(y) / 11.0).cos();
                let grain = f64::from(seed >> 28);
                [1.0, 0.8, 0.6].map(|tint| (120.0 + wave * tint + grain) as u8)
            })
            .collect();
        let image = turbojpeg::Image {
            pixels: bytes,
            width: size.width as usize,
            pitch: 3 * size.width as usize,
            height: size.height as usize,
            format: turbojpeg::PixelFormat::RGB,
        };
        let mut codec = turbojpeg::Compressor::new().expect("an encoder");
        codec.set_progressive(true).expect("an order");
        codec.set_quality(90).expect("a quality");
        codec.set_subsamp(turbojpeg::Subsamp::Sub2x2).expect("a sampling");
        codec.compress_to_vec(image.as_deref()).expect("a progressive JPEG")
    }

    fn decoded(file: &[u8], eighths: u8) -> Vec<u8> {
        let mut decoder = Decoder::open(file, 1 << 24).expect("a JPEG");
        let size = decoder.scaled_size(eighths);
        let mut pixels = vec![0; size.pixels() as usize * 3];
        let ending = decoder.decode(eighths, &(0..size.height), Arrangement::Color, &mut pixels);
        assert_eq!(ending, Ok(Ending::Decoded));
        pixels
    }

    #[test]
    fn what_is_left_out_saves_most_of_the_file_and_is_not_seen() {
        let file = progressive();
        let header = Header::read(&file).expect("a header");
        for (eighths, most_bytes) in [(1, file.len() / 4), (2, file.len() * 7 / 10)] {
            let copy = without_unseen(&file, &header, eighths).expect("something to leave out");
            assert!(
                copy.len() < most_bytes,
                "{eighths}/8: {} of {} bytes",
                copy.len(),
                file.len()
            );
            let (whole, part) = (decoded(&file, eighths), decoded(&copy, eighths));
            let off = || whole.iter().zip(&part).map(|(one, other)| one.abs_diff(*other));
            let mean = off().map(f64::from).sum::<f64>() / whole.len() as f64;
            // One more for rounding, in each of the three steps to red, green and blue.
            assert!(
                off().max() <= Some(TOLERANCE as u8 + 3),
                "{eighths}/8: {:?}",
                off().max()
            );
            assert!(mean < 0.75, "{eighths}/8: {mean} on average");
        }
        assert!(without_unseen(&file, &header, 8).is_none());
    }

    #[test]
    fn whatever_the_order_of_scans_nothing_that_is_built_upon_is_left_out() {
        let file = progressive();
        let header = Header::read(&file).expect("a header");
        let found: Vec<Segment<'_>> = segments(&file).collect();
        let first = found.iter().position(|one| one.mark == START_OF_SCAN).expect("a scan");
        // Each scan with the tables before it and the data behind it.
        let mut pieces: Vec<&[u8]> = Vec::new();
        let mut from = found[first].start;
        for (at, segment) in found.iter().enumerate().skip(first) {
            let end = found.get(at + 1).map_or(file.len() - 2, |next| next.start);
            if segment.mark == START_OF_SCAN {
                pieces.push(&file[from..end]);
                from = end;
            }
        }
        let mut seed = 5_usize;
        for _ in 0..60 {
            for at in (1..pieces.len()).rev() {
                seed = seed
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                pieces.swap(at, (seed >> 33) % (at + 1));
            }
            let shuffled = [&file[..found[first].start], &pieces.concat(), &[0xFF, END_OF_IMAGE]].concat();
            for eighths in [1, 2, 4] {
                let Some(copy) = without_unseen(&shuffled, &header, eighths) else {
                    continue;
                };
                let bands_of = |bytes: &[u8]| {
                    let found: Vec<Segment<'_>> = segments(bytes).collect();
                    let bands = bands(&found, &header).expect("scans that follow the rules");
                    let key = |band: &Band| (band.component, band.first, band.last, band.lowest_bit);
                    bands.iter().map(key).collect::<Vec<_>>()
                };
                let (all, kept) = (bands_of(&shuffled), bands_of(&copy));
                for (at, band) in all.iter().enumerate().filter(|(_, band)| !kept.contains(band)) {
                    let built_upon = all[at + 1..].iter().find(|later| {
                        kept.contains(later) && later.0 == band.0 && later.1 <= band.2 && band.1 <= later.2
                    });
                    assert_eq!(built_upon, None, "{band:?} is left out at {eighths}/8");
                }
            }
        }
    }

    #[test]
    fn a_file_that_changes_its_tables_stays_whole() {
        let file = progressive();
        let header = Header::read(&file).expect("a header");
        let last = segments(&file)
            .filter(|one| one.mark == START_OF_SCAN)
            .last()
            .expect("a scan");
        let table = segments(&file).find(|one| one.mark == QUANTIZATION).expect("a table");
        let table = &file[table.start..table.content_start() + table.content.len()];
        let changing = [&file[..last.start], table, &file[last.start..]].concat();
        assert!(without_unseen(&changing, &header, 1).is_none());
    }

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
