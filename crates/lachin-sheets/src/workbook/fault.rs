//! Why a workbook cannot be opened, in words for curators.

use lachin_content::{Message, Sentences};

/// Why a workbook cannot be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WorkbookFault {
    /// More than [`crate::MOST_BYTES`], or far more once unpacked.
    TooLarge,
    /// Of Excel's older format, or locked with a password: both look alike.
    OldOrLocked,
    /// Something else, or cut short.
    NotAWorkbook,
    /// A workbook, but with none of the sheets of an export.
    NotFromHere,
}

impl WorkbookFault {
    /// What is said about it.
    pub fn message(self) -> Message {
        let (english, azerbaijani) = match self {
            Self::TooLarge => (
                (
                    "This workbook is too large to open safely.",
                    "Remove pasted pictures and empty rows, and save it as .xlsx again.",
                ),
                (
                    "Fayl təhlükəsiz açmaq üçün çox böyükdür.",
                    "Yapışdırılmış şəkilləri və boş sətirləri silib yenidən .xlsx kimi saxlayın.",
                ),
            ),
            Self::OldOrLocked => (
                (
                    "This workbook is locked with a password, or of an older format.",
                    "Save it as .xlsx without a password.",
                ),
                (
                    "Fayl parolla bağlanıb və ya köhnə formatdadır.",
                    "Onu parolsuz, .xlsx kimi saxlayın.",
                ),
            ),
            Self::NotAWorkbook => (
                (
                    "This is not a workbook (.xlsx), or it was not copied to its end.",
                    "Copy it again from where it came, or save it again as .xlsx.",
                ),
                (
                    "Bu, cədvəl faylı (.xlsx) deyil və ya sona qədər köçürülməyib.",
                    "Yenidən köçürün və ya yenidən .xlsx kimi saxlayın.",
                ),
            ),
            Self::NotFromHere => (
                (
                    "This workbook has none of the sheets of an export.",
                    "Choose the file that was made with \"lachin export-texts\".",
                ),
                (
                    "Bu faylda ixrac vərəqlərindən heç biri yoxdur.",
                    "\"lachin export-texts\" ilə hazırlanmış faylı seçin.",
                ),
            ),
        };
        let sentences = |(message, help): (&str, &str)| Sentences::new(message, help);
        Message::new(sentences(english), sentences(azerbaijani))
    }
}
