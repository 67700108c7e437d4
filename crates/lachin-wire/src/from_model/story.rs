//! Stories.

use lachin_content::model::{self, Kind, Localized, Who};

use super::view::View;
use crate::types::{Dye, Participant, ParticipantRole, Story, StoryType};

impl View<'_> {
    pub(super) fn story(&self, story: &model::Story) -> Story {
        let titles = story
            .entry
            .texts
            .iter()
            .map(|(language, text)| (language.clone(), text.title.clone()));
        let name = self.words_or(&Localized(titles.collect()), &story.entry.id.0);
        Story {
            item: self.item(Kind::Story, &story.entry, name, Dye::Madder, self.citations()),
            story_type: story_type(story.story_type),
            date: self.dated_as(story.date_of, story.date, story.end),
            place: self.words_or(&story.place, ""),
            is_elsewhere: !self.home.has(&story.place),
            people: story
                .people
                .iter()
                .map(|participant| self.participant(participant))
                .collect(),
        }
    }

    fn participant(&self, participant: &model::Participant) -> Participant {
        Participant {
            who: match &participant.who {
                Who::Person(id) => self.person_with_page(id),
                Who::Named(name) => self.person_without_page(name),
            },
            role: role(participant.role),
        }
    }
}

fn story_type(story_type: model::StoryType) -> StoryType {
    match story_type {
        model::StoryType::Tour => StoryType::Tour,
        model::StoryType::Exhibition => StoryType::Exhibition,
        model::StoryType::Concert => StoryType::Concert,
        model::StoryType::Workshop => StoryType::Workshop,
        model::StoryType::Screening => StoryType::Screening,
        model::StoryType::Festival => StoryType::Festival,
        model::StoryType::Ceremony => StoryType::Ceremony,
        model::StoryType::Meeting => StoryType::Meeting,
        model::StoryType::Anniversary => StoryType::Anniversary,
        model::StoryType::Other => StoryType::Other,
    }
}

fn role(role: model::ParticipantRole) -> ParticipantRole {
    match role {
        model::ParticipantRole::Artist => ParticipantRole::Artist,
        model::ParticipantRole::Director => ParticipantRole::Director,
        model::ParticipantRole::Author => ParticipantRole::Author,
        model::ParticipantRole::Curator => ParticipantRole::Curator,
        model::ParticipantRole::Organiser => ParticipantRole::Organiser,
        model::ParticipantRole::Supporter => ParticipantRole::Supporter,
        model::ParticipantRole::Speaker => ParticipantRole::Speaker,
        model::ParticipantRole::Performer => ParticipantRole::Performer,
        model::ParticipantRole::Host => ParticipantRole::Host,
        model::ParticipantRole::Guest => ParticipantRole::Guest,
    }
}
