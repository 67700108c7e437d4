//! The nearest known name for one that is not known, and the sentences that offer it.

use std::collections::BTreeSet;
use std::ops::Bound;

/// How many names are listed where nothing is near.
const NAMES_LISTED: usize = 16;
/// Bytes of the longest letter in UTF-8.
const LONGEST_LETTER_BYTES: usize = 4;

/// Up to how many names, all are compared with one that is not known.
const NAMES_COMPARED: usize = 500;
/// Of more names, how many before and after it in the order of letters.
const NEIGHBORS_COMPARED: usize = 40;

/// Names in the order of their letters.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Names(BTreeSet<String>);

impl Names {
    pub(crate) fn insert(&mut self, name: String) {
        self.0.insert(name);
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// The names with which `written` is compared: all of them, or of thousands those beside which it would stand. So a
    /// folder that is gone, with thousands of links to it, does not keep the screen waiting.
    pub(crate) fn around(&self, written: &str) -> impl Iterator<Item = &str> {
        let reach = if self.0.len() <= NAMES_COMPARED {
            NAMES_COMPARED
        } else {
            NEIGHBORS_COMPARED
        };
        let before = self
            .0
            .range::<str, _>((Bound::Unbounded, Bound::Excluded(written)))
            .rev()
            .take(reach);
        let after = self
            .0
            .range::<str, _>((Bound::Included(written), Bound::Unbounded))
            .take(reach);
        let mut names: Vec<&str> = before.map(String::as_str).collect();
        names.reverse();
        names.into_iter().chain(after.map(String::as_str))
    }
}

/// What to offer instead of an unknown name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Suggestion {
    nearest: Option<String>,
    allowed: Vec<String>,
}

impl Suggestion {
    /// Looks for the nearest of `known` names to what was `written`.
    pub(crate) fn among<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let mut allowed = Vec::new();
        let known = known.into_iter().inspect(|name| {
            // Of many names only the first are ever listed, and one more to know that there are more.
            if allowed.len() <= NAMES_LISTED {
                allowed.push((*name).to_owned());
            }
        });
        let nearest = nearest(written, known).map(str::to_owned);
        Self { nearest, allowed }
    }

    /// Offers `nearest`, whatever it looks like.
    pub(crate) fn certain(nearest: &str) -> Self {
        Self {
            nearest: Some(nearest.to_owned()),
            allowed: Vec::new(),
        }
    }

    /// What is near.
    pub(crate) fn nearest(&self) -> Option<&str> {
        self.nearest.as_deref()
    }

    /// What is allowed, if anything is.
    pub(crate) fn choices(&self) -> Option<String> {
        (!self.allowed.is_empty()).then(|| self.listed())
    }

    /// The question, or the list of what is allowed under a `heading`.
    pub(crate) fn english(&self, heading: &str) -> String {
        match &self.nearest {
            Some(nearest) => format!("Did you mean \"{nearest}\"?"),
            None => format!("{heading}: {}.", self.listed()),
        }
    }

    /// The same in Azerbaijani.
    pub(crate) fn azerbaijani(&self, heading: &str) -> String {
        match &self.nearest {
            Some(nearest) => format!("Bəlkə bunu nəzərdə tutursunuz: \"{nearest}\"?"),
            None => format!("{heading}: {}.", self.listed()),
        }
    }

    /// The question where something is near, and the choices in any case.
    pub(crate) fn english_with_choices(&self) -> String {
        let question = self
            .nearest
            .iter()
            .map(|nearest| format!("Did you mean \"{nearest}\"? "))
            .collect::<String>();
        format!("{question}Choices: {}.", self.listed())
    }

    /// The same in Azerbaijani.
    pub(crate) fn azerbaijani_with_choices(&self) -> String {
        let question = self
            .nearest
            .iter()
            .map(|nearest| format!("Bəlkə \"{nearest}\"? "))
            .collect::<String>();
        format!("{question}Seçimlər: {}.", self.listed())
    }

    /// The nearest of existing items, or the items there are.
    pub(crate) fn english_nearest(&self) -> String {
        match &self.nearest {
            Some(nearest) => format!("The nearest is \"{nearest}\"."),
            None if self.allowed.is_empty() => "Delete the link, or add what it points to.".into(),
            None => format!("There are: {}.", self.listed()),
        }
    }

    /// The same in Azerbaijani.
    pub(crate) fn azerbaijani_nearest(&self) -> String {
        match &self.nearest {
            Some(nearest) => format!("Ən yaxın ad: \"{nearest}\"."),
            None if self.allowed.is_empty() => "Keçidi silin və ya göstərdiyini əlavə edin.".into(),
            None => format!("Olanlar: {}.", self.listed()),
        }
    }

    fn listed(&self) -> String {
        let mut names = self.allowed.iter().take(NAMES_LISTED).cloned().collect::<Vec<_>>();
        if self.allowed.len() > NAMES_LISTED {
            names.push("…".into());
        }
        names.join(", ")
    }
}

/// The known name at the smallest edit distance from what was `written`: at most 2, at most 1 for four letters or
/// fewer. Capital letters are not counted as a difference. Of equally near ones the first.
pub(crate) fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written_bytes = written.len();
    let written: Vec<char> = written.chars().flat_map(char::to_lowercase).collect();
    let farthest = if written.len() <= 4 { 1 } else { 2 };
    let mut letters = Vec::new();
    let mut best = None;
    for name in known {
        // Most names are told apart by their length alone; that costs nothing among thousands.
        if name.len().abs_diff(written_bytes) > farthest * LONGEST_LETTER_BYTES {
            continue;
        }
        letters.clear();
        letters.extend(name.chars().flat_map(char::to_lowercase));
        if letters.len().abs_diff(written.len()) > farthest {
            continue;
        }
        if let Some(distance) = distance(&written, &letters, farthest)
            && best.is_none_or(|(least, _)| distance < least)
        {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

/// How many letters have to be added, taken away, replaced, or swapped with their neighbor; none where that is more than
/// `farthest`. Only letters whose places are as near are compared, and only until they are too different: names of any
/// length cost little.
fn distance(from: &[char], to: &[char], farthest: usize) -> Option<usize> {
    let too_far = farthest + 1;
    let width = to.len() + 1;
    let mut before_last = vec![too_far; width];
    let mut last: Vec<usize> = (0..width).map(|column| column.min(too_far)).collect();
    let mut current = vec![too_far; width];
    for (row, letter) in from.iter().enumerate() {
        let first = row.saturating_sub(farthest);
        let end = (row + farthest + 1).min(to.len());
        // What was near in an earlier row is far in this one.
        current[first] = if first == 0 { (row + 1).min(too_far) } else { too_far };
        let mut least_of_row = current[first];
        for column in first..end {
            let other = to[column];
            let replaced = last[column] + usize::from(*letter != other);
            let mut least = replaced.min(last[column + 1] + 1).min(current[column] + 1);
            let is_swapped = row > 0 && column > 0 && *letter == to[column - 1] && from[row - 1] == other;
            if is_swapped {
                least = least.min(before_last[column - 1] + 1);
            }
            current[column + 1] = least.min(too_far);
            least_of_row = least_of_row.min(least);
        }
        if let Some(after) = current.get_mut(end + 1) {
            *after = too_far;
        }
        if least_of_row > farthest {
            return None;
        }
        std::mem::swap(&mut before_last, &mut last);
        std::mem::swap(&mut last, &mut current);
    }
    Some(last[to.len()]).filter(|distance| *distance <= farthest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swapped_neighbors_count_one() {
        assert_eq!(nearest("ordre", ["order", "hero"]), Some("order"));
        assert_eq!(nearest("hreo", ["order", "hero"]), Some("hero"));
    }

    #[test]
    fn short_names_allow_one_difference_and_longer_ones_two() {
        assert_eq!(nearest("ordr", ["order"]), Some("order"));
        assert_eq!(nearest("odr", ["order"]), None);
        assert_eq!(nearest("galery", ["ceramics-centre", "gallery"]), Some("gallery"));
        assert_eq!(nearest("gallery-of-art", ["gallery"]), None);
    }

    #[test]
    fn capital_letters_make_no_difference() {
        assert_eq!(nearest("Facade.JPG", ["facade.jpg"]), Some("facade.jpg"));
        assert_eq!(nearest("ŞƏKİL.jpg", ["şəkil.jpg"]), Some("şəkil.jpg"));
    }

    #[test]
    fn endless_names_are_compared_at_once() {
        // Each letter with each would be ten thousand million.
        let (endless, other) = ("a".repeat(100_000), "ab".repeat(50_000));
        let nearly = format!("{}b{}", &endless[..700], &endless[702..]);
        assert_eq!(
            nearest(&nearly, [other.as_str(), endless.as_str()]),
            Some(endless.as_str())
        );
        assert_eq!(nearest(&other, [endless.as_str()]), None);
    }

    #[test]
    fn differences_at_the_edge_of_what_is_near_are_counted() {
        for (written, known, is_near) in [
            ("abcdef", "cdef", true),
            ("cdef0", "abcdef0", true),
            ("abcdef", "abcdefgh", true),
            ("bacdfe", "abcdef", true),
            ("badcfe", "abcdef", false),
            ("xabcdey", "abcde", true),
            ("xabcdeyz", "abcde", false),
            ("abcde", "bcdea", true),
            ("abcdef", "bcdefgh", false),
        ] {
            assert_eq!(nearest(written, [known]).is_some(), is_near, "{written} {known}");
        }
    }

    #[test]
    fn among_thousands_the_neighbors_are_compared() {
        let mut names = Names::default();
        for number in 0..10_000 {
            names.insert(format!("work-{number}"));
        }
        assert_eq!(names.around("work-5000").count(), 2 * NEIGHBORS_COMPARED);
        assert_eq!(nearest("work-500x", names.around("work-500x")), Some("work-500"));
    }

    #[test]
    fn without_a_near_name_the_choices_are_listed() {
        let suggestion = Suggestion::among("x", ["venue", "story"]);
        assert_eq!(suggestion.english("Known here"), "Known here: venue, story.");
        assert_eq!(suggestion.azerbaijani_with_choices(), "Seçimlər: venue, story.");
    }
}
