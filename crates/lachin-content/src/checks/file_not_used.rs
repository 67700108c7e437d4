//! `file-not-used`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// Nothing reads or names the file. Not raised for the sidecar of a missing picture.
pub(crate) struct FileNotUsed {
    /// A name that is looked for here and not there.
    pub(crate) nearest: Option<String>,
}

impl Fault for FileNotUsed {
    const CODE: Code = Code::FileNotUsed;
    const SEVERITY: Severity = Severity::Note;

    fn english(&self) -> Sentences {
        let Self { nearest } = self;
        Sentences::new(
            "Nothing uses this file.",
            match nearest {
                Some(nearest) => format!("Did you mean \"{nearest}\"?"),
                None => "Name it where it belongs, or delete it.".into(),
            },
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let Self { nearest } = self;
        Sentences::new(
            "Bu fayl heç yerdə işlənmir.",
            match nearest {
                Some(nearest) => format!("Bəlkə bunu nəzərdə tutursunuz: \"{nearest}\"?"),
                None => "Adını lazım olan yerdə yazın və ya faylı silin.".into(),
            },
        )
    }
}
