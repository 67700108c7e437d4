//! How one language writes dates, numbers, units, lists and letters.
//!
//! | what | where |
//! | --- | --- |
//! | which rules a tag stands for | `tag.rs` |
//! | dates, and ranges of dates | `dates.rs`, `ranges.rs`, on `marked.rs` |
//! | numbers, plurals, units | `numbers.rs`, `units.rs` |
//! | capitals and small letters | `letters.rs` |
//! | a language's own name | `endonym.rs` |
//! | the line that names a source | `attribution.rs` |
//!
//! The rules are those of Unicode's CLDR by ICU4X; only ranges, unit words and attribution lines are our own, because
//! CLDR writes them in ways that are not usual in our languages (`docs/decisions/0006-locale.md`). They are held against
//! `tests/fixtures/locale-golden.json`.

mod attribution;
mod dates;
mod endonym;
mod letters;
mod marked;
mod numbers;
mod ranges;
mod tag;
mod units;

use std::cmp::Ordering;

use icu::collator::{Collator, CollatorBorrowed};
use icu::locale::Locale as IcuLocale;

pub use endonym::endonym;
pub use numbers::{Plural, Unit};

use dates::Dates;
use numbers::Numbers;
use tag::Language;

/// The writing habits of one language. Costs a few milliseconds to make; make it once and keep it.
pub struct Locale {
    language: Language,
    icu: IcuLocale,
    dates: Dates,
    numbers: Numbers,
    collator: CollatorBorrowed<'static>,
}

impl Locale {
    /// The habits of the language with this BCP 47 tag. English ones where the tag is not known.
    pub fn of(tag: &str) -> Self {
        let icu = tag::icu_locale(tag);
        let language = Language::of(&icu);
        Self {
            language,
            dates: Dates::of(&icu),
            numbers: Numbers::of(&icu),
            collator: Collator::try_new((&icu).into(), Default::default())
                .expect("collation for every language is compiled in"),
            icu,
        }
    }

    /// Which of two names a list shows first. Quotation marks and the like before a name do not count.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let by_letters = self.collator.compare(without_marks(one), without_marks(other));
        by_letters.then_with(|| self.collator.compare(one, other))
    }
}

fn without_marks(name: &str) -> &str {
    name.trim_start_matches(|letter: char| !letter.is_alphanumeric())
}
