//! `lachin new`.

use std::io;
use std::process::ExitCode;

use lachin_content::{NewItem, NewItemRefused, Translations, translations};

use crate::arguments::{New, ReportLanguage};
use crate::outcome::Outcome;
use crate::progress::Progress;
use crate::report::line_of;
use crate::{clock, fs};

/// Makes the item, says which files it has and what comes next.
pub(crate) fn run(arguments: &New) -> ExitCode {
    let lines = Progress::begun(0);
    let (outcome, line) = match make(arguments) {
        Ok(made) => return Outcome::of(0, lines.end(&made)).into(),
        Err(refused) => refused,
    };
    // Where even that cannot be said, the exit code says it.
    let _ = lines.refuse(&line);
    outcome.into()
}

/// What to say of the new item, or why there is none.
fn make(arguments: &New) -> Result<String, (Outcome, String)> {
    let language = arguments.language;
    let Translations {
        languages,
        original,
        unreadable,
        ..
    } = translations(&arguments.folder).map_err(|diagnostics| {
        let lines: Vec<_> = diagnostics.iter().map(|one| line_of(&one.message, language)).collect();
        (Outcome::CouldNotRun, lines.join("\n"))
    })?;
    if unreadable.iter().any(|file| file == EXHIBITION) {
        return Err((Outcome::CouldNotRun, languages_unknown(language)));
    }
    let today = clock::now().date();
    let item = NewItem::new(&arguments.kind, &arguments.id, &languages, &original, today)
        .map_err(|refused| (Outcome::SomeNot, name_refused(arguments, &refused)))?;
    let within = match item.within {
        "" => arguments.folder.clone(),
        within => arguments.folder.join(within),
    };
    let not_written = |error| (Outcome::CouldNotRun, folder_refuses(&error, language));
    if let Some(present) = fs::name_taken(&within, &item.id).map_err(not_written)? {
        return Err((Outcome::SomeNot, is_there(&present, language)));
    }
    fs::make_item(&within, &item.id, &item.files).map_err(not_written)?;
    let folder = within.join(&item.id);
    let paths = item.files.iter().map(|(name, _)| folder.join(name));
    let paths = paths.chain([folder.join("images")]);
    let mut said: Vec<_> = paths.map(|path| path.display().to_string()).collect();
    said.push(what_next(&item.main_file, language));
    Ok(said.join("\n"))
}

/// Says in which languages a new item is.
const EXHIBITION: &str = "exhibition.json";

fn what_next(main_file: &str, language: ReportLanguage) -> String {
    language.of(
        format!(
            "This is a draft, and visitors do not see it.\n\
             → Write where … stands, correct what is not so, and put pictures into images. Then run \"lachin check\". When \
             all is right, write \"status\": \"published\" (file: {main_file})."
        ),
        format!(
            "Bu, qaralamadır, ziyarətçilər onu görmür.\n\
             → … olan yerləri yazın, düz olmayanı dəyişin, şəkilləri images qovluğuna qoyun. Sonra \"lachin check\" ilə \
             yoxlayın. Hər şey düzgündürsə, belə yazın: \"status\": \"published\" (fayl: {main_file})."
        ),
    )
}

fn name_refused(arguments: &New, refused: &NewItemRefused) -> String {
    let New { kind, id, language, .. } = arguments;
    match refused {
        NewItemRefused::Kind { nearest } => {
            let nearest = nearest.map(|nearest| {
                language.of(
                    format!("Did you mean \"{nearest}\"? "),
                    format!("Bəlkə \"{nearest}\"? "),
                )
            });
            let nearest = nearest.unwrap_or_default();
            let kinds = NewItem::kinds().collect::<Vec<_>>().join(", ");
            language.of(
                format!("There is no such kind: \"{kind}\". Nothing was made.\n→ {nearest}Choices: {kinds}."),
                format!("Belə növ yoxdur: \"{kind}\". Heç nə yaradılmadı.\n→ {nearest}Seçimlər: {kinds}."),
            )
        }
        NewItemRefused::Id { suggestion } => language.of(
            format!(
                "The folder name \"{id}\" cannot be used. Nothing was made.\n\
                 → Use small Latin letters, digits and hyphens: {suggestion}."
            ),
            format!(
                "\"{id}\" qovluq adı kimi yararsızdır. Heç nə yaradılmadı.\n\
                 → Kiçik latın hərfləri, rəqəm və defis yazın: {suggestion}."
            ),
        ),
    }
}

fn is_there(present: &str, language: ReportLanguage) -> String {
    language.of(
        format!("\"{present}\" is there already and was left as it is. Nothing was made.\n→ Choose another name."),
        format!("\"{present}\" artıq var, ona toxunulmadı. Heç nə yaradılmadı.\n→ Başqa ad seçin."),
    )
}

fn languages_unknown(language: ReportLanguage) -> String {
    language.of(
        "exhibition.json cannot be read, so the languages are not known. Nothing was made.\n→ Run \"lachin check\" first.",
        "exhibition.json oxunmur, dillər bilinmir. Heç nə yaradılmadı.\n→ Əvvəlcə \"lachin check\" ilə yoxlayın.",
    )
    .to_owned()
}

fn folder_refuses(error: &io::Error, language: ReportLanguage) -> String {
    language.of(
        format!(
            "The folder cannot be written to ({error}). Nothing was made.\n→ Check that this account may write there and \
             that the disk is not full."
        ),
        format!(
            "Qovluğa yazmaq olmur ({error}). Heç nə yaradılmadı.\n→ Bu hesabın ora yaza bildiyini və diskdə yer olduğunu \
             yoxlayın."
        ),
    )
}
