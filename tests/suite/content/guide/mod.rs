//! The curator's guide: alike in both languages, and nothing in it that the program does not say.

mod alike;
mod commands;
mod links;
mod messages;
mod renaming;

use std::fs;

use lachin_tests::project;

/// English, then Azerbaijani.
const GUIDES: [&str; 2] = ["docs/curator-guide.md", "docs/curator-guide.az.md"];

/// What stands behind a heading, up to the next one.
#[derive(Debug, Default)]
struct Section {
    /// As many as it has `#`; none before the first one.
    depth: usize,
    heading: String,
    /// What stands between backticks.
    spans: Vec<String>,
    /// Where links and pictures lead.
    targets: Vec<String>,
    blocks: Vec<Block>,
}

/// A fenced block.
#[derive(Debug)]
struct Block {
    /// `console` is typed, `message` is said by the program: what is wrong, and what to do.
    kind: String,
    lines: Vec<String>,
}

/// Both guides, taken apart.
fn guides() -> [Vec<Section>; 2] {
    GUIDES.map(|path| sections(&fs::read_to_string(project::root().join(path)).expect("the guide")))
}

fn sections(text: &str) -> Vec<Section> {
    let mut sections = vec![Section::default()];
    let mut is_within_block = false;
    for line in text.lines() {
        let fence = line.strip_prefix("```");
        is_within_block ^= fence.is_some();
        let depth = line.chars().take_while(|letter| *letter == '#').count();
        if depth > 0 && !is_within_block {
            let heading = line[depth..].trim().to_owned();
            sections.push(Section {
                depth,
                heading,
                ..Section::default()
            });
        }
        let section = sections.last_mut().expect("at least one section");
        match (fence, section.blocks.last_mut()) {
            (Some(kind), _) if is_within_block => section.blocks.push(Block {
                kind: kind.to_owned(),
                lines: Vec::new(),
            }),
            (None, Some(block)) if is_within_block => block.lines.push(line.to_owned()),
            (None, _) if !is_within_block => {
                section.spans.extend(between(line, "`", "`"));
                section.targets.extend(between(line, "](", ")"));
            }
            _ => (),
        }
    }
    sections
}

/// Every piece of a line that stands between two marks.
fn between(line: &str, begin: &str, end: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some((_, after)) = rest.split_once(begin) {
        let Some((piece, behind)) = after.split_once(end) else {
            break;
        };
        found.push(piece.to_owned());
        rest = behind;
    }
    found
}

/// The lines of all blocks of a kind.
fn lines_of<'s>(sections: &'s [Section], kind: &'static str) -> impl Iterator<Item = &'s [String]> {
    let blocks = sections.iter().flat_map(|section| &section.blocks);
    blocks
        .filter(move |block| block.kind == kind)
        .map(|block| block.lines.as_slice())
}
