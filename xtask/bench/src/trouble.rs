//! Why nothing can be measured, in words for the terminal.

use std::fmt;

/// A sentence.
#[derive(Debug)]
pub(crate) struct Trouble(String);

/// What a step gives, or why it does not.
pub(crate) type Outcome<T> = Result<T, Trouble>;

impl Trouble {
    /// Trouble that says `sentence`.
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Says during what something went wrong.
pub(crate) trait During<T> {
    /// Trouble that names what was being done.
    fn during(self, what: impl fmt::Display) -> Outcome<T>;
}

impl<T, E: fmt::Display> During<T> for Result<T, E> {
    fn during(self, what: impl fmt::Display) -> Outcome<T> {
        self.map_err(|error| Trouble::new(format!("{what}: {error}")))
    }
}
