//! Links and pictures of the guide lead somewhere.

use lachin_tests::project;

use super::{Section, guides};

/// Documents are read over slow lines, too.
const MOST_BYTES_OF_A_PICTURE: u64 = 150 * 1024;

#[test]
fn every_link_leads_to_a_file_or_a_heading() {
    for guide in guides() {
        let headings: Vec<_> = guide.iter().map(|section| anchor(&section.heading)).collect();
        for target in targets(&guide) {
            match target.strip_prefix('#') {
                Some(heading) => assert!(headings.iter().any(|known| known == heading), "{target}"),
                None => assert!(project::root().join("docs").join(target).is_file(), "{target}"),
            }
        }
    }
}

#[test]
fn pictures_of_the_guide_are_light() {
    let [english, _] = guides();
    let pictures: Vec<_> = targets(&english)
        .filter(|target| target.starts_with("pictures/"))
        .collect();
    assert_eq!(pictures.len(), 4);
    for picture in pictures {
        let file = project::root().join("docs").join(picture);
        let bytes = file.metadata().expect("the picture").len();
        assert!(bytes <= MOST_BYTES_OF_A_PICTURE, "{picture} has {bytes} bytes");
    }
}

fn targets(guide: &[Section]) -> impl Iterator<Item = &String> {
    guide.iter().flat_map(|section| &section.targets)
}

/// What a heading is called in the address of a page.
fn anchor(heading: &str) -> String {
    let kept = heading
        .chars()
        .filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}
