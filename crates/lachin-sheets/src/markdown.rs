//! The screens of a text file, one by one.

use std::collections::BTreeMap;

use lachin_content::{first_lines_of_screens, normalized};

/// A text as two people who type the same would both have typed it: no spaces at line ends, no empty lines around it.
pub(crate) fn canonical(text: &str) -> String {
    let text = normalized(text);
    let lines: Vec<_> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// What stands on each screen of a file, heading and all, without the empty lines around it.
pub(crate) fn screens(file: &str) -> Vec<String> {
    let text = normalized(file);
    let lines: Vec<_> = text.lines().collect();
    let on_screen = |range: std::ops::Range<usize>| lines[range].join("\n").trim_matches('\n').to_owned();
    ranges(&text, lines.len()).into_iter().map(on_screen).collect()
}

/// Whether a text can stand on one screen: the first, with the title, or one that begins with `##`.
pub(crate) fn is_one_screen(text: &str, is_first: bool) -> bool {
    let starts = first_lines_of_screens(text);
    if is_first {
        starts == [1] && text.starts_with("# ")
    } else {
        starts == [1, 1]
    }
}

/// The file with other words on some of its screens. One more than it has goes to its end.
pub(crate) fn with_screens(file: &str, changed: &BTreeMap<usize, String>) -> String {
    let lines = lines_with_ends(file);
    let line_end = line_end(file);
    let ranges = ranges(&normalized(file), lines.len());
    let mut result = String::with_capacity(file.len());
    for (screen, range) in ranges.iter().enumerate() {
        let lines = &lines[range.clone()];
        let Some(new) = changed.get(&screen) else {
            result.extend(lines.iter().copied());
            continue;
        };
        let is_empty = |line: &&&str| line.trim().is_empty();
        let before = lines.iter().take_while(is_empty).count();
        let after = lines[before..].iter().rev().take_while(is_empty).count();
        let (old, after) = lines[before..].split_at(lines.len() - before - after);
        result.extend(lines[..before].iter().copied());
        result.push_str(&new.replace('\n', line_end));
        match old.last() {
            Some(last) => result.push_str(&last[last.trim_end_matches(['\r', '\n']).len()..]),
            None => result.push_str(&line_end.repeat(2)),
        }
        result.extend(after.iter().copied());
    }
    for (_, new) in changed.range(ranges.len()..) {
        if !result.is_empty() && !result.ends_with(['\n', '\r']) {
            result.push_str(line_end);
        }
        if !result.is_empty() {
            result.push_str(line_end);
        }
        result.push_str(&new.replace('\n', line_end));
        result.push_str(line_end);
    }
    result
}

/// A new file of these screens.
pub(crate) fn new_file(screens: &[&str], line_end: &str) -> String {
    let text = screens.join("\n\n");
    format!("{text}\n").replace('\n', line_end)
}

/// How the lines of a file end: as the first does.
pub(crate) fn line_end(file: &str) -> &'static str {
    match file.find(['\r', '\n']) {
        Some(at) if file[at..].starts_with("\r\n") => "\r\n",
        Some(at) if file[at..].starts_with('\r') => "\r",
        _ => "\n",
    }
}

/// Which lines each screen has, counted from 0.
fn ranges(normalized: &str, lines: usize) -> Vec<std::ops::Range<usize>> {
    let starts = first_lines_of_screens(normalized).into_iter();
    let mut starts: Vec<usize> = starts.map(|line| line.saturating_sub(1) as usize).collect();
    starts.push(lines);
    starts
        .windows(2)
        .map(|pair| pair[0].min(lines)..pair[1].min(lines))
        .collect()
}

/// The lines of a file, each with whatever ends it.
fn lines_with_ends(file: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = file;
    while !rest.is_empty() {
        let end = match rest.find(['\r', '\n']) {
            Some(at) if rest[at..].starts_with("\r\n") => at + 2,
            Some(at) => at + 1,
            None => rest.len(),
        };
        let (line, after) = rest.split_at(end);
        lines.push(line);
        rest = after;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\r\n# T  \r\n\r\nOne.\r\n\r\n\r\n## A\r\nTwo.\r\n\r\n## B\r\nThree.";

    #[test]
    fn screens_keep_their_headings() {
        assert_eq!(screens(FILE), ["# T  \n\nOne.", "## A\nTwo.", "## B\nThree."]);
        assert_eq!(screens("## A\nx\n"), ["", "## A\nx"]);
        assert_eq!(screens(""), [""]);
    }

    #[test]
    fn only_the_lines_of_a_changed_screen_are_others() {
        let change = |screen: usize, text: &str| with_screens(FILE, &BTreeMap::from([(screen, text.into())]));
        assert_eq!(
            change(1, "## A\n\nTwo!"),
            FILE.replace("## A\r\nTwo.", "## A\r\n\r\nTwo!")
        );
        assert_eq!(change(2, "## B\nIII"), FILE.replace("Three.", "III"));
        assert_eq!(change(3, "## C\nFour."), format!("{FILE}\r\n\r\n## C\r\nFour.\r\n"));
        assert_eq!(with_screens(FILE, &BTreeMap::new()), FILE);
    }

    #[test]
    fn a_cell_is_one_screen() {
        assert!(is_one_screen("# T\n\nx", true));
        assert!(is_one_screen("## A\n\nx", false));
        for (text, is_first) in [
            ("x", true),
            ("# T\n## A", true),
            ("x", false),
            ("## A\n## B", false),
            ("# T", false),
        ] {
            assert!(!is_one_screen(text, is_first), "{text}");
        }
    }
}
