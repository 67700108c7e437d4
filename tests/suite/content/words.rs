//! How the sentences of messages speak: to curators, and to each in one language.
//!
//! What the fixtures bring about is not all that can be said, so small changes bring about the rest: names with nothing
//! near them, every reason for which an item is hidden, every form that a value can have.

use std::fs;

use lachin_content::Code;

use super::copy::{Copy, fixtures, lines};

/// A name that resembles nothing.
const STRANGE: &str = "zzqzzqzz";

const VENUE: &str = "venues/north-gallery/venue.json";
const MUSEUM: &str = "venues/south-museum/venue.json";
const MUSEUM_TEXT: &str = "venues/south-museum/text.en.md";
const HEAD: &str = "exhibition.json";

/// A file, what stands in it, what is written there instead, and what is said of it.
const EDITS: [(&str, &str, &str, Code); 40] = [
    (VENUE, "\"hall.png\"", "\"zzqzzqzz.png\"", Code::MediaMissing),
    (
        "films/a-day-in-the-garden/film.json",
        "\"id\"",
        "\"file\": \"zzqzzqzz.webm\", \"id\"",
        Code::MediaMissing,
    ),
    (MUSEUM_TEXT, "[^test-archive-1950]", "[^zzqzzqzz]", Code::SourceUnknown),
    (MUSEUM, "works/red-carpet", "works/zzqzzqzz", Code::ReferenceUnknown),
    (VENUE, "\"featured\"", "\"zzqzzqzz\"", Code::UnknownKey),
    (VENUE, "\"status\"", "\"zzqzzqzz\"", Code::UnknownKey),
    (
        VENUE,
        "\"type\": \"gallery\"",
        "\"type\": \"zzqzzqzz\"",
        Code::ValueUnknown,
    ),
    (VENUE, "\"published\"", "\"zzqzzqzz\"", Code::ValueUnknown),
    (VENUE, "\"tr\": {\n", "\"zzqzzqzz\": {\n", Code::LanguageUnknown),
    (VENUE, "\"published\"", "\"draft\"", Code::NotShownNow),
    (VENUE, "\"published\"", "\"review\"", Code::NotShownNow),
    (VENUE, "\"published\"", "\"archived\"", Code::NotShownNow),
    (
        VENUE,
        "\"published\"",
        "\"published\", \"from\": \"2026-07-01\"",
        Code::NotShownNow,
    ),
    (
        VENUE,
        "\"published\"",
        "\"published\", \"until\": \"2026-05-01\"",
        Code::NotShownNow,
    ),
    (HEAD, "\"section.stories\"", "\"zzqzzqzz\"", Code::WordNotUsable),
    (
        HEAD,
        "\"Xəbərlər\"",
        "\"Bu gün qəsəbəmizdə baş verən bütün xəbərlər\"",
        Code::WordNotUsable,
    ),
    (VENUE, "\"order\": 10", "\"order\": \"zzqzzqzz\"", Code::ValueWrongType),
    (VENUE, "\"featured\": true", "\"featured\": 1", Code::ValueWrongType),
    (VENUE, "\"lat\": 10.51", "\"lat\": \"north\"", Code::ValueWrongType),
    (VENUE, "\"lat\": 10.51", "\"lat\": 99", Code::ValueWrongType),
    (
        VENUE,
        "\"opened\": \"1998-09-01\"",
        "\"opened\": 1998",
        Code::ValueWrongType,
    ),
    (VENUE, "\"opens\": \"10:00\"", "\"opens\": 10", Code::ValueWrongType),
    (VENUE, "\"id\": \"north-gallery\"", "\"id\": 7", Code::ValueWrongType),
    (
        VENUE,
        "\"location\": {",
        "\"location\": 7, \"note\": {",
        Code::ValueWrongType,
    ),
    (VENUE, "\"hours\": [", "\"hours\": 7, \"note\": [", Code::ValueWrongType),
    (
        VENUE,
        "\"publication\": {",
        "\"publication\": 7, \"note\": {",
        Code::ValueWrongType,
    ),
    (
        VENUE,
        "\"translations\": {",
        "\"translations\": 7, \"note\": {",
        Code::ValueWrongType,
    ),
    (VENUE, "\"name\": {", "\"name\": 7, \"note\": {", Code::ValueWrongType),
    (
        HEAD,
        "\"originalLanguage\": \"az\"",
        "\"originalLanguage\": 7",
        Code::ValueWrongType,
    ),
    (MUSEUM_TEXT, "A small", "<b>A</b> small", Code::MarkdownNotSupported),
    (
        MUSEUM_TEXT,
        "A small",
        "[A](https://example.org) small",
        Code::MarkdownNotSupported,
    ),
    (
        MUSEUM_TEXT,
        "A small",
        "![A](house.png) small",
        Code::MarkdownNotSupported,
    ),
    (
        MUSEUM_TEXT,
        "A small",
        "a|b\n-|-\nc|d\n\nA small",
        Code::MarkdownNotSupported,
    ),
    (MUSEUM_TEXT, "A small", "`A` small", Code::MarkdownNotSupported),
    (MUSEUM_TEXT, "A small", "### A\n\nA small", Code::MarkdownNotSupported),
    (MUSEUM_TEXT, "A small", "# A\n\nA small", Code::MarkdownNotSupported),
    (MUSEUM_TEXT, "A small", "A\n---\n\nA small", Code::MarkdownNotSupported),
    (MUSEUM_TEXT, "A small", "***\n\nA small", Code::MarkdownNotSupported),
    (MUSEUM_TEXT, "A small", "[^a]: A\n\nA small", Code::MarkdownNotSupported),
    (
        VENUE,
        "\"opened\": \"1998-09-01\"",
        "\"opened\": \"zzqzzqzz\"",
        Code::DateInvalid,
    ),
];

/// What parsers say and curators do not.
const FORBIDDEN: [&str; 12] = [
    "expected",
    "unexpected",
    "invalid",
    "string",
    "boolean",
    "integer",
    "null",
    "parse",
    "syntax",
    "schema",
    "exception",
    "character at",
];

/// English words that are no Azerbaijani ones, among them all that fill the gaps of messages.
const ENGLISH: [&str; 48] = [
    "address",
    "also",
    "and",
    "archived",
    "begins",
    "clock",
    "code",
    "coordinates",
    "copy",
    "date",
    "day",
    "draft",
    "ended",
    "file",
    "folder",
    "footnote",
    "found",
    "from",
    "group",
    "heading",
    "hours",
    "is",
    "key",
    "language",
    "line",
    "link",
    "list",
    "long",
    "month",
    "name",
    "nearest",
    "not",
    "number",
    "opening",
    "or",
    "photograph",
    "picture",
    "review",
    "screen",
    "table",
    "text",
    "texts",
    "the",
    "this",
    "time",
    "title",
    "to",
    "wrong",
];

/// Names that are the same in every language.
const PROGRAMS: [&str; 2] = ["WebM", "Word"];

/// Codes whose help ends with names from the folder or with something to be typed, behind a colon.
const HELP_LISTS_NAMES: [Code; 7] = [
    Code::UnknownKey,
    Code::ValueUnknown,
    Code::ReferenceUnknown,
    Code::LanguageUnknown,
    Code::ValueWrongType,
    Code::MediaMissing,
    Code::SourceUnknown,
];

#[test]
fn no_message_of_the_fixtures_speaks_like_a_program_or_in_two_languages() {
    let mut wrong = Vec::new();
    for code in Code::ALL {
        let expected = fixtures().join("broken").join(code.name()).join("expected.txt");
        let lines = fs::read_to_string(expected).expect("every code has its sentences");
        let lines: Vec<&str> = lines.lines().collect();
        for pair in lines.chunks(2) {
            let [english, azerbaijani] = pair else {
                panic!("{code}: half a message: {pair:?}");
            };
            wrong.extend(judge(english, azerbaijani));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_other_message_speaks_like_a_program_or_in_two_languages() {
    let mut wrong = Vec::new();
    for (file, from, to, code) in EDITS {
        let copy = Copy::of_good();
        let text = copy.read(file);
        assert!(text.contains(from), "{file} says nothing of {from}");
        copy.write(file, text.replacen(from, to, 1));
        wrong.extend(judge_all(&copy, code, &format!("{file}: {to}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn with_nothing_near_what_is_there_is_listed() {
    let expected = [
        [
            "Copy the file into this folder, or write one of those there: facade.png, hall.png.",
            "Faylı bu qovluğa köçürün və ya buradakılardan birini yazın: facade.png, hall.png.",
        ],
        // Beside the film lie what is told of it and its texts, none of which can be played.
        [
            "Copy the file into this folder, or write another name.",
            "Faylı bu qovluğa köçürün və ya başqa ad yazın.",
        ],
        [
            "Add it there, or cite one of these: test-almanac-2020, test-archive-1950, test-newspaper-2024-03-01.",
            "Onu ora əlavə edin və ya bunlardan birini göstərin: test-almanac-2020, test-archive-1950, test-newspaper-2024-03-01.",
        ],
    ];
    for ((file, from, to, code), expected) in EDITS.iter().zip(expected) {
        let copy = Copy::of_good();
        copy.write(file, copy.read(file).replacen(from, to, 1));
        let diagnostics = copy.load().diagnostics;
        let found = diagnostics
            .iter()
            .find(|found| found.code == *code)
            .expect("it is said");
        let helps = [found.message.help_english(), found.message.help_azerbaijani()];
        assert_eq!(helps, expected, "{file}");
    }
}

#[test]
fn what_is_said_of_an_endless_picture_and_a_wrong_clock_speaks_alike() {
    let copy = Copy::of_good();
    let picture = fs::File::options()
        .write(true)
        .open(copy.path.join("venues/north-gallery/images/facade.png"));
    // Nothing is written: the disk only notes the length.
    picture.and_then(|file| file.set_len(1 << 40)).expect("a long file");
    let mut wrong = judge_all(&copy, Code::PictureTooLarge, "an endless picture");

    let mut copy = Copy::of_good();
    copy.now = chrono::NaiveDateTime::default();
    let published = "\"published\"";
    let until = format!("{published}, \"until\": \"2030-01-01\"");
    copy.write(VENUE, copy.read(VENUE).replacen(published, &until, 1));
    wrong.extend(judge_all(&copy, Code::NotShownNow, "a wrong clock"));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with all that is said of a folder, and whether this is among it.
fn judge_all(copy: &Copy, code: Code, what: &str) -> Vec<String> {
    let diagnostics = copy.load().diagnostics;
    let codes: Vec<Code> = diagnostics.iter().map(|found| found.code).collect();
    let missing = (!codes.contains(&code)).then(|| format!("{what} brings about {codes:?} and not {code}"));
    let said = diagnostics.iter().map(lines);
    let wrong = said.flat_map(|[english, azerbaijani]| judge(&english, &azerbaijani));
    missing.into_iter().chain(wrong).collect()
}

/// What is wrong with a message in English and in Azerbaijani, each as a line of `expected.txt`.
fn judge(english: &str, azerbaijani: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for line in [english, azerbaijani] {
        let said = parts(line).1.to_lowercase();
        let mut note = |is_wrong: bool, why: &str| wrong.extend(is_wrong.then(|| format!("{why}: {line}")));
        for word in FORBIDDEN {
            let is_said = match word.contains(' ') {
                true => said.contains(word),
                false => words(&said).any(|said| said == word),
            };
            note(is_said, word);
        }
        note(
            said.contains("/home") || said.contains("/tmp"),
            "a path of this machine",
        );
        note(!said.contains(" → ") || said.contains("  "), "no help, or a gap");
        note(
            said.contains(": .") || said.contains("\"\""),
            "nothing where a name belongs",
        );
    }
    let (code, said) = parts(azerbaijani);
    let english = english_words(code, said);
    wrong.extend(english.into_iter().map(|word| format!("\"{word}\" is English: {said}")));
    wrong.extend(is_hung_to(said).then(|| format!("a name with an ending, or bare: {said}")));
    wrong
}

/// The code of a line of `expected.txt`, and what is said; what stands before is for programs.
fn parts(line: &str) -> (&str, &str) {
    let mut parts = line.splitn(4, ' ').skip(1);
    let code = parts.next().expect("a code");
    (code, parts.nth(1).expect("severity, code, place, message"))
}

fn words(said: &str) -> impl Iterator<Item = &str> {
    said.split(|letter: char| !letter.is_alphanumeric())
}

/// The words of an Azerbaijani message that are neither quoted nor names and yet English. Azerbaijani has no w.
fn english_words(code: &str, said: &str) -> Vec<String> {
    let (message, help) = said.split_once(" → ").unwrap_or((said, ""));
    let lists_names = HELP_LISTS_NAMES.iter().any(|listing| listing.name() == code);
    let help = match help.split_once(": ") {
        Some((before, _)) if lists_names => before,
        _ => help,
    };
    let unquoted: String = format!("{message} \"\" {help}").split('"').step_by(2).collect();
    let plain = unquoted
        .split_whitespace()
        .map(|word| word.trim_matches(|mark: char| !mark.is_alphanumeric()));
    // What has a dot, a digit or a hyphen within is the name of a file or a key.
    let plain = plain.filter(|word| !PROGRAMS.contains(word) && word.chars().all(char::is_alphabetic));
    let small = plain.map(str::to_lowercase);
    small
        .filter(|word| word.contains('w') || ENGLISH.contains(&word.as_str()))
        .collect()
}

/// Whether a name from the folder has an ending, of which nobody knows whether it is the right one, or stands neither in
/// quotes nor behind a colon.
fn is_hung_to(said: &str) -> bool {
    let has_ending = |after: &str| after.starts_with(|letter: char| letter.is_alphabetic() || "-’'".contains(letter));
    let stands_bare = |at: usize| {
        let before = &said[..at];
        let sentence = before.rsplit(". ").next().unwrap_or(before);
        before.matches('"').count().is_multiple_of(2) && !sentence.contains(':')
    };
    said.split('"').skip(2).step_by(2).any(has_ending) || said.match_indices(STRANGE).any(|(at, _)| stands_bare(at))
}
