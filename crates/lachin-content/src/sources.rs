//! What is cited: the sources of the exhibition while its items are read.

use std::collections::HashMap;

use crate::model::Source;
use crate::nearest::{Names, Suggestion};
use crate::raw::ListedSource;

/// The sources of `sources.json`.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Sources {
    /// Those that can be used, in the order of the file.
    usable: Vec<Source>,
    /// All ids, also of those with faults, and their lines.
    listed: Vec<(String, u32)>,
    names: Names,
    states: HashMap<String, Citation>,
    is_unreadable: bool,
}

/// What a citation leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Citation {
    /// A source that can be shown.
    Usable,
    /// A source with a fault that has been reported at its own place: no fault of those who cite it.
    Faulty,
    /// Nothing.
    Unknown,
}

impl Sources {
    pub(crate) fn new(listed: Vec<ListedSource>) -> Self {
        let mut sources = Self::default();
        for (id, source) in listed {
            let state = if source.is_some() {
                Citation::Usable
            } else {
                Citation::Faulty
            };
            sources.states.insert(id.value.clone(), state);
            sources.names.insert(id.value.clone());
            sources.listed.push((id.value, id.line));
            sources.usable.extend(source);
        }
        sources
    }

    /// Sources of which nothing is known: nobody who cites one is at fault.
    pub(crate) fn unreadable() -> Self {
        Self {
            is_unreadable: true,
            ..Self::default()
        }
    }

    pub(crate) fn find(&self, id: &str) -> Citation {
        match self.states.get(id) {
            _ if self.is_unreadable => Citation::Faulty,
            Some(state) => *state,
            None => Citation::Unknown,
        }
    }

    /// What to cite instead of an id that is not known.
    pub(crate) fn suggestion(&self, id: &str) -> Suggestion {
        Suggestion::among(id, self.names.around(id))
    }

    /// All ids with their lines, in the order of the file.
    pub(crate) fn listed(&self) -> &[(String, u32)] {
        &self.listed
    }

    pub(crate) fn into_usable(self) -> Vec<Source> {
        self.usable
    }
}
