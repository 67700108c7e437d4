//! `lachin schemas`.

use std::io;
use std::process::ExitCode;

use lachin_content::{FileSchema, schemas};
use serde_json::{Value, json};

use crate::arguments::Schemas;
use crate::fs::{self, Settings};
use crate::outcome::Outcome;
use crate::progress::Progress;

/// Hidden from the kiosk by its name.
const FOLDER: &str = "_schemas";

/// Writes the schemas, and lets Visual Studio Code use them.
pub(crate) fn run(arguments: &Schemas) -> ExitCode {
    let lines = Progress::begun(0);
    let schemas = schemas();
    let settings = settings(&schemas);
    let files = schemas.iter().map(|schema| (file_name(schema), schema.text.as_str()));
    let written = fs::write_schemas(&arguments.folder.join(FOLDER), files)
        .and_then(|()| fs::write_settings(&arguments.folder.join(".vscode"), &settings));
    match written {
        Ok(state) => Outcome::of(0, lines.end(&said(arguments, state, &settings))).into(),
        Err(error) => {
            // Where even that cannot be said, the exit code says it.
            let _ = lines.refuse(&refused(arguments, &error));
            Outcome::CouldNotRun.into()
        }
    }
}

fn file_name(schema: &FileSchema) -> String {
    format!("{}.schema.json", schema.name)
}

/// What Visual Studio Code reads: which schema belongs to which files.
fn settings(schemas: &[FileSchema]) -> String {
    let bound = |schema: &FileSchema| -> Value {
        json!({ "fileMatch": [schema.files], "url": format!("./{FOLDER}/{}", file_name(schema)) })
    };
    let all: Vec<_> = schemas.iter().map(bound).collect();
    format!("{:#}\n", json!({ "json.schemas": all }))
}

fn said(arguments: &Schemas, state: Settings, settings: &str) -> String {
    let folder = arguments.folder.join(FOLDER);
    let (folder, language) = (folder.display(), arguments.language);
    let written = language.of(
        format!("The schemas lie in {folder}. The kiosk does not look at them."),
        format!("Sxemlər {folder} qovluğundadır. Kiosk onlara baxmır."),
    );
    let next = match state {
        Settings::Ours => language.of(
            "→ Open the content folder in Visual Studio Code: it completes keys and underlines what is wrong."
                .to_owned(),
            "→ Məzmun qovluğunu Visual Studio Code ilə açın: açarları tamamlayır və səhvlərin altından xətt çəkir."
                .to_owned(),
        ),
        Settings::Theirs => language.of(
            format!("→ .vscode/settings.json has settings of your own and was left as it is. Add to it:\n{settings}"),
            format!(
                "→ .vscode/settings.json faylında öz ayarlarınız var, ona toxunulmadı. Bunu əlavə edin:\n{settings}"
            ),
        ),
    };
    format!("{written}\n{}", next.trim_end())
}

fn refused(arguments: &Schemas, error: &io::Error) -> String {
    let folder = arguments.folder.display();
    let Schemas { language, .. } = arguments;
    language.of(
        format!(
            "The schemas cannot be written into \"{folder}\": {error}. Name a content folder that you may write to."
        ),
        format!(
            "Sxemlər \"{folder}\" qovluğuna yazıla bilmir: {error}. Yazmağa icazəniz olan məzmun qovluğunu göstərin."
        ),
    )
}
