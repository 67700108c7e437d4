//! Ways to break a part of a workbook.

use std::ops::Range;

use super::bytes::{change, letter_at, times};
use super::markdown::piece;
use crate::random::Random;

/// Values that no attribute has.
const ATTRIBUTES: [&str; 24] = [
    "",
    "0",
    "-1",
    "1",
    "4294967295",
    "4294967296",
    "99999999999999999999",
    "A0",
    "A1",
    "A1048577",
    "A4294967295",
    "XFD1",
    "XFE1",
    "ZZZZZZZ1",
    "MWLQKWU1",
    "A1:XFD1048576",
    "Texts",
    "Venues",
    "s",
    "inlineStr",
    "e",
    "../../../../etc/passwd",
    "/xl/workbook.xml",
    "&a9;",
];

/// What no cell says.
const CONTENTS: [&str; 20] = [
    "",
    "0",
    "-1",
    "1e3",
    "NaN",
    "4294967295",
    "18446744073709551616",
    "_x0000_",
    "_xD800_",
    "_x005F_x0041_",
    "&#0;",
    "&#x110000;",
    "&a9;",
    "&amp;",
    "<![CDATA[",
    "<!--",
    "reviewed",
    "machine-draft",
    "# A\n\nb",
    "name_en",
];

/// Entities that stand for ten others each.
const BOMB: &str = "<!DOCTYPE a [<!ENTITY a0 \"aaaaaaaaaa\"><!ENTITY a1 \"&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;\">\
                    <!ENTITY a2 \"&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;\"><!ENTITY a9 SYSTEM \"file:///etc/passwd\">]>";

/// A part with something changed, of so many bytes at most.
pub(super) fn changed(xml: &str, random: &mut Random, longest: usize) -> String {
    let room = longest.saturating_sub(xml.len());
    let with = |range: Range<usize>, new: &str| [&xml[..range.start], new, &xml[range.end..]].concat();
    match random.below(8) {
        0 | 1 => {
            let Some(value) = between(xml, random, "=\"", "\"") else {
                return xml.to_owned();
            };
            with(value, random.one_of(&ATTRIBUTES).unwrap_or_default())
        }
        2 => {
            let Some(content) = content(xml, random) else {
                return xml.to_owned();
            };
            with(content, random.one_of(&CONTENTS).unwrap_or_default())
        }
        3 => {
            let Some(content) = content(xml, random) else {
                return xml.to_owned();
            };
            let text = piece(random, room.min(400_000))
                .replace('&', "&amp;")
                .replace('<', "&lt;");
            with(content, &text)
        }
        4 => {
            let Some(element) = element(xml, random) else {
                return xml.to_owned();
            };
            let many = xml[element.clone()].repeat(times(random, element.len(), room));
            with(element, &many)
        }
        5 => {
            let Some(element) = element(xml, random) else {
                return xml.to_owned();
            };
            let unit = random
                .one_of(&[
                    "<a>",
                    "<a/>",
                    "<si/>",
                    "<row/>",
                    "<c r=\"A1\">",
                    "<mergeCell ref=\"A1:A2\"/>",
                    "<t>a",
                    "&a2;",
                ])
                .unwrap_or_default();
            let many = unit.repeat(times(random, unit.len(), room));
            with(element.start..element.start, &many)
        }
        6 => {
            let at = xml.find("?>").map_or(0, |end| end + 2);
            with(at..at, BOMB)
        }
        _ => {
            let mut bytes = xml.as_bytes().to_vec();
            change(&mut bytes, random);
            String::from_utf8_lossy(&bytes).into_owned()
        }
    }
}

/// What stands between two marks somewhere.
fn between(xml: &str, random: &mut Random, before: &str, after: &str) -> Option<Range<usize>> {
    let from = letter_at(xml, random.below(xml.len()));
    let start = from + xml[from..].find(before)? + before.len();
    Some(start..start + xml[start..].find(after)?)
}

/// The text of some cell.
fn content(xml: &str, random: &mut Random) -> Option<Range<usize>> {
    let tag = random.one_of(&["<v>", "<t>", "<t xml:space=\"preserve\">"])?;
    between(xml, random, tag, "</")
}

/// Some element with all that is in it.
fn element(xml: &str, random: &mut Random) -> Option<Range<usize>> {
    let from = letter_at(xml, random.below(xml.len()));
    let is_start = |at: &usize| xml[*at + 1..].starts_with(|letter: char| letter.is_ascii_alphabetic());
    let start = xml[from..].match_indices('<').map(|(at, _)| from + at).find(is_start)?;
    let end = start + xml[start..].find('>')? + 1;
    if xml[..end].ends_with("/>") {
        return Some(start..end);
    }
    let name = xml[start + 1..end - 1].split([' ', '\n']).next()?;
    let closing = format!("</{name}>");
    Some(start..end + xml[end..].find(&closing)? + closing.len())
}
