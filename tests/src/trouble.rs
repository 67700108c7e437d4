//! Why the harness could not go on.

use std::fmt;

/// A sentence; a test that returns it shows it as it is.
pub struct Trouble(String);

/// What the harness answers.
pub type Outcome<T> = Result<T, Trouble>;

impl Trouble {
    /// A trouble that says `sentence`.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }
}

impl fmt::Debug for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Trouble {}

/// Says what was being done when something else went wrong.
pub trait During<T> {
    /// The same outcome; a trouble begins with `doing`.
    fn during(self, doing: impl fmt::Display) -> Outcome<T>;
}

impl<T, E: fmt::Display> During<T> for Result<T, E> {
    fn during(self, doing: impl fmt::Display) -> Outcome<T> {
        self.map_err(|error| Trouble(format!("{doing}: {error}")))
    }
}
