//! Who waits, and whose turn is next. Arithmetic only: no threads, no files.

use std::cmp::Reverse;
use std::collections::{HashMap, VecDeque};

use super::wish::Wish;

/// Pictures that are made at the same time. Bounds memory, and leaves a small machine's cores to the page.
pub(super) const MAKERS: usize = 2;

/// Of these, how many may make what nobody is looking at yet: one stays free for whatever is asked for next.
const MAKERS_AHEAD: usize = 1;

/// Answers that may be owed at the same time: far more than any screen shows.
pub(super) const MOST_WAITING: usize = 256;

/// What a thread does next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// Look whether the rendition is there already: quick.
    Look(Wish),
    /// Make it for somebody, who may not be looking at it yet.
    Make { wish: Wish, is_ahead: bool },
    /// Make it although nobody has asked yet.
    Prepare(Wish),
}

/// Wishes that wait, each with the answers `A` that are owed for it.
#[derive(Debug)]
pub(super) struct Line<A> {
    waiting: HashMap<Wish, Waiting<A>>,
    /// The place of each in the page's list of what it waits for in sight.
    visible: HashMap<Wish, usize>,
    /// The page has said what it waits for.
    has_page: bool,
    /// The place of each in the page's list of what may be seen next.
    ahead: HashMap<Wish, usize>,
    /// Done when the page waits for nothing.
    unasked: VecDeque<Wish>,
    arrivals: u64,
    makers: usize,
    makers_ahead: usize,
}

#[derive(Debug)]
struct Waiting<A> {
    answers: Vec<A>,
    /// The higher, the newer.
    arrival: u64,
    /// The page has named it in a list since; only then can a list that does not name it take it back. A request may
    /// overtake the list that was written before it.
    is_listed: bool,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Looking,
    /// It has to be made.
    Missing,
    Making,
}

/// Lower comes first.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Asked for since the last list, so in sight since then: the newest first.
    Unlisted(Reverse<u64>),
    /// In sight, as the page orders it.
    Visible(usize),
    /// In sight after the next tap, perhaps, as the page orders it.
    Ahead(usize),
}

impl<A> Default for Line<A> {
    fn default() -> Self {
        Self {
            waiting: HashMap::new(),
            visible: HashMap::new(),
            has_page: false,
            ahead: HashMap::new(),
            unasked: VecDeque::new(),
            arrivals: 0,
            makers: 0,
            makers_ahead: 0,
        }
    }
}

impl<A> Line<A> {
    /// Somebody asks. Whoever has to step back for it gets told: the answers that are given up.
    pub(super) fn ask(&mut self, wish: Wish, answer: A) -> Vec<A> {
        let given_up = self.make_room();
        if self.owed() >= MOST_WAITING {
            return vec![answer];
        }
        self.arrivals += 1;
        let is_listed = self.visible.contains_key(&wish) || self.ahead.contains_key(&wish);
        let waiting = self.waiting.entry(wish).or_insert_with(|| Waiting {
            answers: Vec::new(),
            arrival: 0,
            is_listed,
            state: State::New,
        });
        waiting.arrival = self.arrivals;
        waiting.answers.push(answer);
        given_up
    }

    /// The page's list of all that it waits for: what is seen now, and what may be seen next. Of what a list has named
    /// before, all that this one does not name is given up, unless it is being made already.
    pub(super) fn want(&mut self, visible: &[Wish], ahead: &[Wish]) -> Vec<A> {
        self.has_page = true;
        self.visible = visible.iter().copied().zip(0..).collect();
        self.ahead = ahead.iter().copied().zip(0..).collect();
        self.ahead.retain(|wish, _| !self.visible.contains_key(wish));
        let mut given_up = Vec::new();
        for (wish, waiting) in &mut self.waiting {
            let is_named = self.visible.contains_key(wish) || self.ahead.contains_key(wish);
            if is_named {
                waiting.is_listed = true;
            } else if waiting.is_listed && waiting.state != State::Making {
                given_up.append(&mut waiting.answers);
            }
        }
        self.waiting.retain(|_, waiting| !waiting.answers.is_empty());
        given_up
    }

    /// What is to be made once the page waits for nothing, in this order.
    pub(super) fn prepare(&mut self, wishes: impl IntoIterator<Item = Wish>) {
        self.unasked = wishes.into_iter().collect();
    }

    /// How many of those are left.
    pub(super) fn unasked(&self) -> usize {
        self.unasked.len()
    }

    /// The next step for a thread that has nothing to do; none when it has to wait.
    pub(super) fn next(&mut self) -> Option<Step> {
        if let Some(wish) = self.first(|state| state == State::New) {
            self.set(wish, State::Looking);
            return Some(Step::Look(wish));
        }
        if self.makers >= MAKERS {
            return None;
        }
        if let Some(wish) = self.first(|state| state == State::Missing) {
            let is_ahead = self.ahead.contains_key(&wish);
            if is_ahead && self.makers_ahead >= MAKERS_AHEAD {
                return None;
            }
            self.makers += 1;
            self.makers_ahead += usize::from(is_ahead);
            self.set(wish, State::Making);
            return Some(Step::Make { wish, is_ahead });
        }
        let is_idle = self.has_page && self.visible.is_empty() && self.waiting.is_empty();
        if !is_idle || self.makers_ahead >= MAKERS_AHEAD {
            return None;
        }
        let wish = self.unasked.pop_front()?;
        self.makers += 1;
        self.makers_ahead += 1;
        Some(Step::Prepare(wish))
    }

    /// The look has found nothing: it has to be made, if it is still wanted.
    pub(super) fn missed(&mut self, wish: Wish) {
        if let Some(waiting) = self.waiting.get_mut(&wish)
            && waiting.state == State::Looking
        {
            waiting.state = State::Missing;
        }
    }

    /// A step is over, and this is who waits for its result.
    pub(super) fn done(&mut self, step: Step) -> Vec<A> {
        let wish = match step {
            Step::Look(wish) => wish,
            Step::Make { wish, is_ahead } => {
                self.makers -= 1;
                self.makers_ahead -= usize::from(is_ahead);
                wish
            }
            Step::Prepare(_) => {
                self.makers -= 1;
                self.makers_ahead -= 1;
                return Vec::new();
            }
        };
        self.waiting
            .remove(&wish)
            .map_or_else(Vec::new, |waiting| waiting.answers)
    }

    fn first(&self, is_right: impl Fn(State) -> bool) -> Option<Wish> {
        let waiting = self.waiting.iter().filter(|(_, waiting)| is_right(waiting.state));
        waiting
            .min_by_key(|(wish, waiting)| self.rank(wish, waiting))
            .map(|(wish, _)| *wish)
    }

    fn rank(&self, wish: &Wish, waiting: &Waiting<A>) -> Rank {
        match (self.visible.get(wish), self.ahead.get(wish)) {
            (Some(place), _) => Rank::Visible(*place),
            (None, Some(place)) => Rank::Ahead(*place),
            (None, None) => Rank::Unlisted(Reverse(waiting.arrival)),
        }
    }

    fn set(&mut self, wish: Wish, state: State) {
        if let Some(waiting) = self.waiting.get_mut(&wish) {
            waiting.state = state;
        }
    }

    fn owed(&self) -> usize {
        self.waiting.values().map(|waiting| waiting.answers.len()).sum()
    }

    /// Gives up what would come last, when no more may wait.
    fn make_room(&mut self) -> Vec<A> {
        if self.owed() < MOST_WAITING {
            return Vec::new();
        }
        let last = self
            .waiting
            .iter()
            .filter(|(_, waiting)| waiting.state != State::Making)
            .max_by_key(|(wish, waiting)| self.rank(wish, waiting))
            .map(|(wish, _)| *wish);
        last.and_then(|wish| self.waiting.remove(&wish))
            .map_or_else(Vec::new, |waiting| waiting.answers)
    }
}
