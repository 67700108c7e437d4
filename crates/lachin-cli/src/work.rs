//! Many things on all processors, told in the order in which they were named.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

/// Does `work` for each of `items` on as many threads as there are processors, and hands the results to `tell` on this
/// thread, in the order of the items and as soon as that allows.
///
/// # Errors
///
/// That of `tell`; what has not begun by then is left undone.
pub(crate) fn each<T: Sync, R: Send, E>(
    items: &[T],
    work: impl Fn(&T) -> R + Sync,
    mut tell: impl FnMut(&T, R) -> Result<(), E>,
) -> Result<(), E> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(items.len());
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..threads {
            let (next, work, sender) = (&next, &work, sender.clone());
            scope.spawn(move || {
                while let Some((index, item)) = taken(next, items) {
                    if sender.send((index, work(item))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        let mut early = BTreeMap::new();
        let mut told = 0;
        // The receiver goes with this closure: after an error nobody begins anything new.
        for (index, result) in receiver {
            early.insert(index, result);
            while let Some(result) = early.remove(&told) {
                tell(&items[told], result)?;
                told += 1;
            }
        }
        Ok(())
    })
}

fn taken<'i, T>(next: &AtomicUsize, items: &'i [T]) -> Option<(usize, &'i T)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    items.get(index).map(|item| (index, item))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn results_are_told_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..20).collect();
        let mut told = Vec::new();
        let doubled = |item: &u64| {
            thread::sleep(Duration::from_millis(20 - item));
            item * 2
        };
        let ended: Result<(), ()> = each(&items, doubled, |item, result| {
            told.push((*item, result));
            Ok(())
        });
        assert_eq!(ended, Ok(()));
        assert_eq!(told, items.iter().map(|item| (*item, item * 2)).collect::<Vec<_>>());
    }

    #[test]
    fn nothing_new_is_begun_once_nobody_can_be_told() {
        let items: Vec<u32> = (0..10_000).collect();
        let begun = AtomicUsize::new(0);
        let ended = each(
            &items,
            |_| {
                begun.fetch_add(1, Ordering::Relaxed);
                thread::sleep(Duration::from_millis(1));
            },
            |_, ()| Err("nobody listens"),
        );
        assert_eq!(ended, Err("nobody listens"));
        assert!(begun.into_inner() < items.len());
    }
}
