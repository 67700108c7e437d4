//! The command line.

use std::path::PathBuf;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use clap::Parser;

/// Shows the exhibition of Lachin full screen and nothing else.
#[derive(Debug, Clone, Default, PartialEq, Eq, Parser)]
#[command(name = "lachin-kiosk", version)]
pub struct Options {
    /// The exhibition's folder; the bundled exhibition by default
    #[arg(long, value_name = "FOLDER")]
    pub content: Option<PathBuf>,

    /// The machine's settings; /etc/lachin-kiosk/settings.toml by default, where there is one
    #[arg(long, value_name = "FILE")]
    pub settings: Option<PathBuf>,

    /// An ordinary window that can be closed, for laptops: 1366x768
    #[arg(long, value_name = "WIDTHxHEIGHT")]
    pub windowed: Option<WindowSize>,

    /// Shows what will be shown at another time: 2026-05-28, or "2026-05-28 09:00", in Baku
    #[arg(long, value_name = "DAY", value_parser = moment)]
    pub date: Option<NaiveDateTime>,

    /// Where history is kept and what visitors saw last; a folder of the user's data by default
    #[arg(long, value_name = "FOLDER")]
    pub data: Option<PathBuf>,

    /// Where reduced pictures are kept; a folder of the user's cache by default
    #[arg(long, value_name = "FOLDER")]
    pub cache: Option<PathBuf>,
}

/// The inner size of a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WindowSize {
    /// Logical pixels.
    pub width: u32,
    /// Logical pixels.
    pub height: u32,
}

/// Smaller than a small phone, nothing can be read; larger than any panel is a slip of the finger.
const SIDE_LIMITS_PX: std::ops::RangeInclusive<u32> = 320..=16_384;

/// A day begins at midnight.
fn moment(text: &str) -> Result<NaiveDateTime, String> {
    let text = text.replace('T', " ");
    let day = || {
        Some(
            NaiveDate::parse_from_str(&text, "%Y-%m-%d")
                .ok()?
                .and_time(NaiveTime::MIN),
        )
    };
    NaiveDateTime::parse_from_str(&text, "%Y-%m-%d %H:%M")
        .ok()
        .or_else(day)
        .ok_or_else(|| "a day is written as year, month and day, for example 2026-05-28 or \"2026-05-28 09:00\"".into())
}

impl FromStr for WindowSize {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let side = |digits: &str| digits.parse::<u32>().ok();
        let (width, height) = text
            .split_once(['x', 'X', '×'])
            .and_then(|(width, height)| Some((side(width)?, side(height)?)))
            .ok_or("a window size is written as width, x and height in pixels, for example 1366x768")?;
        if !SIDE_LIMITS_PX.contains(&width) || !SIDE_LIMITS_PX.contains(&height) {
            return Err(format!(
                "each side is {} to {} pixels",
                SIDE_LIMITS_PX.start(),
                SIDE_LIMITS_PX.end()
            ));
        }
        Ok(Self { width, height })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Options, String> {
        Options::try_parse_from([&["lachin-kiosk"], arguments].concat()).map_err(|error| error.to_string())
    }

    #[test]
    fn without_arguments_the_kiosk_is_full_screen_on_the_bundled_exhibition() {
        assert_eq!(parse(&[]), Ok(Options::default()));
    }

    #[test]
    fn every_option_is_understood() {
        let options = parse(&[
            "--content",
            "a b",
            "--settings",
            "s.toml",
            "--windowed",
            "1366x768",
            "--cache=/c",
            "--data=/d",
            "--date",
            "2026-05-28 09:00",
        ]);
        let expected = Options {
            content: Some(PathBuf::from("a b")),
            settings: Some(PathBuf::from("s.toml")),
            windowed: Some(WindowSize {
                width: 1366,
                height: 768,
            }),
            cache: Some(PathBuf::from("/c")),
            data: Some(PathBuf::from("/d")),
            date: NaiveDate::from_ymd_opt(2026, 5, 28).and_then(|day| day.and_hms_opt(9, 0, 0)),
        };
        assert_eq!(options, Ok(expected));
    }

    #[test]
    fn a_wrong_size_is_refused_with_the_right_form() {
        for wrong in ["1366", "x", "1366x", "axb", "-5x768", "1366x768x2", "99999999999x768"] {
            let message = parse(&[&format!("--windowed={wrong}")]).expect_err(wrong);
            assert!(message.contains("for example 1366x768"), "{wrong}: {message}");
        }
        for wrong in ["0x768", "1366x17000"] {
            let message = parse(&[&format!("--windowed={wrong}")]).expect_err(wrong);
            assert!(
                message.contains("each side is 320 to 16384 pixels"),
                "{wrong}: {message}"
            );
        }
    }

    #[test]
    fn a_day_is_understood_and_anything_else_refused_with_the_right_form() {
        let begins = |text: &str| parse(&["--date", text]).map(|options| options.date);
        let midnight = NaiveDate::from_ymd_opt(2026, 5, 28).map(|day| day.and_time(NaiveTime::MIN));
        assert_eq!(begins("2026-05-28"), Ok(midnight));
        assert_eq!(begins("2026-05-28T00:00"), Ok(midnight));
        for wrong in ["28.05.2026", "2026-05", "2026-05-28 9", ""] {
            let message = begins(wrong).expect_err(wrong);
            assert!(message.contains("for example 2026-05-28"), "{wrong}: {message}");
        }
    }

    #[test]
    fn a_misspelt_option_is_refused_with_a_suggestion() {
        let message = parse(&["--contents", "x"]).expect_err("no such option");
        assert!(message.contains("--content"), "{message}");
    }
}
