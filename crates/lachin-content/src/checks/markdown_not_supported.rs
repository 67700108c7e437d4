//! `markdown-not-supported`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};
use crate::wording::Bilingual;

/// HTML, link, picture, table, code or a deep heading in a text; its words are shown as plain text.
pub(crate) struct MarkdownNotSupported {
    /// Which of them.
    pub(crate) what: Bilingual,
}

impl Fault for MarkdownNotSupported {
    const CODE: Code = Code::MarkdownNotSupported;
    const SEVERITY: Severity = Severity::Warning;

    fn english(&self) -> Sentences {
        let what = &self.what.english;
        Sentences::new(
            format!("This cannot be used here and is shown as plain text: {what}."),
            "Use paragraphs, ##, lists, > and [^source-id].",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        let what = &self.what.azerbaijani;
        Sentences::new(
            format!("Bu, burada işləmir, adi mətn kimi göstərilir: {what}."),
            "Abzas, ##, siyahı, > və [^source-id] işlədin.",
        )
    }
}
