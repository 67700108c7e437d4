//! What Home offers.

use lachin_content::model;

use crate::types::Section;

/// The curator's sections in order, without those that are empty.
pub(super) fn offered(model: &model::Exhibition) -> Vec<Section> {
    model
        .sections
        .iter()
        .filter_map(|section| offer(model, *section))
        .collect()
}

fn offer(model: &model::Exhibition, section: model::Section) -> Option<Section> {
    let (section, is_empty) = match section {
        model::Section::Venues => (Section::Venues, model.venues.is_empty()),
        model::Section::District => (Section::District, model.district.is_none()),
        model::Section::Timeline => (Section::Timeline, model.moments.is_empty()),
        model::Section::Stories => (Section::Stories, model.stories.is_empty()),
        model::Section::Works => (Section::Works, model.works.is_empty()),
        model::Section::Films => (Section::Films, model.films.is_empty()),
        model::Section::People => (Section::People, model.people.is_empty()),
    };
    (!is_empty).then_some(section)
}
