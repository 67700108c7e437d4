//! Measuring in pairs: ours, peer, ours, peer …, so that whatever slows the machine slows both.

use crate::child::Cost;
use crate::statistics::median;
use crate::trouble::Outcome;

/// What ours and the peer's run cost, one after the other.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pair {
    pub(crate) ours: Cost,
    pub(crate) peer: Cost,
}

/// Runs each of `items` by both, `rounds` times, after one round that is not counted and only warms the caches.
pub(crate) fn pairs<T>(
    rounds: u32,
    items: &[T],
    ours: impl Fn(&T) -> Outcome<Cost>,
    peer: impl Fn(&T) -> Outcome<Cost>,
) -> Outcome<Vec<Pair>> {
    let mut measured = Vec::new();
    for round in 0..=rounds {
        for item in items {
            let pair = Pair {
                ours: ours(item)?,
                peer: peer(item)?,
            };
            if round > 0 {
                measured.push(pair);
            }
        }
    }
    Ok(measured)
}

/// Ours over the peer's, the middle of all pairs; and the middle of each alone.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Compared {
    pub(crate) ratio: f64,
    pub(crate) ours: f64,
    pub(crate) peer: f64,
}

/// Compares one figure of all pairs.
pub(crate) fn compared(pairs: &[Pair], figure: impl Fn(&Cost) -> f64) -> Compared {
    let of = |pick: fn(&Pair) -> &Cost| pairs.iter().map(|pair| figure(pick(pair))).collect::<Vec<_>>();
    let (ours, peer) = (of(|pair| &pair.ours), of(|pair| &pair.peer));
    let ratios: Vec<_> = ours.iter().zip(&peer).map(|(ours, peer)| ours / peer).collect();
    Compared {
        ratio: median(&ratios),
        ours: median(&ours),
        peer: median(&peer),
    }
}

/// Ours over the peer's in CPU once what starting alone takes is left out, the middle of all pairs.
pub(crate) fn ratio_less_starts(pairs: &[Pair], our_start_ms: f64, peer_start_ms: f64) -> f64 {
    let ratios: Vec<_> = pairs
        .iter()
        .map(|pair| (cpu_ms(&pair.ours) - our_start_ms) / (cpu_ms(&pair.peer) - peer_start_ms))
        .collect();
    median(&ratios)
}

/// Milliseconds of all processors.
pub(crate) fn cpu_ms(cost: &Cost) -> f64 {
    cost.cpu.as_secs_f64() * 1e3
}

/// Milliseconds on the clock.
pub(crate) fn wall_ms(cost: &Cost) -> f64 {
    cost.wall.as_secs_f64() * 1e3
}

/// Mebibytes at most.
pub(crate) fn peak_mib(cost: &Cost) -> f64 {
    cost.peak_bytes as f64 / (1024.0 * 1024.0)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn pair(ours_ms: u64, peer_ms: u64) -> Pair {
        let cost = |ms| Cost {
            cpu: Duration::from_millis(ms),
            ..Cost::default()
        };
        Pair {
            ours: cost(ours_ms),
            peer: cost(peer_ms),
        }
    }

    #[test]
    fn the_ratio_is_the_middle_of_the_ratios_and_not_the_ratio_of_the_middles() {
        let compared = compared(&[pair(10, 100), pair(40, 50), pair(90, 60)], cpu_ms);
        assert_eq!((compared.ratio, compared.ours, compared.peer), (0.8, 40.0, 60.0));
    }

    #[test]
    fn starts_are_taken_from_both_sides() {
        assert_eq!(ratio_less_starts(&[pair(11, 60)], 1.0, 40.0), 0.5);
    }

    #[test]
    fn the_round_that_warms_is_not_counted() {
        let runs = std::cell::Cell::new(0);
        let run = |_: &u8| {
            runs.set(runs.get() + 1);
            Ok(Cost::default())
        };
        let measured = pairs(2, &[0, 1, 2], run, run);
        assert_eq!((measured.map_or(0, |pairs| pairs.len()), runs.get()), (6, 18));
    }
}
