//! The controls of the page, by the attributes that are the contract between page and tests.

use std::fmt;

/// A way to point at a control on the screen: a CSS selector.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Control(String);

impl Control {
    /// The button that leads home.
    pub fn home() -> Self {
        Self(r#"[data-control="home"]"#.into())
    }

    /// The button that leads back.
    pub fn back() -> Self {
        Self(r#"[data-control="back"]"#.into())
    }

    /// The button that opens the help.
    pub fn help() -> Self {
        Self(r#"[data-control="help"]"#.into())
    }

    /// The button of a language.
    pub fn language(tag: &str) -> Self {
        Self(format!(r#"[data-control="language"][data-language="{tag}"]"#))
    }

    /// Anything that leads to a screen or an item, for example `timeline` or `venue:yurd-gallery`.
    pub fn to(target: &str) -> Self {
        Self(format!(r#"[data-target="{target}"]:not([data-shortcut])"#))
    }

    /// Something that acts on the screen where it stands, for example `sources` or `more`.
    pub fn action(name: &str) -> Self {
        Self(format!(r#"[data-action="{name}"]:not([data-shortcut])"#))
    }

    /// The button of a fact of the district.
    pub fn fact(id: &str) -> Self {
        Self(format!(r#"[data-control="fact"][data-fact="{id}"]"#))
    }

    /// The key of a place on a map.
    pub fn place(id: &str) -> Self {
        Self(format!(
            r#"[data-control="place"][data-place="{id}"]:not([data-shortcut])"#
        ))
    }

    /// The selector.
    pub fn selector(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Control {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
