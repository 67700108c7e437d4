//! What all items but moments have.

use lachin_content::model::{Entry, Kind};

use super::citations::Citations;
use super::links::Node;
use super::view::View;
use crate::types::{ByLanguage, Dye, Item, Picture, Takeaway, Words};

impl View<'_> {
    /// `citations` already holds what only this kind of item cites.
    pub(super) fn item(
        &self,
        kind: Kind,
        entry: &Entry,
        name: ByLanguage<Words>,
        dye: Dye,
        mut citations: Citations<'_, '_>,
    ) -> Item {
        let node = Node::new(kind, &entry.id.0);
        citations.add_entry(entry);
        // A work of art is never cropped, whatever its licence allows.
        let whole = |picture: Picture| Picture {
            is_whole_only: picture.is_whole_only || kind == Kind::Work,
            ..picture
        };
        Item {
            key: node.key(),
            name,
            text: self.text(&entry.texts),
            hero: entry.hero.as_ref().map(|hero| whole(self.picture(hero))),
            pictures: self.pictures(entry).into_iter().map(whole).collect(),
            facts: entry.facts.iter().map(|fact| self.fact(fact)).collect(),
            tags: self.tags_of(node),
            sources: citations.into_ids(),
            takeaway: entry.takeaway.as_ref().map(|takeaway| Takeaway {
                url: takeaway.url.clone(),
                label: self.words_if(takeaway.label.as_ref()),
            }),
            dye,
            medallion: self.medallions.place_of(&entry.id.0),
            is_featured: entry.featured,
        }
    }
}
