//! Settings as technicians write them: the packaged file, and one file for each way of going wrong with its exact words.
//!
//! `LACHIN_ACCEPT=1 cargo test -p lachin-tests --test suite settings` writes what is said now, to be read like code before
//! it is committed.

use std::fs;
use std::path::{Path, PathBuf};

use lachin_policy::settings::{Access, Finding, KEYS, Key, Read, Settings, read};
use lachin_policy::{Orientation, Screen, Use};
use lachin_tests::exhibition::{loaded, shown};
use lachin_tests::project;

fn packaged() -> String {
    let file = project::root().join("packaging/linux/settings.toml");
    fs::read_to_string(file).expect("the packaged settings")
}

fn good(text: &str) -> Settings {
    let Read { settings, findings, .. } = read(text.as_bytes());
    assert_eq!(findings, []);
    settings
}

#[test]
fn packaged_settings_change_nothing_as_they_are() {
    assert_eq!(good(&packaged()), Settings::default());
}

#[test]
fn packaged_settings_name_every_key_with_its_default() {
    let text = packaged();
    let switched_on: String = text
        .lines()
        .map(|line| {
            line.strip_prefix('#')
                .filter(|rest| !rest.starts_with(' '))
                .unwrap_or(line)
        })
        .flat_map(|line| [line, "\n"])
        .collect();
    let settings = good(&switched_on);
    let named: Vec<_> = switched_on
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key)
        .collect();
    assert_eq!(named, KEYS.iter().map(|key| key.name).collect::<Vec<_>>());
    // They stand for a kiosk in portrait; the remarks tell what is otherwise elsewhere.
    assert_eq!(
        settings.screen.surface(1080, 1920, Use::Desk),
        Screen::kiosk(Orientation::Portrait)
    );
    assert_eq!(settings.screen.orientation, Some(Orientation::Portrait));
    assert_eq!(settings.times, Settings::default().times);
    let exhibition = shown(&loaded(&project::content()));
    assert_eq!(settings.language, Some(exhibition.default_language));
    assert_eq!(
        settings.content_folder,
        Some(PathBuf::from("/usr/share/lachin-kiosk/content"))
    );
    let (landscape, desk) = (Screen::kiosk(Orientation::Landscape), Screen::desk());
    let lower_edge_mm = landscape.lower_edge_mm.unwrap_or_default();
    assert!(text.contains(&format!("lying, the default is {lower_edge_mm}.")));
    assert!(text.contains(&format!("on a desk the default is {}.", desk.diagonal_inches)));
}

#[test]
fn bounds_and_words_stand_in_the_packaged_settings_and_in_the_document() {
    let document = fs::read_to_string(project::root().join("docs/settings.md")).expect("the document");
    let packaged = packaged();
    for key in KEYS {
        let row = document
            .lines()
            .find(|line| line.starts_with(&format!("| `{}` |", key.name)))
            .unwrap_or_else(|| panic!("docs/settings.md does not explain {}", key.name));
        let (before, _) = packaged.split_once(&format!("#{} = ", key.name)).expect("the key");
        let remark = before.rsplit("\n\n").next().expect("a remark");
        for said in allowed(key) {
            assert!(row.contains(&said), "{}: {said} is not in {row}", key.name);
            assert!(remark.contains(&said), "{}: {said} is not in {remark}", key.name);
        }
    }
}

/// What may stand there, as both documents say it.
fn allowed(key: &Key) -> Vec<String> {
    match key.bounds() {
        Some((least, most)) => vec![format!("{least} to {most}")],
        None => key.words().map(|word| format!("\"{word}\"")).collect(),
    }
}

#[test]
fn each_slip_is_told_in_these_words() {
    let folder = project::root().join("tests/fixtures/settings");
    let mut failures = Vec::new();
    let mut looked_at = 0;
    for file in fs::read_dir(&folder)
        .expect("the fixtures")
        .map(|entry| entry.expect("an entry").path())
    {
        if file.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        looked_at += 1;
        failures.extend(check(&file).err());
    }
    assert!(looked_at > 10, "only {looked_at} files");
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

fn check(file: &Path) -> Result<(), String> {
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    let Read { findings, access, .. } = read(&bytes);
    assert_ne!(access, Access::Missing);
    let said: String = findings.iter().map(lines).collect();
    let expected_file = file.with_extension("txt");
    if std::env::var_os("LACHIN_ACCEPT").is_some() {
        fs::write(&expected_file, &said).map_err(|error| error.to_string())?;
    }
    let name = file.display();
    let expected = fs::read_to_string(&expected_file).map_err(|error| format!("{name}: {error}"))?;
    if said == expected && !said.is_empty() {
        Ok(())
    } else {
        Err(format!("{name} is told as\n{said}and not as\n{expected}"))
    }
}

fn lines(finding: &Finding) -> String {
    let line = finding.line.map(|line| line.to_string()).unwrap_or("-".into());
    let (code, english, azerbaijani) = (finding.code, &finding.english, &finding.azerbaijani);
    format!(
        "{line} {code}\n  {} → {}\n  {} → {}\n",
        english.message, english.help, azerbaijani.message, azerbaijani.help
    )
}

#[test]
fn no_finding_speaks_like_a_program() {
    /// What parsers say and technicians do not.
    const FORBIDDEN: [&str; 10] = [
        "expected",
        "unexpected",
        "invalid",
        "string",
        "boolean",
        "integer",
        "float",
        "parse",
        "syntax",
        "table",
    ];
    for entry in fs::read_dir(project::root().join("tests/fixtures/settings")).expect("the fixtures") {
        let file = entry.expect("an entry").path();
        if file.extension().is_none_or(|ending| ending != "txt") {
            continue;
        }
        let said = fs::read_to_string(&file).expect("its words");
        for line in said.lines().filter(|line| line.starts_with("  ")) {
            let words = line.split(|letter: char| !letter.is_alphanumeric());
            let found: Vec<_> = words
                .filter(|word| FORBIDDEN.contains(&word.to_lowercase().as_str()))
                .collect();
            assert!(found.is_empty(), "{} says {found:?}: {line}", file.display());
        }
    }
}
