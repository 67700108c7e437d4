//! Everything in a folder that a workbook carries, row by row.

use std::collections::BTreeMap;
use std::path::Path;

use lachin_content::limits::{MOST_BYTES_OF_A_TEXT, MOST_BYTES_OF_JSON};
use lachin_content::model::Language;
use lachin_content::{Diagnostic, ItemTexts, Standing, Translations, syntax_tree, translations};

use crate::fs::{self, ReadFile};
use crate::markdown::{canonical, screens};
use crate::sheet::{Field, Form, Sheet, column};
use crate::tree::{Tree, Way};
use crate::values::{Thing, of_item, of_sidecar, of_sources, of_timeline};

/// What a folder holds for translators.
#[derive(Debug)]
pub(crate) struct Contents {
    pub(crate) translations: Translations,
    /// The rows of the sheets of short values, in the order in which they are written.
    pub(crate) rows: Vec<ValueRow>,
    pub(crate) texts: Vec<ItemScreens>,
    /// Every file that can be changed, by its path.
    pub(crate) files: BTreeMap<String, ReadFile>,
}

/// One row of a sheet of short values.
#[derive(Debug)]
pub(crate) struct ValueRow {
    pub(crate) sheet: Sheet,
    pub(crate) item: String,
    pub(crate) part: String,
    pub(crate) is_by_place: bool,
    pub(crate) file: String,
    /// By the header of their column; what is not here has no place in the file.
    pub(crate) cells: BTreeMap<String, ValueCell>,
}

/// One short value in one language.
#[derive(Debug)]
pub(crate) struct ValueCell {
    pub(crate) field: &'static Field,
    /// The object whose key the language is.
    pub(crate) object: Way,
    pub(crate) language: String,
    /// Empty where there is none.
    pub(crate) present: String,
}

/// The texts of an item that has an original.
#[derive(Debug)]
pub(crate) struct ItemScreens {
    pub(crate) item: String,
    pub(crate) main_file: String,
    /// Where the text files lie, with a `/` at the end.
    pub(crate) folder: String,
    pub(crate) original: Language,
    pub(crate) fingerprint: String,
    pub(crate) by_language: BTreeMap<Language, LanguageScreens>,
}

/// The text of an item in one language.
#[derive(Debug)]
pub(crate) struct LanguageScreens {
    pub(crate) standing: Standing,
    pub(crate) file: Option<String>,
    pub(crate) screens: Vec<String>,
}

impl Contents {
    /// Reads a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, Vec<Diagnostic>> {
        let translations = translations(folder)?;
        let languages: Vec<String> = translations.languages.iter().map(Language::to_string).collect();
        let mut reading = Reading {
            folder,
            languages,
            rows: Vec::new(),
            files: BTreeMap::new(),
        };
        let mut texts = Vec::new();
        for item in &translations.items {
            reading.json(&item.main_file, |tree| of_item(item.kind, &item.item, tree));
            for sidecar in &item.sidecars {
                let name = sidecar.rsplit('/').next().unwrap_or(sidecar);
                let picture = name.strip_suffix(".json").unwrap_or(name);
                reading.json(sidecar, |tree| of_sidecar(&item.item, picture, tree));
            }
            texts.extend(reading.screens(item));
        }
        if let Some(file) = &translations.timeline {
            reading.json(file, of_timeline);
        }
        if let Some(file) = &translations.sources {
            reading.json(file, of_sources);
        }
        let Reading { mut rows, files, .. } = reading;
        rows.sort_by_key(|row| row.sheet);
        Ok(Self {
            translations,
            rows,
            texts,
            files,
        })
    }

    /// The languages into which some text is translated, in the order of the exhibition.
    pub(crate) fn text_languages(&self) -> Vec<&Language> {
        let is_translated = |language: &&Language| self.texts.iter().any(|item| item.original != **language);
        self.translations.languages.iter().filter(is_translated).collect()
    }
}

impl ItemScreens {
    /// What stands on a screen in a language; empty where there is nothing.
    pub(crate) fn screen(&self, language: &Language, screen: usize) -> &str {
        let texts = self.by_language.get(language);
        let screen = texts.and_then(|texts| texts.screens.get(screen));
        screen.map(String::as_str).unwrap_or_default()
    }

    /// How many rows it takes: the longest of its texts.
    pub(crate) fn rows(&self) -> usize {
        let lengths = self.by_language.values().map(|texts| texts.screens.len());
        lengths.max().unwrap_or_default()
    }
}

impl LanguageScreens {
    /// The word of the state column; empty where there is no text yet.
    pub(crate) fn state(&self) -> &'static str {
        match self.standing {
            Standing::Original => "original",
            Standing::Done => "reviewed",
            Standing::Draft => "machine-draft",
            Standing::Stale => "stale",
            Standing::NotNeeded => "not-needed",
            Standing::Missing | Standing::Unreadable => "",
        }
    }
}

struct Reading<'f> {
    folder: &'f Path,
    languages: Vec<String>,
    rows: Vec<ValueRow>,
    files: BTreeMap<String, ReadFile>,
}

impl Reading<'_> {
    /// Reads the things of a JSON file.
    fn json(&mut self, path: &str, things: impl FnOnce(&Tree<'_, '_>) -> Vec<Thing>) {
        let Some(file) = fs::read(self.folder, path, MOST_BYTES_OF_JSON) else {
            return;
        };
        if let Some(root) = syntax_tree(&file.saved.text) {
            let tree = Tree::of(&root);
            for thing in things(&tree) {
                let cells = self.cells(&thing, &tree);
                self.rows.push(ValueRow {
                    sheet: thing.sheet,
                    item: thing.item,
                    part: thing.part,
                    is_by_place: thing.is_by_place,
                    file: path.to_owned(),
                    cells,
                });
            }
        }
        self.files.insert(path.to_owned(), file);
    }

    fn cells(&self, thing: &Thing, tree: &Tree<'_, '_>) -> BTreeMap<String, ValueCell> {
        let mut cells = BTreeMap::new();
        for (name, way) in &thing.fields {
            let Some(field) = thing.sheet.field(name) else {
                continue;
            };
            for language in &self.languages {
                if let Some(present) = present(tree, way, language, field.form) {
                    let cell = ValueCell {
                        field,
                        object: way.clone(),
                        language: language.clone(),
                        present,
                    };
                    cells.insert(column(name, language), cell);
                }
            }
        }
        cells
    }

    /// None where there is no original to translate from.
    fn screens(&mut self, item: &ItemTexts) -> Option<ItemScreens> {
        let fingerprint = item.fingerprint.clone()?;
        let mut by_language = BTreeMap::new();
        for (language, text) in &item.texts {
            let read = text.file.as_ref().and_then(|path| {
                let file = fs::read(self.folder, path, MOST_BYTES_OF_A_TEXT)?;
                let read = screens(&file.saved.text);
                self.files.insert(path.clone(), file);
                Some(read)
            });
            let texts = LanguageScreens {
                standing: text.standing,
                file: text.file.clone(),
                screens: read.unwrap_or_default(),
            };
            by_language.insert(language.clone(), texts);
        }
        let (folder, _) = item.main_file.rsplit_once('/').unwrap_or_default();
        Some(ItemScreens {
            item: item.item.clone(),
            main_file: item.main_file.clone(),
            folder: if folder.is_empty() {
                String::new()
            } else {
                format!("{folder}/")
            },
            original: item.original.clone(),
            fingerprint,
            by_language,
        })
    }
}

/// The words of a value in one language; empty where there are none yet. None where something else stands there.
fn present(tree: &Tree<'_, '_>, way: &Way, language: &str, form: Form) -> Option<String> {
    let Some(value) = tree
        .at(way)
        .and_then(|value| tree.property(value.as_object()?, language))
    else {
        return Some(String::new());
    };
    match form {
        Form::Text => Some(short(&value.as_string_lit()?.value)),
        Form::Lines => {
            let lines = value.as_array()?.elements.iter();
            let lines: Option<Vec<_>> = lines.map(|line| Some(short(&line.as_string_lit()?.value))).collect();
            Some(lines?.join("\n"))
        }
    }
}

/// A short value as two people who type the same would both have typed it.
pub(crate) fn short(text: &str) -> String {
    canonical(text).trim().to_owned()
}

/// The rows of a sheet, by what they are about.
pub(crate) fn by_key(rows: &[ValueRow], sheet: Sheet) -> BTreeMap<(&str, &str), &ValueRow> {
    let of_sheet = rows.iter().filter(|row| row.sheet == sheet);
    of_sheet
        .map(|row| ((row.item.as_str(), row.part.as_str()), row))
        .collect()
}
