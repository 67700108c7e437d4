//! Long lists on all processors.

use std::panic::resume_unwind;
use std::thread;

/// So many items cost less than a thread.
const FEW: usize = 200;

/// Makes one of each, in the same order.
pub(super) fn each<T: Sync, U: Send>(items: &[T], make: impl Fn(&T) -> U + Sync) -> Vec<U> {
    let processors = thread::available_parallelism().map_or(1, |processors| processors.get());
    let share = items.len().div_ceil(processors).max(FEW);
    let make = &make;
    thread::scope(|scope| {
        let parts: Vec<_> = items
            .chunks(share)
            .skip(1)
            .map(|part| scope.spawn(move || part.iter().map(make).collect::<Vec<_>>()))
            .collect();
        let mut made: Vec<U> = items.iter().take(share).map(make).collect();
        for part in parts {
            made.extend(part.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        made
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_kept() {
        for length in [0, 1, FEW, FEW + 1, 10 * FEW] {
            let numbers: Vec<usize> = (0..length).collect();
            let doubled = each(&numbers, |number| number * 2);
            assert_eq!(doubled, numbers.iter().map(|number| number * 2).collect::<Vec<_>>());
        }
    }
}
