//! Where on the page a visitor is.

use std::fmt;

use serde_json::Value;

/// A screen, and the item on it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The screen's name: `home`, `venue`, `story`.
    pub screen: String,
    /// The item on it, as `kind:id`.
    pub item: Option<String>,
}

impl Place {
    /// A screen with no item of its own.
    pub fn screen(name: &str) -> Self {
        Self {
            screen: name.into(),
            item: None,
        }
    }

    /// A screen that shows an item.
    pub fn item(screen: &str, item: impl Into<String>) -> Self {
        Self {
            screen: screen.into(),
            item: Some(item.into()),
        }
    }

    /// Reads what the page says of itself.
    pub(crate) fn of_page(answer: &Value) -> Option<Self> {
        Some(Self {
            screen: answer["screen"].as_str()?.to_owned(),
            item: answer["item"].as_str().map(str::to_owned),
        })
    }

    /// The name of its picture: the screen, and the item's id where there is one.
    pub fn picture_name(&self) -> String {
        match self.item.as_deref().and_then(|item| item.split_once(':')) {
            Some((_, id)) if id != self.screen => format!("{}-{id}", self.screen),
            _ => self.screen.clone(),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.item {
            Some(item) => write!(formatter, "{} ({item})", self.screen),
            None => formatter.write_str(&self.screen),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_named_after_screen_and_item() {
        assert_eq!(Place::screen("home").picture_name(), "home");
        assert_eq!(
            Place::item("venue", "venue:yurd-gallery").picture_name(),
            "venue-yurd-gallery"
        );
        assert_eq!(Place::item("district", "district:district").picture_name(), "district");
    }
}
