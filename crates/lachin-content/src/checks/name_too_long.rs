//! `name-too-long`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::raw::shortened;

/// A name that finds no room on the screen in whole.
pub(crate) struct NameTooLong {
    /// Characters there are.
    pub(crate) count: usize,
    /// Characters there may be.
    pub(crate) limit: usize,
    /// What is shown of it.
    pub(crate) shown: String,
}

impl NameTooLong {
    /// Whether a name has more than so many characters.
    pub(crate) fn of(name: &str, limit: usize) -> Option<Self> {
        let count = name.chars().count();
        (count > limit).then(|| Self {
            count,
            limit,
            shown: shortened(name, limit),
        })
    }
}

impl Fault for NameTooLong {
    const CODE: Code = Code::NameTooLong;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let Self { count, limit, shown } = self;
        Sentences::new(
            format!("This has {count} characters, and {limit} find room. Visitors read: \"{shown}\"."),
            "Choose a shorter name, and tell the rest in the text.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { count, limit, shown } = self;
        Sentences::new(
            format!("Burada {count} işarə var, ekrana {limit} işarə sığır. Ziyarətçi bunu oxuyur: \"{shown}\"."),
            "Daha qısa ad seçin, qalanını mətndə yazın.",
        )
    }
}
