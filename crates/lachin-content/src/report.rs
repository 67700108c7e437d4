//! Where diagnostics are gathered while one item is read.

use std::cell::{Cell, RefCell};

use crate::checks::{Fault, ProblemsUntold};
use crate::diagnostic::{Diagnostic, Severity};
use crate::picture_fault::PictureFault;

/// How many problems of each severity are told of one item. A small file can have hundreds of thousands, and each takes
/// far more memory than what is wrong.
pub(crate) const MOST_TOLD: usize = 200;

/// The diagnostics of one item, in the order in which they were found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Report {
    found: RefCell<Vec<Diagnostic>>,
    /// How many were found of each severity, told or not.
    counts: Cell<[usize; 3]>,
}

impl Report {
    /// Adds a fault at a line of a file.
    pub(crate) fn add<F: Fault>(&self, file: &str, line: impl Into<Option<u32>>, fault: F) {
        if self.has_room(file, F::SEVERITY) {
            self.found.borrow_mut().push(diagnostic(file, line.into(), &fault));
        }
    }

    /// Adds what is wrong with a picture's file.
    pub(crate) fn add_picture_fault(&self, file: &str, fault: PictureFault) {
        if self.has_room(file, fault.severity) {
            self.found.borrow_mut().push(Diagnostic {
                code: fault.code,
                severity: fault.severity,
                file: file.to_owned(),
                line: None,
                message: fault.message,
            });
        }
    }

    /// Whether one more of a severity is told. The first that is not leaves a word in its place.
    fn has_room(&self, file: &str, severity: Severity) -> bool {
        let mut counts = self.counts.get();
        let is_full = |count: &usize| *count > MOST_TOLD;
        let was_full = counts.iter().any(is_full);
        let count = &mut counts[severity as usize];
        *count = count.saturating_add(1);
        let has_room = !is_full(count);
        self.counts.set(counts);
        if !has_room && !was_full {
            self.found.borrow_mut().push(diagnostic(file, None, &ProblemsUntold));
        }
        has_room
    }

    /// Lets errors count as warnings: nobody sees the item.
    pub(crate) fn soften(&self) {
        for diagnostic in self.found.borrow_mut().iter_mut() {
            diagnostic.severity = diagnostic.severity.max(Severity::Warning);
        }
    }

    /// Adds all that another report holds.
    pub(crate) fn take_over(&self, other: Self) {
        self.found.borrow_mut().extend(other.into_diagnostics());
    }

    /// What was found.
    pub(crate) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.found.into_inner()
    }
}

fn diagnostic<F: Fault>(file: &str, line: Option<u32>, fault: &F) -> Diagnostic {
    Diagnostic {
        code: F::CODE,
        severity: F::SEVERITY,
        file: file.to_owned(),
        line,
        message: fault.message(),
    }
}
