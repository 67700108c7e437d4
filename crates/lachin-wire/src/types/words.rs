//! Words in several languages.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

/// A value for each language of the exhibition; never lacks one of them.
pub type ByLanguage<T> = BTreeMap<String, T>;

/// Words, and the language that they are in (another one where a fallback stands in).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Words {
    /// The words.
    pub text: String,
    /// Their BCP 47 tag, for the `lang` attribute.
    pub language: String,
}
