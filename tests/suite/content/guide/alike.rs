//! Whoever reads one guide misses nothing of the other.

use std::collections::BTreeSet;

use super::{Block, Section, guides};

/// What an Azerbaijani reader adds to a command.
const IN_AZERBAIJANI: &str = " --language az";
/// Blocks that are the same in every language.
const SAME_WORDS: [&str; 2] = ["console", "json"];

#[test]
fn both_guides_have_the_same_sections_files_and_commands() {
    let [english, azerbaijani] = guides().map(|guide| guide.iter().map(outline).collect::<Vec<_>>());
    assert!(english.len() > 10, "only {} sections", english.len());
    for (one, other) in english.iter().zip(&azerbaijani) {
        assert_eq!(one, other);
    }
    assert_eq!(english.len(), azerbaijani.len());
}

/// What of a section does not depend on the language.
#[derive(Debug, PartialEq, Eq)]
struct Outline {
    depth: usize,
    spans: BTreeSet<String>,
    pictures: Vec<String>,
    blocks: Vec<(String, Vec<String>)>,
}

fn outline(section: &Section) -> Outline {
    let common = |words: &String| words.replace(IN_AZERBAIJANI, "");
    let pictures = section.targets.iter().filter(|target| target.starts_with("pictures/"));
    let block = |block: &Block| {
        let is_same = SAME_WORDS.contains(&block.kind.as_str());
        let lines = block.lines.iter().filter(|_| is_same).map(common);
        (block.kind.clone(), lines.collect())
    };
    Outline {
        depth: section.depth,
        spans: section.spans.iter().map(common).collect(),
        pictures: pictures.cloned().collect(),
        blocks: section.blocks.iter().map(block).collect(),
    }
}
