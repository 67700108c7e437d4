//! Moments of the timeline.

use lachin_content::model::{self, Kind};

use super::links::Node;
use super::view::View;
use crate::types::{Dye, Moment};

impl View<'_> {
    pub(super) fn moment(&self, moment: &model::Moment) -> Moment {
        let node = Node::new(Kind::Moment, &moment.id.0);
        let picture = moment.links.first().and_then(|first| self.hero_of(Node::of(first)));
        let mut citations = self.citations();
        citations.add_all(&moment.sources);
        picture.into_iter().for_each(|picture| citations.add_picture(picture));
        Moment {
            key: node.key(),
            name: self.words_or(&moment.title, &moment.id.0),
            date: self.moment_date(moment),
            text: self.words_if(moment.text.as_ref()),
            is_contested: moment.contested,
            attribution: self.words_if(moment.attribution.as_ref()),
            picture: picture.map(|picture| self.picture(picture)),
            tags: self.tags_of(node),
            sources: citations.into_ids(),
            dye: Dye::Walnut,
        }
    }
}
