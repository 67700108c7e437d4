//! What stood in a row at the export, so that an import knows who has changed what since.

use std::collections::BTreeMap;

use lachin_content::fingerprint;

/// The fingerprints of a row's cells, by the header of their columns. Empty cells have none.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Check {
    fingerprints: BTreeMap<String, String>,
}

/// What is to be done with a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Nobody has written anything new in it.
    Keep,
    /// What is written in it goes into the folder.
    Take,
    /// It was changed in the folder, too, and not to the same words.
    Conflict,
}

impl Check {
    pub(crate) fn of<'c>(cells: impl IntoIterator<Item = (&'c str, &'c str)>) -> Self {
        let filled = cells.into_iter().filter(|(_, text)| !text.is_empty());
        Self {
            fingerprints: filled
                .map(|(header, text)| (header.to_owned(), fingerprint(text)))
                .collect(),
        }
    }

    /// As it stands in its cell.
    pub(crate) fn written(&self) -> String {
        let pairs: Vec<_> = self
            .fingerprints
            .iter()
            .map(|(header, of)| format!("{header}={of}"))
            .collect();
        pairs.join(" ")
    }

    pub(crate) fn read(written: &str) -> Self {
        let pairs = written.split_whitespace().filter_map(|pair| pair.split_once('='));
        Self {
            fingerprints: pairs.map(|(header, of)| (header.to_owned(), of.to_owned())).collect(),
        }
    }

    /// Whether a cell had these words at the export.
    pub(crate) fn had(&self, header: &str, text: &str) -> bool {
        match self.fingerprints.get(header) {
            Some(of) => *of == fingerprint(text),
            None => text.is_empty(),
        }
    }

    /// Whether anything of what the row had at the export still stands in the folder.
    pub(crate) fn knows_any<'c>(&self, mut present: impl Iterator<Item = (&'c str, &'c str)>) -> bool {
        present.any(|(header, text)| !text.is_empty() && self.had(header, text))
    }

    /// Judges a cell by what it says, what it said at the export and what the folder says now.
    pub(crate) fn judge(check: Option<&Self>, header: &str, typed: &str, present: &str) -> Verdict {
        if typed.is_empty() || typed == present {
            return Verdict::Keep;
        }
        match check {
            Some(check) if check.had(header, typed) => Verdict::Keep,
            Some(check) if !check.had(header, present) => Verdict::Conflict,
            _ => Verdict::Take,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_changed_a_cell_alone_is_right() {
        let check = Check::read(&Check::of([("name_az", "a"), ("name_en", "")]).written());
        let judge = |header: &str, typed: &str, present: &str| Check::judge(Some(&check), header, typed, present);
        assert_eq!(judge("name_az", "a", "a"), Verdict::Keep);
        assert_eq!(judge("name_az", "", "a"), Verdict::Keep);
        assert_eq!(judge("name_az", "b", "a"), Verdict::Take);
        assert_eq!(judge("name_az", "a", "newer"), Verdict::Keep);
        assert_eq!(judge("name_az", "b", "newer"), Verdict::Conflict);
        assert_eq!(judge("name_en", "b", ""), Verdict::Take);
        assert_eq!(judge("name_en", "b", "newer"), Verdict::Conflict);
        assert_eq!(Check::judge(None, "name_en", "b", "newer"), Verdict::Take);
    }
}
