//! Where an item is understood: its folder, its report, and everything around it.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::checks::{Fault, SourceUnknown};
use crate::folder::Folder;
use crate::json::At;
use crate::model::Id;
use crate::report::Report;
use crate::sources::Citation;
use crate::surroundings::Surroundings;

/// Where an item is understood.
pub(crate) struct Scope<'s> {
    pub(crate) surroundings: &'s Surroundings,
    pub(crate) folder: &'s Folder<'s>,
    /// The main file, relative to the content folder.
    pub(crate) file: &'s str,
    pub(crate) report: &'s Report,
    cited: RefCell<BTreeSet<String>>,
}

/// The sources of a claim.
pub(super) struct Backing {
    /// Those that can be shown.
    pub(super) sources: Vec<Id>,
    /// Whether there is at least one that is listed, be it with a fault of its own.
    pub(super) is_backed: bool,
}

impl<'s> Scope<'s> {
    pub(crate) fn new(
        surroundings: &'s Surroundings,
        folder: &'s Folder<'s>,
        file: &'s str,
        report: &'s Report,
    ) -> Self {
        Self {
            surroundings,
            folder,
            file,
            report,
            cited: RefCell::default(),
        }
    }

    /// Reports at a line of the main file.
    pub(super) fn report<F: Fault>(&self, line: impl Into<Option<u32>>, fault: F) {
        self.report.add(self.file, line, fault);
    }

    /// Notes that a source is cited, and reports one that does not exist.
    pub(super) fn cite(&self, id: &str, file: &str, line: u32) -> Citation {
        self.cited.borrow_mut().insert(id.to_owned());
        let citation = self.surroundings.sources.find(id);
        if citation == Citation::Unknown {
            let suggestion = self.surroundings.sources.suggestion(id);
            self.report.add(
                file,
                line,
                SourceUnknown {
                    id: id.to_owned(),
                    suggestion,
                },
            );
        }
        citation
    }

    /// The sources that a claim in the main file names.
    pub(super) fn backing(&self, ids: &[At<String>]) -> Backing {
        let mut backing = Backing {
            sources: Vec::new(),
            is_backed: false,
        };
        for id in ids {
            let citation = self.cite(&id.value, self.file, id.line);
            backing.is_backed |= citation != Citation::Unknown;
            if citation == Citation::Usable {
                backing.sources.push(Id(id.value.clone()));
            }
        }
        backing
    }

    /// The ids that were cited so far.
    pub(crate) fn into_cited(self) -> BTreeSet<String> {
        self.cited.into_inner()
    }
}
