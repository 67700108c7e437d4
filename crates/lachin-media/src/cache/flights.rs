//! One render for all who wait for the same rendition.

use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// Work under way, by name. No lock is held while the work runs.
#[derive(Debug)]
pub(super) struct Flights<T> {
    open: Mutex<HashMap<String, Arc<Flight<T>>>>,
}

#[derive(Debug)]
struct Flight<T> {
    state: Mutex<State<T>>,
    over: Condvar,
}

#[derive(Debug)]
enum State<T> {
    Under,
    Landed(T),
    /// Whoever did the work is gone without a result.
    Lost,
}

impl<T> Default for Flights<T> {
    fn default() -> Self {
        Self { open: Mutex::default() }
    }
}

impl<T: Clone> Flights<T> {
    /// The result of `work`, or of the same-named work of another thread that is under way already.
    pub(super) fn once(&self, name: &str, work: impl FnOnce() -> T) -> T {
        loop {
            let flight = match self.joined(name) {
                Ok(own) => return own.fly(work),
                Err(flight) => flight,
            };
            let mut state = flight.state.lock().unwrap_or_else(PoisonError::into_inner);
            while matches!(*state, State::Under) {
                state = flight.over.wait(state).unwrap_or_else(PoisonError::into_inner);
            }
            if let State::Landed(result) = &*state {
                return result.clone();
            }
        }
    }

    fn joined(&self, name: &str) -> Result<OwnFlight<'_, T>, Arc<Flight<T>>> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(flight) = open.get(name) {
            return Err(Arc::clone(flight));
        }
        let flight = Arc::new(Flight {
            state: Mutex::new(State::Under),
            over: Condvar::new(),
        });
        open.insert(name.to_owned(), Arc::clone(&flight));
        Ok(OwnFlight {
            flights: self,
            name: name.to_owned(),
            flight,
        })
    }
}

/// The flight of the thread that does the work. Dropped without landing, it wakes those who wait, so that one of them
/// tries instead.
struct OwnFlight<'a, T> {
    flights: &'a Flights<T>,
    name: String,
    flight: Arc<Flight<T>>,
}

impl<T: Clone> OwnFlight<'_, T> {
    fn fly(self, work: impl FnOnce() -> T) -> T {
        let result = work();
        *self.flight.state.lock().unwrap_or_else(PoisonError::into_inner) = State::Landed(result.clone());
        result
    }
}

impl<T> Drop for OwnFlight<'_, T> {
    fn drop(&mut self) {
        self.flights
            .open
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&self.name);
        let mut state = self.flight.state.lock().unwrap_or_else(PoisonError::into_inner);
        if matches!(*state, State::Under) {
            *state = State::Lost;
        }
        self.flight.over.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn those_who_wait_get_the_result_of_the_first() {
        const VISITORS: usize = 8;
        let flights = Flights::default();
        let (runs, ready) = (AtomicUsize::new(0), Barrier::new(VISITORS));
        let results: Vec<usize> = std::thread::scope(|scope| {
            let visitors: Vec<_> = (0..VISITORS)
                .map(|_| {
                    scope.spawn(|| {
                        ready.wait();
                        flights.once("same", || {
                            std::thread::sleep(std::time::Duration::from_millis(100));
                            runs.fetch_add(1, Ordering::SeqCst) + 40
                        })
                    })
                })
                .collect();
            visitors.into_iter().filter_map(|visitor| visitor.join().ok()).collect()
        });
        assert_eq!((results, runs.into_inner()), (vec![40; VISITORS], 1));
        assert!(flights.open.into_inner().unwrap().is_empty());
    }

    #[test]
    fn a_lost_flight_is_flown_again_by_one_who_waits() {
        let flights = Flights::default();
        let started = Barrier::new(2);
        std::thread::scope(|scope| {
            let lost = scope.spawn(|| {
                flights.once("same", || -> u32 {
                    started.wait();
                    std::thread::sleep(std::time::Duration::from_millis(50));
                    std::panic::resume_unwind(Box::new("the work broke down"))
                })
            });
            started.wait();
            assert_eq!(flights.once("same", || 7), 7);
            assert!(lost.join().is_err());
        });
        assert!(flights.open.into_inner().unwrap().is_empty());
    }
}
