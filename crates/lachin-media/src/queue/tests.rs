//! A queue with a studio whose pictures are made when the test says so.

use std::collections::HashSet;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use super::*;
use crate::error::PictureError;
use crate::format::Format;

/// Far beyond what any step takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// Pictures are told apart by a letter.
fn wish(letter: char) -> Wish {
    Wish {
        picture: ContentHash::of(letter.to_string().as_bytes()),
        width: 320,
    }
}

fn wishes(letters: &str) -> Vec<Wish> {
    letters.chars().map(wish).collect()
}

fn rendition() -> CachedRendition {
    CachedRendition {
        bytes: Arc::from([1, 2, 3]),
        format: Format::Jpeg,
        mime: "image/jpeg",
    }
}

/// Says what it begins to make, and goes on when it is let.
struct Gate {
    begun: Mutex<Sender<char>>,
    open: Mutex<HashSet<char>>,
    opened: Condvar,
}

struct GatedStudio(Arc<Gate>);

const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";

impl Studio for GatedStudio {
    fn has(&self, picture: &ContentHash) -> bool {
        LETTERS.chars().any(|letter| wish(letter).picture == *picture)
    }

    fn find(&self, _: &Wish) -> Option<CachedRendition> {
        None
    }

    fn make(&self, wanted: &Wish) -> Result<CachedRendition, PictureError> {
        let letter = LETTERS.chars().find(|letter| wish(*letter) == *wanted).unwrap();
        self.0.begun.lock().unwrap().send(letter).unwrap();
        let open = self.0.open.lock().unwrap();
        let (_open, waited) = self
            .0
            .opened
            .wait_timeout_while(open, PATIENCE, |open| !open.contains(&letter))
            .unwrap();
        assert!(!waited.timed_out(), "{letter} was never let go on");
        assert_ne!(letter, 'x', "a decoder that did not expect this");
        Ok(rendition())
    }
}

/// What was answered about a picture.
type Told = (char, Granted);

/// A queue, what it begins, and what it answers.
struct Kept {
    queue: Queue,
    gate: Arc<Gate>,
    begun: Receiver<char>,
    answers: Sender<Told>,
    told: Receiver<Told>,
}

impl Kept {
    fn new() -> Self {
        let (sender, begun) = channel();
        let (answers, told) = channel();
        let gate = Arc::new(Gate {
            begun: Mutex::new(sender),
            open: Mutex::default(),
            opened: Condvar::new(),
        });
        Self {
            queue: Queue::of(Box::new(GatedStudio(Arc::clone(&gate))), Files::default()).unwrap(),
            gate,
            begun,
            answers,
            told,
        }
    }

    fn ask(&self, letter: char) {
        let answers = self.answers.clone();
        self.queue
            .ask(wish(letter), move |granted| answers.send((letter, granted)).unwrap());
    }

    /// Lets a picture be made, and waits until it is answered.
    fn let_go(&self, letter: char) {
        self.gate.open.lock().unwrap().insert(letter);
        self.gate.opened.notify_all();
    }

    fn next_begun(&self) -> char {
        self.begun.recv_timeout(PATIENCE).expect("nothing is begun")
    }

    fn next_answer(&self) -> Told {
        self.told.recv_timeout(PATIENCE).expect("nothing is answered")
    }
}

/// Two that are being made, so that all others wait.
fn busy() -> Kept {
    let kept = Kept::new();
    kept.ask('a');
    assert_eq!(kept.next_begun(), 'a');
    kept.ask('b');
    assert_eq!(kept.next_begun(), 'b');
    kept
}

#[test]
fn what_was_asked_for_last_is_made_first() {
    let kept = busy();
    for letter in ['c', 'd', 'e'] {
        kept.ask(letter);
    }
    kept.let_go('a');
    assert_eq!(kept.next_begun(), 'e');
    kept.let_go('e');
    assert_eq!(kept.next_begun(), 'd');
    kept.let_go('d');
    assert_eq!(kept.next_begun(), 'c');
}

#[test]
fn what_may_be_seen_next_waits_for_what_is_seen_now() {
    let kept = busy();
    kept.queue.want(&wishes("cd"), &wishes("ef"));
    for letter in ['c', 'd', 'e', 'f'] {
        kept.ask(letter);
    }
    kept.let_go('a');
    assert_eq!(kept.next_begun(), 'c');
    kept.let_go('b');
    assert_eq!(kept.next_begun(), 'd');
    kept.let_go('c');
    assert_eq!(kept.next_begun(), 'e');
    // One who makes stays free for what comes into sight: f waits for e, but g does not.
    kept.let_go('d');
    kept.ask('g');
    assert_eq!(kept.next_begun(), 'g');
    kept.let_go('e');
    assert_eq!(kept.next_begun(), 'f');
}

#[test]
fn what_comes_into_sight_is_no_longer_ahead() {
    let kept = busy();
    kept.queue.want(&wishes("c"), &wishes("de"));
    for letter in ['c', 'd', 'e'] {
        kept.ask(letter);
    }
    kept.queue.want(&wishes("ec"), &wishes("d"));
    kept.let_go('a');
    assert_eq!(kept.next_begun(), 'e');
}

#[test]
fn what_the_page_does_not_want_any_more_is_given_up_before_it_is_begun() {
    let kept = busy();
    kept.queue.want(&wishes("abcd"), &[]);
    kept.ask('c');
    kept.ask('d');
    kept.queue.want(&wishes("abd"), &[]);
    assert_eq!(kept.next_answer(), ('c', Err(Refusal::GivenUp)));
    kept.let_go('a');
    assert_eq!(kept.next_answer(), ('a', Ok(rendition())));
    assert_eq!(kept.next_begun(), 'd');
}

#[test]
fn a_request_that_overtakes_its_list_is_kept() {
    let kept = busy();
    kept.ask('c');
    // Written before c was asked for.
    kept.queue.want(&wishes("ab"), &[]);
    kept.let_go('a');
    assert_eq!(kept.next_begun(), 'c');
}

#[test]
fn what_is_being_made_is_finished_though_nobody_wants_it_any_more() {
    let kept = busy();
    kept.queue.want(&wishes("ab"), &[]);
    kept.queue.want(&[], &[]);
    kept.let_go('a');
    assert_eq!(kept.next_answer(), ('a', Ok(rendition())));
}

#[test]
fn all_who_ask_for_the_same_are_answered_by_one_making() {
    let kept = busy();
    kept.ask('a');
    kept.ask('a');
    kept.let_go('a');
    for _ in 0..3 {
        assert_eq!(kept.next_answer(), ('a', Ok(rendition())));
    }
    kept.ask('c');
    assert_eq!(kept.next_begun(), 'c');
}

#[test]
fn a_picture_over_which_the_decoder_breaks_down_costs_one_picture() {
    let kept = Kept::new();
    kept.ask('x');
    assert_eq!(kept.next_begun(), 'x');
    kept.let_go('x');
    let (letter, granted) = kept.next_answer();
    assert!(matches!((letter, granted), ('x', Err(Refusal::Unshowable(_)))));
    // Every thread still works.
    for letter in ['a', 'b'] {
        kept.ask(letter);
        assert_eq!(kept.next_begun(), letter);
    }
}

#[test]
fn one_who_breaks_down_over_an_answer_takes_nobody_else_along() {
    let kept = Kept::new();
    kept.queue.ask(wish('a'), |_| panic!("a page that did not expect this"));
    kept.let_go('a');
    kept.let_go('b');
    kept.ask('b');
    assert_eq!(kept.next_answer(), ('b', Ok(rendition())));
}

#[test]
fn what_nobody_asked_for_is_made_when_the_page_waits_for_nothing() {
    let kept = busy();
    kept.queue.prepare(wishes("pq"));
    kept.queue.want(&wishes("abc"), &[]);
    kept.ask('c');
    kept.let_go('a');
    assert_eq!(kept.next_begun(), 'c');
    kept.let_go('b');
    kept.let_go('c');
    for _ in 0..3 {
        assert!(kept.next_answer().1.is_ok());
    }
    assert_eq!(kept.begun.recv_timeout(Duration::from_millis(50)).ok(), None);
    kept.queue.want(&[], &[]);
    assert_eq!(kept.next_begun(), 'p');
    // Only one at a time, so that who asks now finds somebody free.
    kept.ask('d');
    assert_eq!(kept.next_begun(), 'd');
    kept.let_go('p');
    kept.let_go('d');
    assert_eq!(kept.next_begun(), 'q');
}

#[test]
fn a_page_that_asks_for_too_much_gets_what_it_asked_for_last() {
    let kept = busy();
    for width in 0..line::MOST_WAITING as u32 {
        let answers = kept.answers.clone();
        let picture = wish('c').picture;
        kept.queue.ask(Wish { picture, width }, move |granted| {
            answers.send(('c', granted)).unwrap();
        });
    }
    // Two are being made, so two were too many: the oldest that waited.
    for _ in 0..2 {
        assert_eq!(kept.next_answer(), ('c', Err(Refusal::GivenUp)));
    }
    assert!(kept.told.try_recv().is_err());
}

#[test]
fn a_strange_picture_is_refused_at_once() {
    let kept = busy();
    kept.ask('?');
    assert_eq!(kept.next_answer(), ('?', Err(Refusal::Unknown)));
}

#[test]
fn a_wish_is_read_as_it_is_written_and_not_otherwise() {
    let wish = wish('a');
    assert_eq!(wish.to_string().parse(), Ok(wish));
    let hash = wish.picture;
    for wrong in [
        "",
        "/",
        &format!("{hash}"),
        &format!("{hash}/"),
        &format!("{hash}/321"),
        &format!("{hash}/+320"),
    ] {
        assert_eq!(wrong.parse::<Wish>(), Err(WishSyntax), "{wrong}");
    }
}
