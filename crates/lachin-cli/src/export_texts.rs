//! `lachin export-texts`.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use lachin_sheets::{Export, ExportError, export};

use crate::arguments::{ExportTexts, ReportLanguage};
use crate::outcome::Outcome;
use crate::progress::Progress;
use crate::report::line_of;
use crate::{clock, fs};

/// Makes the workbook and says what is not in it.
pub(crate) fn run(arguments: &ExportTexts) -> ExitCode {
    let language = arguments.language;
    let lines = Progress::begun(0);
    let could_not_run = |line: &str| {
        // Where even that cannot be said, the exit code says it.
        let _ = lines.refuse(line);
        Outcome::CouldNotRun.into()
    };
    if arguments
        .out
        .extension()
        .is_none_or(|ending| !ending.eq_ignore_ascii_case("xlsx"))
    {
        return could_not_run(language.of(
            "The name of the workbook has to end in .xlsx.",
            "Cədvəl faylının adı .xlsx ilə bitməlidir.",
        ));
    }
    if arguments.out.exists() {
        return could_not_run(&file_is_there(&arguments.out, language));
    }
    let export = match export(&arguments.folder, clock::now()) {
        Ok(export) => export,
        Err(ExportError::Folder(diagnostics)) => {
            let lines: Vec<_> = diagnostics.iter().map(|one| line_of(&one.message, language)).collect();
            return could_not_run(&lines.join("\n"));
        }
        Err(ExportError::TooMuch) => {
            return could_not_run(language.of(
                "This folder has more than a workbook can hold.",
                "Bu qovluqda olanlar bir cədvəl faylına sığmır.",
            ));
        }
    };
    if let Err(error) = fs::write_workbook(&arguments.out, &export.workbook) {
        return could_not_run(&file_refuses(&arguments.out, &error, language));
    }
    let left_out = left_out(&export, language);
    let said = left_out.iter().try_for_each(|line| lines.refuse(line));
    let said = said.and_then(|()| lines.end(&arguments.out.display().to_string()));
    Outcome::of(left_out.len(), said).into()
}

fn left_out(export: &Export, language: ReportLanguage) -> Vec<String> {
    let unreadable = export.unreadable.iter().map(|file| {
        language.of(
            format!("This file cannot be read, so its item is not in the workbook: {file}. See \"lachin check\"."),
            format!("Bu fayl oxunmur, səhifəsi cədvələ düşmədi: {file}. \"lachin check\" ilə yoxlayın."),
        )
    });
    let too_long = (export.too_long_for_a_cell > 0).then(|| {
        let count = export.too_long_for_a_cell;
        language.of(
            format!(
                "Texts too long for a cell of a spreadsheet: {count}. Their cells are empty; change them in the folder."
            ),
            format!("Cədvəl xanasına sığmayan mətn sayı: {count}. Xanaları boşdur; onları qovluqda dəyişin."),
        )
    });
    unreadable.chain(too_long).collect()
}

/// A workbook under this name may be one that a translator has filled in.
fn file_is_there(file: &Path, language: ReportLanguage) -> String {
    let file = file.display();
    language.of(
        format!("\"{file}\" is there already and was left as it is. Choose another name with --out."),
        format!("\"{file}\" artıq var, ona toxunulmadı. --out ilə başqa ad göstərin."),
    )
}

fn file_refuses(file: &Path, error: &io::Error, language: ReportLanguage) -> String {
    let file = file.display();
    language.of(
        format!(
            "\"{file}\" cannot be written ({error}). Close it in other programs, or choose another place with --out."
        ),
        format!("\"{file}\" yazılmır ({error}). Onu başqa proqramlarda bağlayın və ya --out ilə başqa yer göstərin."),
    )
}
