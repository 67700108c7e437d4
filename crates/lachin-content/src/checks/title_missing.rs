//! `title-missing`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// The first line of a text is not `# …`; the name is used.
pub(crate) struct TitleMissing {
    /// The name that is used.
    pub(crate) name: String,
}

impl Fault for TitleMissing {
    const CODE: Code = Code::TitleMissing;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new("The first line is not a title.", format!("Begin with: # {name}"))
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { name } = self;
        Sentences::new("Birinci sətir başlıq deyil.", format!("Belə başlayın: # {name}"))
    }
}
