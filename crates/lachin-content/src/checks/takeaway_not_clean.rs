//! `takeaway-not-clean`.

use super::{Code, Fault};
use crate::diagnostic::{Sentences, Severity};

/// An address that is not https, has `?` or `#`, or is too long; no code is shown.
pub(crate) struct TakeawayNotClean;

/// Most characters of an address: a code of more cannot be read from a screen.
const MOST_CHARACTERS: usize = 180;

impl TakeawayNotClean {
    /// Whether an address cannot become a code: every address that can is short, safe, and tells nothing of the visitor.
    pub(crate) fn applies_to(url: &str) -> bool {
        let host = url.strip_prefix("https://");
        host.is_none_or(|host| host.is_empty() || host.starts_with('/'))
            || url.contains(['?', '#'])
            || url.contains(char::is_whitespace)
            || url.chars().count() > MOST_CHARACTERS
    }
}

impl Fault for TakeawayNotClean {
    const CODE: Code = Code::TakeawayNotClean;
    const SEVERITY: Severity = Severity::Error;

    fn english(&self) -> Sentences {
        Sentences::new(
            "This address cannot become a QR code.",
            "Use https:// without ? and #, at most 180 characters.",
        )
    }

    fn azerbaijani(&self) -> Sentences {
        Sentences::new(
            "Bu ünvandan QR kod alınmır.",
            "Ünvan https:// ilə başlasın, ? və # olmasın, ən çoxu 180 işarə.",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_short_plain_https_addresses_are_clean() {
        assert!(!TakeawayNotClean::applies_to("https://example.org/page"));
        for url in [
            "http://example.org",
            "https://example.org?a=b",
            "https://example.org/#a",
            "https://",
            "example.org",
        ] {
            assert!(TakeawayNotClean::applies_to(url), "{url}");
        }
        assert!(TakeawayNotClean::applies_to(&format!(
            "https://example.org/{}",
            "a".repeat(180)
        )));
    }
}
