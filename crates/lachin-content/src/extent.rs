//! How much of a folder has to be looked at again.

use std::collections::BTreeSet;
use std::path::Path;

use crate::index::DISTRICT;
use crate::versions::part_of;

/// How much of a folder may have changed since it was looked at last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extent {
    /// Anything.
    Everything,
    /// Only what lies in these folders of items: `venues/yurd-gallery`, `district`.
    Items(BTreeSet<String>),
}

impl Extent {
    /// What may have changed where these paths were touched, relative to the content folder.
    pub fn of<'p>(touched: impl IntoIterator<Item = &'p Path>) -> Self {
        let items: Option<_> = touched.into_iter().map(item_of).collect();
        items.map_or(Self::Everything, Self::Items)
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Items(mut items), Self::Items(others)) => {
                items.extend(others);
                Self::Items(items)
            }
            _ => Self::Everything,
        }
    }
}

fn item_of(path: &Path) -> Option<String> {
    let names: Option<Vec<_>> = path.iter().map(|name| name.to_str()).collect();
    // What is no folder of an item is a file at the top: sources, languages, moments concern everything.
    part_of(&names?.join("/")).filter(|part| part == DISTRICT || part.contains('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(touched: &[&str]) -> Extent {
        Extent::of(touched.iter().map(Path::new))
    }

    fn items(items: &[&str]) -> Extent {
        Extent::Items(items.iter().map(|item| (*item).to_owned()).collect())
    }

    #[test]
    fn what_lies_in_items_concerns_these_and_anything_else_everything() {
        assert_eq!(
            of(&[
                "venues/a/venue.json",
                "venues/a/images/b.jpg",
                "stories/_c",
                "district/text.az.md"
            ]),
            items(&["venues/a", "stories/_c", "district"])
        );
        for path in [
            "",
            "venues",
            "sources.json",
            "exhibition.json.txt",
            "text.az.md",
            "images/a.jpg",
            "else/a/b",
        ] {
            assert_eq!(of(&["venues/a/venue.json", path]), Extent::Everything, "{path}");
        }
    }

    #[test]
    fn two_of_them_are_as_much_as_both() {
        let (one, other) = (of(&["venues/a"]), of(&["venues/b"]));
        assert_eq!(one.clone().and(other), items(&["venues/a", "venues/b"]));
        assert_eq!(one.and(Extent::Everything), Extent::Everything);
    }
}
