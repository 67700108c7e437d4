//! What became of all pictures.

use std::collections::BTreeMap;
use std::fmt;

use crate::child::Verdict;

/// Counts, by the sound picture that the broken ones were made of.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    counts: BTreeMap<&'static str, [u64; 3]>,
    /// The numbers of those at which the program broke.
    pub(crate) found: Vec<u64>,
    last: u64,
}

impl Tally {
    /// One more.
    pub(crate) fn count(&mut self, number: u64, seed: &'static str, verdict: &Verdict) {
        let counts = self.counts.entry(seed).or_default();
        match verdict {
            Verdict::Made => counts[0] += 1,
            Verdict::Refused => counts[1] += 1,
            Verdict::Large => counts[2] += 1,
            Verdict::Broken(_) => self.found.push(number),
        }
        self.last = number;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            formatter,
            "| picture | made | refused | not waited for |\n| --- | --- | --- | --- |"
        )?;
        let mut sum = [0; 3];
        for (seed, counts) in &self.counts {
            let [made, refused, large] = counts;
            writeln!(formatter, "| {seed} | {made} | {refused} | {large} |")?;
            sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        let [made, refused, large] = sum;
        writeln!(formatter, "| all | {made} | {refused} | {large} |\n")?;
        write!(
            formatter,
            "Up to number {}: {} runs, {} broken.",
            self.last,
            made + refused + large + self.found.len() as u64,
            self.found.len()
        )
    }
}
