//! The nearest known name for one that is not known.

/// The known name at the smallest edit distance: at most 2, at most 1 for four letters or fewer. Capital letters, and a
/// hyphen instead of a low line, are not counted as a difference. Of equally near ones the first.
pub(super) fn nearest(written: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let written = written.to_lowercase().replace('-', "_");
    let farthest = if written.chars().count() <= 4 { 1 } else { 2 };
    known
        .map(|name| (strsim::osa_distance(&written, name), name))
        .filter(|(distance, _)| *distance <= farthest)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_finger_are_near_and_other_words_are_not() {
        let known = || ["use", "lower_edge_mm", "orientation"].into_iter();
        assert_eq!(nearest("Lower-Edge-mm", known()), Some("lower_edge_mm"));
        assert_eq!(nearest("oreintatoin", known()), Some("orientation"));
        assert_eq!(nearest("usage", known()), Some("use"));
        assert_eq!(nearest("eus", known()), None, "two letters of three are too many");
        assert_eq!(nearest("edge", known()), None);
    }
}
