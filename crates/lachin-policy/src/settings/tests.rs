//! What applies after a file was read, right or wrong.

use std::path::Path;
use std::time::Duration;

use super::*;

fn codes(read: &Read) -> Vec<(&'static str, Option<usize>)> {
    read.findings
        .iter()
        .map(|finding| (finding.code, finding.line))
        .collect()
}

/// The settings in a text without a fault.
fn good(text: &str) -> Settings {
    let read = read(text.as_bytes());
    assert_eq!(codes(&read), [], "{text}");
    read.settings
}

#[test]
fn an_empty_file_settles_nothing() {
    for text in ["", "\r\n", "# [screen]\n", "[screen]\n[content]\n[visit]\n"] {
        assert_eq!(good(text), Settings::default(), "{text:?}");
    }
}

#[test]
fn every_key_is_taken_over() {
    let text = "[screen]\ndiagonal_inches = 54.6\norientation = 'landscape'\nlower_edge_mm = 757.5\n\
                viewing_distance_mm = 700\nuse = \"desk\"\n[content]\nfolder = '/srv/content'\nwatch = 'polling'\n[visit]\nlanguage = 'ru'\n\
                shortest_wait_seconds = 90\nreading_words_per_minute = 50\nlongest_wait_seconds = 900\nquestion_seconds = 45.5\n";
    let expected = Settings {
        screen: ScreenSettings {
            diagonal_inches: Some(54.6),
            orientation: Some(Orientation::Landscape),
            lower_edge_mm: Some(757.5),
            viewing_distance_mm: Some(700.0),
            usage: Some(Use::Desk),
        },
        content_folder: Some("/srv/content".into()),
        watch: Some(Watching::Polling),
        language: Some("ru".into()),
        times: Times {
            shortest_wait: Duration::from_secs(90),
            wait_per_word: Duration::from_millis(1200),
            longest_wait: Duration::from_secs(900),
            question: Duration::from_millis(45_500),
        },
    };
    assert_eq!(good(text), expected);
}

#[test]
fn every_example_is_a_value_that_its_key_takes() {
    for key in KEYS {
        let settings = good(&format!("[{}]\n{}\n", key.table, key.line()));
        if key.table != "visit" || key.name == "language" {
            assert_ne!(settings, Settings::default(), "{}", key.name);
        } else {
            assert_eq!(settings, Settings::default(), "{} shows its default", key.name);
        }
    }
}

#[test]
fn numbers_are_taken_up_to_their_bounds_and_not_beyond() {
    let mut numbers = 0;
    for key in KEYS {
        let Some((least, most)) = key.bounds() else { continue };
        numbers += 1;
        for inside in [least, most] {
            good(&format!("[{}]\n{} = {inside}\n", key.table, key.name));
        }
        for outside in [
            "nan",
            "-inf",
            "1e400",
            &(least - 0.5).to_string(),
            &(most + 0.5).to_string(),
        ] {
            let read = read(format!("[{}]\n{} = {outside}\n", key.table, key.name).as_bytes());
            assert_eq!(
                codes(&read),
                [("value-out-of-bounds", Some(2))],
                "{} = {outside}",
                key.name
            );
            assert_eq!(read.settings, Settings::default(), "{} = {outside}", key.name);
        }
    }
    assert_eq!(numbers, 7);
}

#[test]
fn a_wrong_line_costs_itself_alone() {
    let wrong = [
        "diagonal_inches = 15,6",
        "diagonal_inches = 43 inches",
        "diagonal_inches = \"43\"",
        "diagonal_inches",
        "diagonal_inches: 43",
        "diagonal_inches = [43",
        "diagonal_inches = true",
        "diagonal_inches = \u{201c}43\u{201d}",
        "use = kiosk",
        "use = \"kiosk",
        "= 4",
        "\u{0}\u{1}",
    ];
    for wrong in wrong {
        let text = format!("[visit]\nquestion_seconds = 45\n[screen]\nviewing_distance_mm = 700\n{wrong}\n");
        let read = read(text.as_bytes());
        assert_eq!(codes(&read).first().map(|(_, line)| *line), Some(Some(5)), "{wrong}");
        let expected = Settings {
            screen: ScreenSettings {
                viewing_distance_mm: Some(700.0),
                ..ScreenSettings::default()
            },
            times: Times {
                question: Duration::from_secs(45),
                ..Times::default()
            },
            ..Settings::default()
        };
        assert_eq!(read.settings, expected, "{wrong}");
    }
}

#[test]
fn a_file_that_is_something_else_is_told_in_few_words() {
    let letter = "Dear colleague,\nplease find the settings below.\n".repeat(20_000);
    let read = super::read(letter.as_bytes());
    assert_eq!(read.settings, Settings::default());
    assert_eq!(read.findings.len(), MOST_FINDINGS + 1);
    assert!(
        read.findings
            .last()
            .is_some_and(|last| last.english.message == "There are 39960 more findings like these."),
        "{:?}",
        read.findings.last()
    );
    let deep = super::read(
        "a = "
            .to_owned()
            .as_bytes()
            .iter()
            .chain(&vec![b'['; 200_000])
            .copied()
            .collect::<Vec<_>>()
            .as_slice(),
    );
    assert!(!deep.findings.is_empty());
}

#[test]
fn whatever_a_path_names_the_defaults_apply() {
    let folder = tempfile::tempdir().expect("a folder");
    let large = folder.path().join("large.toml");
    std::fs::write(&large, vec![b'#'; 1024 * 1024 + 1]).expect("a file");
    for (path, code, access) in [
        (folder.path().join("none.toml"), "file-missing", Access::Missing),
        (folder.path().to_owned(), "file-unreadable", Access::Refused),
        (large, "file-too-large", Access::Refused),
    ] {
        let read = open(&path);
        assert_eq!(codes(&read), [(code, None)], "{}", path.display());
        assert_eq!((read.settings, read.access), (Settings::default(), access));
    }
    if cfg!(unix) {
        assert_eq!(
            codes(&open(Path::new("/dev/zero"))),
            [("file-unreadable", None)],
            "never ends"
        );
    }
}

#[test]
fn a_content_folder_is_found_from_where_the_file_lies() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("settings.toml");
    std::fs::create_dir(folder.path().join("museum")).expect("a folder");
    for (told, codes_expected) in [("museum", &[][..]), ("museun", &[("folder-missing", None)])] {
        std::fs::write(&file, format!("[content]\nfolder = '{told}'\n")).expect("a file");
        let read = open(&file);
        assert_eq!(read.settings.content_folder, Some(folder.path().join(told)));
        assert_eq!(codes(&read), codes_expected);
        assert_eq!(read.access, Access::Granted);
    }
}

#[test]
fn what_is_not_told_follows_the_window_and_its_use() {
    let nothing = ScreenSettings::default();
    assert_eq!(
        nothing.surface(1080, 1920, Use::Kiosk),
        Screen::kiosk(Orientation::Portrait)
    );
    assert_eq!(
        nothing.surface(1920, 1080, Use::Kiosk),
        Screen::kiosk(Orientation::Landscape)
    );
    assert_eq!(nothing.surface(1366, 768, Use::Desk), Screen::desk());
    let told = ScreenSettings {
        diagonal_inches: Some(55.0),
        lower_edge_mm: Some(591.0),
        usage: Some(Use::Kiosk),
        ..nothing
    };
    let expected = Screen {
        diagonal_inches: 55.0,
        lower_edge_mm: Some(591.0),
        viewing_distance_mm: 600.0,
        usage: Use::Kiosk,
    };
    assert_eq!(
        told.surface(540, 960, Use::Desk),
        expected,
        "a window may be a model of a kiosk"
    );
    let desk = ScreenSettings {
        usage: Some(Use::Desk),
        ..told
    };
    assert_eq!(desk.surface(1920, 1080, Use::Kiosk).lower_edge_mm, None);
}

#[test]
fn a_mounting_that_does_not_fit_is_told() {
    let of = |text: &str, width, height| -> Vec<&'static str> {
        let findings = good(text).screen.findings_on(width, height, Use::Kiosk);
        findings.iter().map(|finding| finding.code).collect()
    };
    let measured = "[screen]\ndiagonal_inches = 43\nlower_edge_mm = 724\nviewing_distance_mm = 600\n";
    assert_eq!(of(measured, 1080, 1920), [""; 0]);
    assert_eq!(of("", 1080, 1920), ["figures-assumed"]);
    assert_eq!(of(&format!("{measured}use = 'desk'"), 1366, 768), ["not-on-a-desk"]);
    let upright = format!("{measured}orientation = 'portrait'");
    assert_eq!(of(&upright, 1080, 1920), [""; 0]);
    assert_eq!(of(&upright, 1920, 1080), ["orientation-differs"]);
    assert_eq!(of(&measured.replace("724", "300"), 1080, 1920), ["little-in-reach"]);
    assert_eq!(of(&measured.replace("724", "1095"), 1080, 1920), ["little-in-reach"]);
    assert_eq!(of(&measured.replace("43", "12"), 1920, 1080), ["not-in-reach"]);
}

#[test]
fn without_a_window_only_what_is_told_is_judged() {
    let of = |text: &str| -> Vec<&'static str> {
        let findings = good(text).screen.findings_without_window();
        findings.iter().map(|finding| finding.code).collect()
    };
    assert_eq!(of(""), [""; 0]);
    assert_eq!(of("[screen]\nuse = 'desk'\nlower_edge_mm = 700"), ["not-on-a-desk"]);
    let low =
        "[screen]\norientation = 'portrait'\ndiagonal_inches = 43\nlower_edge_mm = 300\nviewing_distance_mm = 600";
    assert_eq!(of(low), ["little-in-reach"]);
}

#[test]
fn a_language_that_the_exhibition_lacks_is_told() {
    let german = good("[visit]\nlanguage = 'de'");
    let finding = german.language_finding(&["az", "en"]).expect("a finding");
    assert_eq!(finding.english.help, "Possible: az, en.");
    assert_eq!(good("[visit]\nlanguage = 'en'").language_finding(&["az", "en"]), None);
    assert_eq!(good("").language_finding(&[]), None);
}
