//! Where diagnostics are gathered while one item is read.

use std::cell::RefCell;

use crate::checks::Fault;
use crate::diagnostic::{Diagnostic, Severity};
use crate::picture_fault::PictureFault;

/// The diagnostics of one item, in the order in which they were found.
#[derive(Debug, Default)]
pub(crate) struct Report {
    found: RefCell<Vec<Diagnostic>>,
}

impl Report {
    /// Adds a fault at a line of a file.
    pub(crate) fn add<F: Fault>(&self, file: &str, line: impl Into<Option<u32>>, fault: F) {
        self.found.borrow_mut().push(Diagnostic {
            code: F::CODE,
            severity: F::SEVERITY,
            file: file.to_owned(),
            line: line.into(),
            message: fault.message(),
        });
    }

    /// Adds what is wrong with a picture's file.
    pub(crate) fn add_picture_fault(&self, file: &str, fault: PictureFault) {
        self.found.borrow_mut().push(Diagnostic {
            code: fault.code,
            severity: fault.severity,
            file: file.to_owned(),
            line: None,
            message: fault.message,
        });
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
