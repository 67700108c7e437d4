//! Many items on all processors.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::{thread, vec};

/// Does `work` for each of `items`, and keeps their order. `None` for an item over which `work` panicked: one that a
/// library cannot digest does not take the others with it.
pub(crate) fn each<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<Option<R>> {
    let processors = thread::available_parallelism().map_or(1, |processors| processors.get());
    let share = items.len().div_ceil(processors).max(1);
    let work_guarded = |item| catch_unwind(AssertUnwindSafe(|| work(item))).ok();
    let mut items = items.into_iter();
    thread::scope(|scope| {
        let mut workers = Vec::new();
        while items.len() > share {
            let part: Vec<T> = items.by_ref().take(share).collect();
            workers.push((
                part.len(),
                scope.spawn(move || part.into_iter().map(work_guarded).collect::<Vec<_>>()),
            ));
        }
        // The last share is done here, so that few items cost no thread.
        let last: Vec<Option<R>> = items.map(work_guarded).collect();
        let mut results = Vec::new();
        for (length, worker) in workers {
            results.extend(worker.join().unwrap_or_else(|_| none(length).collect()));
        }
        results.extend(last);
        results
    })
}

fn none<R>(length: usize) -> vec::IntoIter<Option<R>> {
    (0..length).map(|_| None).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_kept() {
        for length in [0, 1, 2, 3, 100] {
            let doubled = each((0..length).collect(), |number| number * 2);
            assert_eq!(doubled, (0..length).map(|number| Some(number * 2)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_panic_costs_its_own_item_only() {
        let results = each(vec![1, 0, 2], |number| 10 / number);
        assert_eq!(results, [Some(10), None, Some(5)]);
    }
}
