//! Every picture of an exhibition.

use super::exhibition::Exhibition;
use super::picture::{Picture, PictureFile};
use super::reference::Entry;

impl Exhibition {
    /// Every picture that may be shown, wherever it is shown; one that is shown twice comes twice.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        let of_items = self.entries().flat_map(|entry| entry.hero.iter().chain(&entry.gallery));
        self.hero.iter().chain(&self.gallery).chain(of_items)
    }

    /// Every file that may be shown, those for the dark palette, too; one that is shown twice comes twice.
    pub fn picture_files(&self) -> impl Iterator<Item = PictureFile<'_>> {
        self.pictures().flat_map(Picture::files)
    }

    /// What all items but moments have, item by item.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        let district = self.district.iter().map(|district| &district.entry);
        let venues = self.venues.iter().map(|venue| &venue.entry);
        let stories = self.stories.iter().map(|story| &story.entry);
        let works = self.works.iter().map(|work| &work.entry);
        let films = self.films.iter().map(|film| &film.entry);
        let people = self.people.iter().map(|person| &person.entry);
        district
            .chain(venues)
            .chain(stories)
            .chain(works)
            .chain(films)
            .chain(people)
    }
}
