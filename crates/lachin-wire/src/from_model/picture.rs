//! Pictures.

use lachin_content::model::{self, Alternative, PictureKind};

use super::view::View;
use crate::types::{Focus, NightPicture, Picture, PictureMark};

impl View<'_> {
    pub(super) fn picture(&self, picture: &model::Picture) -> Picture {
        Picture {
            hash: picture.hash.to_string(),
            width: picture.size.width,
            height: picture.size.height,
            alt: match &picture.alternative {
                Alternative::Decorative => None,
                Alternative::Described(words) => self.words(words),
            },
            caption: self.words_if(picture.caption.as_ref()),
            long_description: self.words_if(picture.long_description.as_ref()),
            credit: picture.credit.clone(),
            licence: picture.licence.name.clone(),
            mark: match picture.kind {
                PictureKind::Photo => None,
                PictureKind::Illustration => Some(PictureMark::Illustration),
                PictureKind::Generated => Some(PictureMark::Generated),
            },
            is_whole_only: picture.licence.is_whole_only,
            focus: Focus {
                x: picture.focus.x,
                y: picture.focus.y,
            },
            placeholder: (self.placeholder)(&picture.hash),
            night: picture.night.as_ref().map(|night| NightPicture {
                hash: night.hash.to_string(),
                width: night.size.width,
                height: night.size.height,
                placeholder: (self.placeholder)(&night.hash),
            }),
        }
    }

    /// The hero, then the gallery without it.
    pub(super) fn pictures(&self, entry: &model::Entry) -> Vec<Picture> {
        let gallery = entry
            .gallery
            .iter()
            .filter(|picture| entry.hero.as_ref().is_none_or(|hero| hero.hash != picture.hash));
        entry
            .hero
            .iter()
            .chain(gallery)
            .map(|picture| self.picture(picture))
            .collect()
    }
}
