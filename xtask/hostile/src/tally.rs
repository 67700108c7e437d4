//! What became of all broken files.

use std::collections::BTreeMap;
use std::fmt;

use crate::process::Verdict;

/// Counts, by the sound file that the broken ones were made of.
#[derive(Debug)]
pub(crate) struct Tally {
    /// What the columns are called: the file, taken, refused, and not waited for where that can be.
    headers: &'static [&'static str],
    counts: BTreeMap<String, [u64; 3]>,
    /// The numbers of those at which the program broke.
    pub(crate) found: Vec<u64>,
    last: u64,
}

impl Tally {
    pub(crate) fn new(headers: &'static [&'static str]) -> Self {
        Self {
            headers,
            counts: BTreeMap::new(),
            found: Vec::new(),
            last: 0,
        }
    }

    /// One more.
    pub(crate) fn count(&mut self, number: u64, seed: &str, verdict: &Verdict) {
        self.last = number;
        let column = match verdict {
            Verdict::Taken => 0,
            Verdict::Refused => 1,
            Verdict::Large => 2,
            Verdict::Broken(_) => return self.found.push(number),
        };
        self.counts.entry(seed.to_owned()).or_default()[column] += 1;
    }

    fn row(&self, formatter: &mut fmt::Formatter<'_>, name: &str, counts: &[u64; 3]) -> fmt::Result {
        write!(formatter, "| {name} |")?;
        for count in counts.iter().take(self.headers.len() - 1) {
            write!(formatter, " {count} |")?;
        }
        writeln!(formatter)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "| {} |", self.headers.join(" | "))?;
        writeln!(formatter, "|{}", " --- |".repeat(self.headers.len()))?;
        let mut sum = [0; 3];
        for (seed, counts) in &self.counts {
            self.row(formatter, seed, counts)?;
            sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        }
        self.row(formatter, "all", &sum)?;
        write!(
            formatter,
            "\nUp to number {}: {} runs, {} broken.",
            self.last,
            sum.iter().sum::<u64>() + self.found.len() as u64,
            self.found.len()
        )
    }
}
