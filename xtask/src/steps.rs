//! The steps of a check: each is begun with its name, timed, and judged; all are run, and the end is a table.

use std::time::{Duration, Instant};

use crate::failure::Failure;

/// One thing to check.
pub(crate) struct Step {
    /// A word for `--only`.
    pub(crate) name: &'static str,
    /// What it makes sure of.
    pub(crate) purpose: &'static str,
    /// The check.
    pub(crate) check: fn() -> Result<(), Failure>,
}

struct Ended {
    name: &'static str,
    took: Duration,
    failure: Option<Failure>,
}

/// Runs every step, also after one has failed, and then says how it ended.
pub(crate) fn run_all(steps: &[&Step]) -> Result<(), Failure> {
    let begun = Instant::now();
    let mut ended = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!("\n== {}/{} {}: {}", index + 1, steps.len(), step.name, step.purpose);
        let begun = Instant::now();
        let failure = (step.check)().err();
        let took = begun.elapsed();
        match &failure {
            None => println!("-- {} passed in {}", step.name, seconds(took)),
            Some(failure) => println!("-- {} FAILED after {}: {failure}", step.name, seconds(took)),
        }
        ended.push(Ended {
            name: step.name,
            took,
            failure,
        });
    }
    conclude(&ended, begun.elapsed())
}

fn conclude(ended: &[Ended], took: Duration) -> Result<(), Failure> {
    println!("\n{:<14} {:>8}  result", "step", "time");
    for step in ended {
        let result = step
            .failure
            .as_ref()
            .map_or("passed".into(), |failure| format!("FAILED: {failure}"));
        println!("{:<14} {:>8}  {result}", step.name, seconds(step.took));
    }
    let failed: Vec<_> = ended
        .iter()
        .filter(|step| step.failure.is_some())
        .map(|step| step.name)
        .collect();
    println!(
        "\nAll of it took {}.\n{} passed, {} failed",
        seconds(took),
        ended.len() - failed.len(),
        failed.len()
    );
    if failed.is_empty() {
        println!("Everything is in order.");
        Ok(())
    } else {
        Err(Failure::new(format!("not in order: {}", failed.join(", "))))
    }
}

fn seconds(duration: Duration) -> String {
    format!("{:.0} s", duration.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passes() -> Result<(), Failure> {
        Ok(())
    }

    fn fails() -> Result<(), Failure> {
        Err(Failure::new("the roof leaks"))
    }

    #[test]
    fn one_failed_step_fails_the_whole_and_is_named() {
        let roof = Step {
            name: "roof",
            purpose: "it is dry",
            check: fails,
        };
        let door = Step {
            name: "door",
            purpose: "it closes",
            check: passes,
        };
        assert!(run_all(&[&door]).is_ok());
        let failure = run_all(&[&roof, &door]).expect_err("the roof fails");
        assert_eq!(failure.to_string(), "not in order: roof");
    }
}
