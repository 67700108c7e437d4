//! `lachin import-texts`.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use lachin_files::ReadError;
use lachin_sheets::{Entry, Fault, MOST_BYTES, Plan, PlanError, WorkbookFault, plan};

use crate::arguments::{ImportTexts, ReportLanguage};
use crate::history;
use crate::outcome::Outcome;
use crate::report::line_of;

/// Longer texts are shown by their beginning.
const MOST_CHARACTERS_SHOWN: usize = 200;

/// Shows what would change, and changes it where that is wanted.
pub(crate) fn run(arguments: &ImportTexts) -> ExitCode {
    let language = arguments.place.language;
    let could_not_run = |line: &str| {
        // Where even that cannot be said, the exit code says it.
        let _ = writeln!(io::stderr(), "{line}");
        Outcome::CouldNotRun.into()
    };
    let plan = match planned(arguments) {
        Ok(plan) => plan,
        Err(line) => return could_not_run(&line),
    };
    let mut output = io::stdout().lock();
    let mut said = write(&plan, language, &mut output);
    if plan.changes.is_empty() {
        let same = language.of("There is nothing to write.", "Yazılası heç nə yoxdur.");
        said = said.and_then(|()| writeln!(output, "{same}"));
    } else if arguments.apply {
        let files = match history::import(&arguments.place, plan.changes, &mut output) {
            Ok(files) => files,
            Err(ended) => return ended.tell(),
        };
        let line = language.of(
            format!("Written to the folder, files {files}. To take it back: lachin undo"),
            format!("Qovluğa yazıldı, fayl sayı {files}. Geri almaq üçün: lachin undo"),
        );
        said = said.and_then(|()| writeln!(output, "{line}"));
    } else {
        let help = language.of(
            "Nothing has been written yet. Add --apply to write it.",
            "Hələ heç nə yazılmayıb. Yazmaq üçün --apply əlavə edin.",
        );
        said = said.and_then(|()| writeln!(output, "{help}"));
    }
    Outcome::of(plan.faults.len(), said.and_then(|()| output.flush())).into()
}

/// The plan, or one line that says why there is none.
fn planned(arguments: &ImportTexts) -> Result<Plan, String> {
    let language = arguments.place.language;
    let bytes = lachin_files::read(&arguments.workbook, MOST_BYTES).map_err(|error| match error {
        ReadError::TooLarge { .. } => line_of(&WorkbookFault::TooLarge.message(), language),
        error => workbook_unreadable(&arguments.workbook, &error, language),
    })?;
    plan(&arguments.place.folder, &bytes).map_err(|error| match error {
        PlanError::Workbook(fault) => line_of(&fault.message(), language),
        PlanError::Folder(diagnostics) => {
            let lines: Vec<_> = diagnostics.iter().map(|one| line_of(&one.message, language)).collect();
            lines.join("\n")
        }
    })
}

/// What is faulty, what changes, and how many of each.
fn write(plan: &Plan, language: ReportLanguage, output: &mut impl Write) -> io::Result<()> {
    for fault in &plan.faults {
        write_fault(fault, language, output)?;
    }
    if plan.faults_untold > 0 {
        let word = language.of("Further faults", "Başqa səhvlər");
        writeln!(output, "{word}: {}.", plan.faults_untold)?;
    }
    for entry in &plan.entries {
        write_entry(entry, language, output)?;
    }
    if !plan.faults.is_empty() || !plan.entries.is_empty() {
        writeln!(output)?;
    }
    let new = plan.entries.iter().filter(|entry| entry.before.is_none()).count();
    let changed = plan.entries.len() - new;
    let faulty = plan.faults.len() + plan.faults_untold;
    let line = language.of(
        format!("New {new}, changed {changed}, faulty {faulty}."),
        format!("Yeni {new}, dəyişən {changed}, səhv {faulty}."),
    );
    writeln!(output, "{line}")
}

fn write_fault(fault: &Fault, language: ReportLanguage, output: &mut impl Write) -> io::Result<()> {
    let word = language.of("fault", "səhv");
    let place = place(&fault.sheet, fault.row, fault.column.as_deref(), language);
    writeln!(output, "{place} · {word}")?;
    writeln!(
        output,
        "    {}",
        language.of(fault.message.english(), fault.message.azerbaijani())
    )?;
    let help = language.of(fault.message.help_english(), fault.message.help_azerbaijani());
    writeln!(output, "    → {help}")
}

fn write_entry(entry: &Entry, language: ReportLanguage, output: &mut impl Write) -> io::Result<()> {
    let place = place(entry.sheet, Some(entry.row), Some(&entry.column), language);
    let word = match entry.before {
        Some(_) => language.of("changed", "dəyişir"),
        None => language.of("new", "yeni"),
    };
    let stale = if entry.is_stale {
        language.of(", behind the original", ", orijinaldan geri qalıb")
    } else {
        ""
    };
    writeln!(output, "{place} · {word}{stale}: {}", entry.subject)?;
    if let Some(before) = &entry.before {
        writeln!(output, "    - {}", shown(before))?;
    }
    writeln!(output, "    + {}", shown(&entry.after))
}

/// Where something stands in the workbook.
fn place(sheet: &str, row: Option<u32>, column: Option<&str>, language: ReportLanguage) -> String {
    let row = row.map(|row| format!(", {} {row}", language.of("row", "sətir")));
    let column = column.map(|column| format!(", {column}"));
    format!("{sheet}{}{}", row.unwrap_or_default(), column.unwrap_or_default())
}

/// A text in one line.
fn shown(text: &str) -> String {
    let line = text.replace('\n', " ⏎ ");
    match line.char_indices().nth(MOST_CHARACTERS_SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

fn workbook_unreadable(file: &Path, error: &ReadError, language: ReportLanguage) -> String {
    let file = file.display();
    language.of(
        format!("\"{file}\" cannot be opened ({error}). Check its name, and close it in other programs."),
        format!("\"{file}\" açılmır ({error}). Adını yoxlayın və faylı başqa proqramlarda bağlayın."),
    )
}
