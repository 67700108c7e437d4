//! The pictures of the snapshot: which may be asked for, and what is shown until they are there.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use lachin_content::model::Exhibition;
use lachin_media::{Cache, ContentHash, Queue, STANDARD_WIDTHS, Wish};
use lachin_wire::Placeholder;

/// The pictures that may be asked for: those of the snapshot and no others.
#[derive(Debug)]
pub(crate) struct Pictures {
    cache: Arc<Cache>,
    queue: Queue,
}

impl Pictures {
    /// Opens a queue for the pictures of an exhibition, by day and by night.
    ///
    /// # Errors
    ///
    /// When the system gives no further thread.
    pub(crate) fn open(exhibition: &Exhibition, cache: Arc<Cache>) -> std::io::Result<Self> {
        let queue = Queue::open(Arc::clone(&cache), files(exhibition))?;
        let pictures = Self { cache, queue };
        pictures.prepare(exhibition);
        Ok(pictures)
    }

    /// Takes over the pictures of another snapshot.
    pub(crate) fn show(&self, exhibition: &Exhibition) {
        self.queue.serve(files(exhibition));
        self.prepare(exhibition);
    }

    /// Those of which nothing is known yet are made in the smallest width as soon as the page waits for nothing, so that
    /// the next screens are never empty.
    fn prepare(&self, exhibition: &Exhibition) {
        let [smallest, ..] = STANDARD_WIDTHS;
        self.queue.prepare(
            exhibition
                .picture_files()
                .filter(|file| self.cache.placeholder(&file.hash).is_none())
                .map(|file| Wish {
                    picture: file.hash,
                    width: smallest,
                }),
        );
    }

    /// Who gets which picture when.
    pub(crate) fn queue(&self) -> &Queue {
        &self.queue
    }

    /// Takes over what the page waits for, as `<content hash>/<width>`, and answers with what is known by now of these
    /// pictures, by hash. What is not written like that is passed over.
    pub(crate) fn want(&self, visible: &[String], ahead: &[String]) -> BTreeMap<String, Placeholder> {
        let wishes =
            |written: &[String]| -> Vec<Wish> { written.iter().filter_map(|wish| wish.parse().ok()).collect() };
        let (visible, ahead) = (wishes(visible), wishes(ahead));
        self.queue.want(&visible, &ahead);
        visible
            .iter()
            .chain(&ahead)
            .filter_map(|wish| Some((wish.picture.to_string(), placeholder(&self.cache, &wish.picture)?)))
            .collect()
    }
}

fn files(exhibition: &Exhibition) -> HashMap<ContentHash, PathBuf> {
    let files = exhibition.picture_files();
    files.map(|file| (file.hash, file.path.to_owned())).collect()
}

/// What is shown until a picture is there, where it is known.
pub(crate) fn placeholder(cache: &Cache, picture: &ContentHash) -> Option<Placeholder> {
    let known = cache.placeholder(picture)?;
    Some(Placeholder {
        color: known.color.to_string(),
        preview: known.preview.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use lachin_content::{LoadOptions, load};
    use tempfile::TempDir;

    use super::*;
    use crate::clock::Clock;
    use crate::folders;

    fn open(cache: &TempDir) -> (Pictures, Vec<ContentHash>) {
        let when = LoadOptions {
            now: Clock::default().now(),
            floor: Clock::default().floor(),
            preview: false,
        };
        let exhibition = load(&folders::bundled_content(), &when).exhibition;
        let hashes = exhibition.picture_files().map(|file| file.hash).collect();
        let cache = Arc::new(Cache::open(cache.path().to_owned()));
        (Pictures::open(&exhibition, cache).expect("threads"), hashes)
    }

    #[test]
    fn the_page_learns_what_stands_for_a_picture_once_it_was_made() {
        let folder = tempfile::tempdir().expect("a folder");
        let (pictures, hashes) = open(&folder);
        let wish = Wish {
            picture: hashes[0],
            width: 320,
        };
        assert_eq!(pictures.want(&[wish.to_string()], &[]), BTreeMap::new());
        let (sender, receiver) = channel();
        pictures.queue().ask(wish, move |granted| {
            let _ = sender.send(granted.is_ok());
        });
        assert_eq!(receiver.recv_timeout(Duration::from_secs(60)), Ok(true));
        let known = pictures.want(&[], &[wish.to_string(), "nonsense".to_owned()]);
        let placeholder = &known[&hashes[0].to_string()];
        assert!(placeholder.color.starts_with('#'));
        assert!(placeholder.preview.len() >= 20, "{placeholder:?}");
        assert_eq!(known.len(), 1);
    }

    #[test]
    fn the_pictures_of_another_snapshot_take_the_place_of_these() {
        let folder = tempfile::tempdir().expect("a folder");
        let (pictures, hashes) = open(&folder);
        let refused = || {
            let (sender, receiver) = channel();
            let wish = Wish {
                picture: hashes[0],
                width: 320,
            };
            pictures.queue().ask(wish, move |granted| {
                let _ = sender.send(granted.is_err());
            });
            receiver.recv_timeout(Duration::from_secs(60))
        };
        assert_eq!(refused(), Ok(false));
        pictures.show(&Exhibition::empty());
        assert_eq!(refused(), Ok(true));
    }

    #[test]
    fn every_picture_becomes_known_when_the_page_waits_for_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let (pictures, hashes) = open(&folder);
        pictures.want(&[], &[]);
        let begun = std::time::Instant::now();
        let known = || {
            let is_known = |hash: &&ContentHash| placeholder(&pictures.cache, hash).is_some();
            hashes.iter().filter(is_known).count()
        };
        while known() < hashes.len() {
            assert!(
                begun.elapsed() < Duration::from_secs(120),
                "{} of {}",
                known(),
                hashes.len()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}
