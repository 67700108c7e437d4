//! What is said about each fault in English.

use super::fault::{Fault, Slip};
use super::finding::Said;
use super::key::Unit;

/// What is wrong, and what to do.
pub(super) fn said(fault: &Fault) -> Said {
    let (message, help) = match fault {
        Fault::FileMissing => (
            "The settings file is not there; all defaults apply.".into(),
            "Check the path behind --settings.".into(),
        ),
        Fault::FileIsFolder => (
            "This is a folder, not a settings file; all defaults apply.".into(),
            "Name the file in it.".into(),
        ),
        Fault::FileTooLarge => (
            "The file is larger than 1 MiB and so not a settings file; all defaults apply.".into(),
            "Name the right file.".into(),
        ),
        Fault::FileUnreadable(reason) => (
            format!("The settings file cannot be read; all defaults apply. The system says: {reason}."),
            "Let the kiosk's user read the file.".into(),
        ),
        Fault::EncodingUnknown => (
            "The letters of this file cannot be read; all defaults apply.".into(),
            "Save it in Notepad with \"Save as\" and the encoding UTF-8.".into(),
        ),
        Fault::EncodingUtf16 => (
            "The file is saved as UTF-16; it is read all the same.".into(),
            "Save it in Notepad with \"Save as\" and the encoding UTF-8.".into(),
        ),
        Fault::LineUnreadable(slip) => ("This line cannot be read and is ignored.".into(), slip_of(*slip).into()),
        Fault::Repeated { written } => (
            format!("\"{written}\" stands here again; the first one applies."),
            "Delete one of them.".into(),
        ),
        Fault::NotATable { table } => (
            format!("\"{table}\" is a part with keys of its own, not a value; it is ignored."),
            format!("Write [{table}] on a line of its own, and the keys below it."),
        ),
        Fault::UnknownTable { table, nearest } => (
            format!("[{table}] is not known and is ignored with all that stands below it."),
            offered(*nearest, "Known parts", &["screen", "content", "visit"]),
        ),
        Fault::UnknownKey { key, nearest, known } => (
            format!("\"{key}\" is not known here and is ignored."),
            offered(*nearest, "Known here", known),
        ),
        Fault::WrongTable { key, home } => (
            format!("\"{key}\" is ignored, since it does not stand below [{home}]."),
            format!("Move it below [{home}]."),
        ),
        Fault::NotANumber { key } => (
            format!("\"{}\" is not a number; the default applies.", key.name),
            format!("Write it like this: {}", key.line()),
        ),
        Fault::NotAText { key } => (
            format!("\"{}\" is not a text in quotes; the default applies.", key.name),
            format!("Write it like this: {}", key.line()),
        ),
        Fault::OutOfBounds {
            key,
            number,
            least,
            most,
            unit,
        } => {
            let unit = unit_of(*unit);
            (
                format!("\"{}\" cannot be {number} {unit}; the default applies.", key.name),
                format!("{least} to {most} {unit} are possible."),
            )
        }
        Fault::UnknownWord { key, written, nearest } => (
            format!("\"{}\" cannot be \"{written}\"; the default applies.", key.name),
            offered(*nearest, "Possible", &key.words().collect::<Vec<_>>()),
        ),
        Fault::MoreOfThis { more } => (
            format!("There are {more} more findings like these."),
            "Check whether this is the right file.".into(),
        ),
        Fault::FolderMissing(folder) => (
            format!(
                "The content folder {} is not there; nothing will be shown.",
                folder.display()
            ),
            "Correct \"folder\" below [content], or put the folder there.".into(),
        ),
        Fault::LanguageNotShown { tag, shown } => (
            format!("The exhibition is not in the language \"{tag}\"; a visit begins in the exhibition's own."),
            format!("Possible: {}.", shown.join(", ")),
        ),
        Fault::FiguresAssumed(keys) => (
            format!(
                "Not entered: {}. Usual figures are assumed, which may be wrong here.",
                keys.join(", ")
            ),
            "Measure the mounted screen and enter the figures below [screen].".into(),
        ),
        Fault::OrientationDiffers { width, height } => (
            format!("The screen does not hang as \"orientation\" says: it has {width} x {height} pixels."),
            "Turn the picture in the system's display settings, or correct \"orientation\".".into(),
        ),
        Fault::LittleInReach { zone_mm } => (
            format!(
                "Only {zone_mm:.0} mm of the screen lie within easy reach, 800 to 1,100 mm above the floor; the controls use \
                 380 to 1,220 mm instead."
            ),
            "Hang the screen so that more of it is within easy reach, or correct \"lower_edge_mm\".".into(),
        ),
        Fault::NotInReach { zone_mm } => (
            format!(
                "Only {zone_mm:.0} mm of the screen lie within reach, 380 to 1,220 mm above the floor: not everybody can reach the \
                 controls."
            ),
            "Hang the screen at another height, or correct \"lower_edge_mm\" and \"diagonal_inches\".".into(),
        ),
        Fault::NotOnADesk { key } => (
            format!("\"{key}\" means nothing on a desk and is ignored."),
            "Delete it, or write use = \"kiosk\".".into(),
        ),
    };
    Said::new(message, help)
}

fn slip_of(slip: Slip) -> &'static str {
    match slip {
        Slip::DecimalComma => "Write the decimal comma as a point: 15.6",
        Slip::CurlyQuotes => "Write straight quotes: \"",
        Slip::Backslash => "Write a path with \\ in single quotes: folder = 'C:\\Lachin\\content'",
        Slip::Bracket => "Write the name of the part in brackets, alone on its line: [screen]",
        Slip::Other => "Write: key = value; numbers without a unit, words in straight quotes, remarks after #.",
    }
}

fn offered(nearest: Option<&str>, heading: &str, known: &[&str]) -> String {
    nearest.map_or_else(
        || format!("{heading}: {}.", known.join(", ")),
        |nearest| format!("Did you mean \"{nearest}\"?"),
    )
}

fn unit_of(unit: Unit) -> &'static str {
    match unit {
        Unit::Inches => "inches",
        Unit::Seconds => "seconds",
        Unit::WordsPerMinute => "words a minute",
        Unit::Millimeters => "mm",
    }
}
