//! What can be wrong in a workbook, in words for curators.

use lachin_content::{Message, Sentences};

/// What can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong<'w> {
    SheetMissing,
    SheetUnreadable,
    KeyColumnMissing { column: &'w str },
    ColumnUnknown { header: &'w str },
    ItemUnknown { item: &'w str },
    RowTwice,
    CellsJoined,
    NotText,
    TooLong { limit: usize },
    NoRoom,
    ChangedTwice,
    ListChanged,
    OriginalTyped,
    FingerprintUnclear,
    StateUnknown { word: &'w str },
    ReviewedInPart,
    NotNeeded,
    NotOneScreen { is_first: bool },
    ScreenBefore,
    TextTooLarge,
    FileNotChanged { file: &'w str },
}

/// How much of somebody's words is repeated to them.
const MOST_CHARACTERS_QUOTED: usize = 60;

impl Wrong<'_> {
    /// What is said about it.
    pub(crate) fn message(self) -> Message {
        let (english, azerbaijani) = self.sentences();
        let sentences = |(message, help): (String, String)| Sentences::new(message, help);
        Message::new(sentences(english), sentences(azerbaijani))
    }

    fn sentences(self) -> ((String, String), (String, String)) {
        let both = |english: (&str, &str), azerbaijani: (&str, &str)| {
            let owned = |(message, help): (&str, &str)| (message.to_owned(), help.to_owned());
            (owned(english), owned(azerbaijani))
        };
        match self {
            Self::SheetMissing => both(
                (
                    "This sheet is not in the workbook. Nothing of it is taken.",
                    "If that is not meant, export again.",
                ),
                (
                    "Bu vərəq faylda yoxdur. Ondan heç nə götürülmür.",
                    "Belə olmamalıdırsa, yenidən ixrac edin.",
                ),
            ),
            Self::SheetUnreadable => both(
                (
                    "This sheet is damaged. Nothing of it is taken.",
                    "Open the workbook, save it again as .xlsx, and try again.",
                ),
                (
                    "Bu vərəq zədəlidir. Ondan heç nə götürülmür.",
                    "Faylı açıb yenidən .xlsx kimi saxlayın və təkrar yoxlayın.",
                ),
            ),
            Self::KeyColumnMissing { column } => (
                (
                    format!(
                        "The column \"{column}\" is missing, so nobody knows what the rows are about. Nothing of this sheet is taken."
                    ),
                    format!("Write \"{column}\" again as the header of its column, in the first row."),
                ),
                (
                    format!(
                        "Bu sütun yoxdur: \"{column}\". Sətirlərin nəyə aid olduğu bilinmir, vərəqdən heç nə götürülmür."
                    ),
                    format!("Birinci sətirdə sütunun başlığını yenidən yazın: \"{column}\"."),
                ),
            ),
            Self::ColumnUnknown { header } => {
                let header = beginning(header);
                (
                    (
                        format!("The column \"{header}\" is not known here. Nothing of it is taken."),
                        "If its header was changed, write it as it was, for example name_en.".into(),
                    ),
                    (
                        format!("Belə sütun tanınmır: \"{header}\". Ondan heç nə götürülmür."),
                        "Başlıq dəyişibsə, əvvəlki kimi yazın, məsələn: name_en.".into(),
                    ),
                )
            }
            Self::ItemUnknown { item } => {
                let item = beginning(item);
                (
                    (
                        format!("The folder has nothing for this row: \"{item}\". The row is not taken."),
                        "Check the gray cells of the row, or export again.".into(),
                    ),
                    (
                        format!("Qovluqda bu sətrə uyğun heç nə yoxdur: \"{item}\". Sətir götürülmür."),
                        "Sətrin boz xanalarını yoxlayın və ya yenidən ixrac edin.".into(),
                    ),
                )
            }
            Self::RowTwice => both(
                (
                    "Another row above is about the same. This one is not taken.",
                    "Keep one of the two rows.",
                ),
                (
                    "Yuxarıda eyni şeyə aid sətir var. Bu sətir götürülmür.",
                    "İki sətirdən birini saxlayın.",
                ),
            ),
            Self::CellsJoined => both(
                (
                    "Cells are merged here. Only the first of them counts; the others are empty.",
                    "Split the cells and fill in each.",
                ),
                (
                    "Burada xanalar birləşdirilib. Yalnız birincisi sayılır, qalanları boşdur.",
                    "Xanaları ayırın və hər birini doldurun.",
                ),
            ),
            Self::NotText => both(
                (
                    "This is a number or a date, not text. It is not taken.",
                    "Format the cell as text and type it again.",
                ),
                (
                    "Bu, mətn deyil, ədəd və ya tarixdir. Götürülmür.",
                    "Xananın formatını mətn edin və yenidən yazın.",
                ),
            ),
            Self::TooLong { limit } => (
                (
                    format!("This is too long and is not taken. Characters allowed: {limit}."),
                    "Shorten it.".into(),
                ),
                (
                    format!("Bu çox uzundur, götürülmür. İşarə sayı ən çoxu: {limit}."),
                    "Qısaldın.".into(),
                ),
            ),
            Self::NoRoom => both(
                (
                    "The folder has no place for this text. It is not taken.",
                    "Leave the gray cells empty.",
                ),
                (
                    "Qovluqda bu mətn üçün yer yoxdur. Götürülmür.",
                    "Boz xanaları boş saxlayın.",
                ),
            ),
            Self::ChangedTwice => both(
                (
                    "The folder has got other words here since the export. They stay.",
                    "Compare the two, and write in the folder what is right.",
                ),
                (
                    "İxracdan sonra qovluqda burada başqa söz yazılıb. O qalır.",
                    "İkisini tutuşdurun, düzgününü qovluqda yazın.",
                ),
            ),
            Self::ListChanged => both(
                (
                    "The list in the folder has changed since the export, so this may be about somebody else. The row is not taken.",
                    "Export again and write it there.",
                ),
                (
                    "İxracdan sonra qovluqdakı siyahı dəyişib, sətir başqasına aid ola bilər. Sətir götürülmür.",
                    "Yenidən ixrac edin və orada yazın.",
                ),
            ),
            Self::OriginalTyped => both(
                (
                    "The original is not changed by a workbook. What is written here is not taken.",
                    "Tell the curator, who changes it in the folder.",
                ),
                (
                    "Orijinal mətn cədvəllə dəyişdirilmir. Burada yazılan götürülmür.",
                    "Kuratora deyin, o, mətni qovluqda dəyişsin.",
                ),
            ),
            Self::FingerprintUnclear => both(
                (
                    "The gray cell \"fingerprint\" was changed, so nobody knows what this text follows. The row is not taken.",
                    "Copy the cell from another row of the same item.",
                ),
                (
                    "Boz xana dəyişib: \"fingerprint\". Mətnin nəyə uyğun olduğu bilinmir, sətir götürülmür.",
                    "Xananı eyni səhifənin başqa sətrindən köçürün.",
                ),
            ),
            Self::StateUnknown { word } => {
                let word = beginning(word);
                (
                    (
                        format!("\"{word}\" is not one of the states. The text counts as a draft."),
                        "Write reviewed, machine-draft or stale.".into(),
                    ),
                    (
                        format!("Belə vəziyyət yoxdur: \"{word}\". Mətn qaralama sayılır."),
                        "Bunlardan birini yazın: reviewed, machine-draft, stale.".into(),
                    ),
                )
            }
            Self::ReviewedInPart => both(
                (
                    "Only some rows of this text say \"reviewed\". It counts as a draft.",
                    "When all of it is checked, write \"reviewed\" in each of its rows.",
                ),
                (
                    "Bu mətnin yalnız bəzi sətirlərində \"reviewed\" yazılıb. Mətn qaralama sayılır.",
                    "Hamısı yoxlanıbsa, hər sətrinə yazın: \"reviewed\".",
                ),
            ),
            Self::NotNeeded => both(
                (
                    "This text is marked as not needed in this language. It is not taken.",
                    "If it is needed now, delete the state \"not-needed\" in the folder and export again.",
                ),
                (
                    "Mətnin bu dildə lazım olmadığı yazılıb. Götürülmür.",
                    "İndi lazımdırsa, qovluqda \"not-needed\" sözünü silin və yenidən ixrac edin.",
                ),
            ),
            Self::NotOneScreen { is_first: true } => both(
                (
                    "The first screen of a text begins with # and the title, and has no other heading. It is not taken.",
                    "Begin with: # Title",
                ),
                (
                    "Mətnin birinci ekranı # və başlıqla başlayır, başqa başlığı olmur. Götürülmür.",
                    "Belə başlayın: # Başlıq",
                ),
            ),
            Self::NotOneScreen { is_first: false } => both(
                (
                    "This screen begins with ## and its heading, and has no other heading. It is not taken.",
                    "Begin with: ## Heading",
                ),
                (
                    "Bu ekran ## və başlıqla başlayır, başqa başlığı olmur. Götürülmür.",
                    "Belə başlayın: ## Başlıq",
                ),
            ),
            Self::ScreenBefore => both(
                (
                    "An earlier screen of this text is still empty or faulty. This one is not taken.",
                    "Fill in the rows of the text from the first on.",
                ),
                (
                    "Bu mətnin əvvəlki ekranı hələ boşdur və ya səhvdir. Bu ekran götürülmür.",
                    "Mətnin sətirlərini birincidən başlayaraq doldurun.",
                ),
            ),
            Self::TextTooLarge => both(
                (
                    "With this the text would be larger than 256 KB. It is not taken.",
                    "Shorten it.",
                ),
                ("Bununla mətn 256 KB-dan böyük olardı. Götürülmür.", "Qısaldın."),
            ),
            Self::FileNotChanged { file } => (
                (
                    format!("The file {file} has no place where this can be written. It is not taken."),
                    "Look at the file with \"lachin check\", put it right, and import again.".into(),
                ),
                (
                    format!("Bu faylda yazmağa yer tapılmadı: {file}. Götürülmür."),
                    "Faylı \"lachin check\" ilə yoxlayın, düzəldin və yenidən idxal edin.".into(),
                ),
            ),
        }
    }
}

/// Enough of a text to know it again.
fn beginning(text: &str) -> String {
    let mut letters = text
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter });
    let beginning: String = letters.by_ref().take(MOST_CHARACTERS_QUOTED).collect();
    if letters.next().is_some() {
        format!("{beginning}…")
    } else {
        beginning
    }
}
