//! `lachin translations`.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use lachin_content::model::Language;
use lachin_content::{ItemTexts, Standing, Translations, translations};
use serde_json::{Map, Value, json};

use crate::arguments::{Format, ReportLanguage, Translations as Arguments};
use crate::outcome::Outcome;
use crate::report::line_of;

/// Shows the matrix of items and languages.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let language = arguments.language;
    let mut output = io::stdout().lock();
    let written = match translations(&arguments.folder) {
        Ok(matrix) => match arguments.format {
            Format::Text => write_text(&matrix, &arguments.folder, language, &mut output),
            Format::Json => write_json(&matrix, &arguments.folder, &mut output),
        },
        Err(diagnostics) => {
            for diagnostic in &diagnostics {
                // Where even that cannot be said, the exit code says it.
                let _ = writeln!(io::stderr(), "{}", line_of(&diagnostic.message, language));
            }
            return Outcome::CouldNotRun.into();
        }
    };
    Outcome::of(0, written.and_then(|()| output.flush())).into()
}

/// For people: a line an item, and a count a language.
fn write_text(
    matrix: &Translations,
    folder: &Path,
    language: ReportLanguage,
    output: &mut impl Write,
) -> io::Result<()> {
    let word = |standing: Standing| language.of(standing.name(), standing.name_azerbaijani());
    let items = matrix.items.iter().map(|item| item.item.chars().count());
    let width_of_item = items.max().unwrap_or_default();
    let width = Standing::ALL.map(|standing| word(standing).chars().count());
    let width = width.into_iter().max().unwrap_or_default();
    let mut line = |first: &str, cells: &mut dyn Iterator<Item = String>| {
        let cells: String = cells.map(|cell| format!("  {cell:width$}")).collect();
        writeln!(output, "{}", format!("{first:width_of_item$}{cells}").trim_end())
    };
    line("", &mut matrix.languages.iter().map(Language::to_string))?;
    for item in &matrix.items {
        let cells = matrix.languages.iter().map(|of| word(standing(item, of)).to_owned());
        line(&item.item, &mut cells.into_iter())?;
    }
    writeln!(output)?;
    for of in &matrix.languages {
        let counts = Standing::ALL.map(|standing| (standing, count(matrix, of, standing)));
        let counts = counts.into_iter().filter(|(_, count)| *count > 0);
        let counts: Vec<_> = counts
            .map(|(standing, count)| format!("{} {count}", word(standing)))
            .collect();
        writeln!(output, "{of}: {}.", counts.join(", "))?;
    }
    for file in &matrix.unreadable {
        let said = language.of(
            "This file cannot be read, so its item is not listed",
            "Bu fayl oxunmur, səhifəsi siyahıda yoxdur",
        );
        writeln!(output, "{said}: {file}.")?;
    }
    writeln!(output)?;
    for standing in Standing::ALL {
        writeln!(output, "{:width$}  {}", word(standing), meaning(standing, language))?;
    }
    writeln!(output)?;
    let items = language.of("items", "səhifə");
    writeln!(output, "{}: {items} {}.", folder.display(), matrix.items.len())
}

/// For programs: one object.
fn write_json(matrix: &Translations, folder: &Path, output: &mut impl Write) -> io::Result<()> {
    let tags: Vec<_> = matrix.languages.iter().map(Language::tag).collect();
    let counts: Map<String, Value> = matrix
        .languages
        .iter()
        .map(|of| {
            let counts = Standing::ALL.map(|standing| (standing.name().to_owned(), count(matrix, of, standing).into()));
            (of.to_string(), Value::Object(counts.into_iter().collect()))
        })
        .collect();
    let items: Vec<_> = matrix
        .items
        .iter()
        .map(|item| {
            let texts = matrix.languages.iter();
            let texts: Map<String, Value> = texts
                .map(|of| (of.to_string(), standing(item, of).name().into()))
                .collect();
            json!({ "item": item.item, "fingerprint": item.fingerprint, "texts": texts })
        })
        .collect();
    let report = json!({
        "folder": folder.display().to_string(),
        "languages": tags,
        "counts": counts,
        "items": items,
        "unreadable": matrix.unreadable,
    });
    serde_json::to_writer_pretty(&mut *output, &report)?;
    writeln!(output)
}

fn standing(item: &ItemTexts, language: &Language) -> Standing {
    item.texts.get(language).map_or(Standing::Missing, |text| text.standing)
}

fn count(matrix: &Translations, language: &Language, of: Standing) -> usize {
    matrix
        .items
        .iter()
        .filter(|item| standing(item, language) == of)
        .count()
}

/// A line of the legend.
fn meaning(standing: Standing, language: ReportLanguage) -> &'static str {
    let (english, azerbaijani) = match standing {
        Standing::Original => ("written in this language", "bu dildə yazılıb"),
        Standing::Done => ("checked by a person", "insan yoxlayıb"),
        Standing::Draft => ("not checked by a person", "insan yoxlamayıb"),
        Standing::Stale => ("behind the original", "orijinaldan geri qalıb"),
        Standing::Missing => ("there is no text", "mətn yoxdur"),
        Standing::NotNeeded => ("another language is shown on purpose", "qəsdən başqa dil göstərilir"),
        Standing::Unreadable => ("the file cannot be read", "fayl oxunmur"),
    };
    language.of(english, azerbaijani)
}
