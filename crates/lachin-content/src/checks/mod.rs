//! One module a diagnostic code: when it is raised, how much it matters, and what it says in every language of curators.
//!
//! A [`Fault`] that lacks a language does not compile. Every code has a broken exhibition with its exact sentences in
//! `tests/fixtures/broken/<code>/` and a paragraph in `docs/content-format.md`.

use std::fmt;

use crate::diagnostic::{Message, Sentences, Severity};

mod alt_doubtful;
mod alt_missing;
mod attribution_missing;
mod captions_missing;
mod clock_doubtful;
mod conflict_copy;
mod credit_missing;
mod date_invalid;
mod date_order;
mod encoding_unknown;
mod encoding_utf16;
mod fact_disputed;
mod fact_without_source;
mod file_name_double_ending;
mod file_not_used;
mod file_too_large;
mod file_unreadable;
mod film_format_unsupported;
mod focus_outside;
mod folder_name_invalid;
mod folder_unreadable;
mod generated_picture_misused;
mod id_differs_from_folder;
mod id_repeated;
mod json_curly_quotes;
mod json_invalid;
mod json_trailing_comma;
mod key_missing;
mod key_repeated;
mod language_unknown;
mod letters_not_in_font;
mod licence_not_allowed;
mod main_file_missing;
mod markdown_not_supported;
mod media_missing;
mod name_too_long;
mod night_picture_alone;
mod night_picture_not_allowed;
mod night_picture_shape_differs;
mod not_shown_now;
mod not_yet_supplied;
mod original_unclear;
mod path_outside_folder;
mod permission_ended;
mod permission_ends_soon;
mod permission_missing;
mod permission_not_yet;
mod picture_cut_short;
mod picture_ending_wrong;
mod picture_format_unsupported;
mod picture_too_large;
mod picture_too_small;
mod picture_undescribed;
mod picture_unreadable;
mod problems_untold;
mod publication_order;
mod quotation_without_source;
mod reference_hidden;
mod reference_unknown;
mod required_translation_missing;
mod sentence_too_long;
mod source_not_used;
mod source_unknown;
mod takeaway_not_clean;
mod text_missing;
mod text_too_long;
mod text_without_source;
mod title_missing;
mod translation_draft;
mod translation_missing;
mod translation_stale;
mod translation_unmarked;
mod unknown_key;
mod value_translation_missing;
mod value_unknown;
mod value_wrong_type;
mod word_not_usable;
mod word_outside_quotation;

pub(crate) use alt_doubtful::AltDoubtful;
pub(crate) use alt_missing::AltMissing;
pub(crate) use attribution_missing::AttributionMissing;
pub(crate) use captions_missing::CaptionsMissing;
pub(crate) use clock_doubtful::ClockDoubtful;
pub(crate) use conflict_copy::ConflictCopy;
pub(crate) use credit_missing::CreditMissing;
pub(crate) use date_invalid::DateInvalid;
pub(crate) use date_order::DateOrder;
pub(crate) use encoding_unknown::EncodingUnknown;
pub(crate) use encoding_utf16::EncodingUtf16;
pub(crate) use fact_disputed::FactDisputed;
pub(crate) use fact_without_source::FactWithoutSource;
pub(crate) use file_name_double_ending::FileNameDoubleEnding;
pub(crate) use file_not_used::FileNotUsed;
pub(crate) use file_too_large::FileTooLarge;
pub(crate) use file_unreadable::FileUnreadable;
pub(crate) use film_format_unsupported::FilmFormatUnsupported;
pub(crate) use focus_outside::FocusOutside;
pub(crate) use folder_name_invalid::FolderNameInvalid;
pub(crate) use folder_unreadable::FolderUnreadable;
pub(crate) use generated_picture_misused::GeneratedPictureMisused;
pub(crate) use id_differs_from_folder::IdDiffersFromFolder;
pub(crate) use id_repeated::IdRepeated;
pub(crate) use json_curly_quotes::JsonCurlyQuotes;
pub(crate) use json_invalid::JsonInvalid;
pub(crate) use json_trailing_comma::JsonTrailingComma;
pub(crate) use key_missing::KeyMissing;
pub(crate) use key_repeated::KeyRepeated;
pub(crate) use language_unknown::LanguageUnknown;
pub(crate) use letters_not_in_font::LettersNotInFont;
pub(crate) use licence_not_allowed::LicenceNotAllowed;
pub(crate) use main_file_missing::MainFileMissing;
pub(crate) use markdown_not_supported::MarkdownNotSupported;
pub(crate) use media_missing::MediaMissing;
pub(crate) use name_too_long::NameTooLong;
pub(crate) use night_picture_alone::NightPictureAlone;
pub(crate) use night_picture_not_allowed::NightPictureNotAllowed;
pub(crate) use night_picture_shape_differs::NightPictureShapeDiffers;
pub(crate) use not_shown_now::NotShownNow;
pub(crate) use not_yet_supplied::NotYetSupplied;
pub(crate) use original_unclear::OriginalUnclear;
pub(crate) use path_outside_folder::PathOutsideFolder;
pub(crate) use permission_ended::PermissionEnded;
pub(crate) use permission_ends_soon::PermissionEndsSoon;
pub(crate) use permission_missing::PermissionMissing;
pub(crate) use permission_not_yet::PermissionNotYet;
pub(crate) use picture_cut_short::PictureCutShort;
pub(crate) use picture_ending_wrong::PictureEndingWrong;
pub(crate) use picture_format_unsupported::PictureFormatUnsupported;
pub(crate) use picture_too_large::PictureTooLarge;
pub(crate) use picture_too_small::PictureTooSmall;
pub(crate) use picture_undescribed::PictureUndescribed;
pub(crate) use picture_unreadable::PictureUnreadable;
pub(crate) use problems_untold::ProblemsUntold;
pub(crate) use publication_order::PublicationOrder;
pub(crate) use quotation_without_source::QuotationWithoutSource;
pub(crate) use reference_hidden::ReferenceHidden;
pub(crate) use reference_unknown::ReferenceUnknown;
pub(crate) use required_translation_missing::RequiredTranslationMissing;
pub(crate) use sentence_too_long::SentenceTooLong;
pub(crate) use source_not_used::SourceNotUsed;
pub(crate) use source_unknown::SourceUnknown;
pub(crate) use takeaway_not_clean::TakeawayNotClean;
pub(crate) use text_missing::TextMissing;
pub(crate) use text_too_long::TextTooLong;
pub(crate) use text_without_source::TextWithoutSource;
pub(crate) use title_missing::TitleMissing;
pub(crate) use translation_draft::TranslationDraft;
pub(crate) use translation_missing::TranslationMissing;
pub(crate) use translation_stale::TranslationStale;
pub(crate) use translation_unmarked::TranslationUnmarked;
pub(crate) use unknown_key::UnknownKey;
pub(crate) use value_translation_missing::ValueTranslationMissing;
pub(crate) use value_unknown::ValueUnknown;
pub(crate) use value_wrong_type::ValueWrongType;
pub(crate) use word_not_usable::WordNotUsable;
pub(crate) use word_outside_quotation::WordOutsideQuotation;

/// What is found wrong, with everything its sentences name.
pub(crate) trait Fault {
    /// Its code.
    const CODE: Code;
    /// How much it matters in what is published.
    const SEVERITY: Severity;

    /// What to say in English.
    fn english(&self) -> Sentences;

    /// What to say in Azerbaijani.
    fn azerbaijani(&self) -> Sentences;

    /// What to say in every language of curators.
    fn message(&self) -> Message {
        Message::new(self.english(), self.azerbaijani())
    }
}

macro_rules! codes {
    ($($variant:ident $name:literal)+) => {
        /// What can be wrong, by the name that reports use.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each is described at the head of its module and in docs/content-format.md")]
        pub enum Code {
            $($variant,)+
        }

        impl Code {
            /// All codes, in the order in which a folder is read.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The name in reports, for example `json-invalid`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
}

codes! {
    FolderUnreadable "folder-unreadable"
    MainFileMissing "main-file-missing"
    FileUnreadable "file-unreadable"
    FileTooLarge "file-too-large"
    FileNameDoubleEnding "file-name-double-ending"
    FileNotUsed "file-not-used"
    FolderNameInvalid "folder-name-invalid"
    ConflictCopy "conflict-copy"
    PathOutsideFolder "path-outside-folder"
    ClockDoubtful "clock-doubtful"
    EncodingUtf16 "encoding-utf16"
    EncodingUnknown "encoding-unknown"
    JsonTrailingComma "json-trailing-comma"
    JsonCurlyQuotes "json-curly-quotes"
    JsonInvalid "json-invalid"
    KeyRepeated "key-repeated"
    UnknownKey "unknown-key"
    KeyMissing "key-missing"
    ValueWrongType "value-wrong-type"
    ValueUnknown "value-unknown"
    IdDiffersFromFolder "id-differs-from-folder"
    IdRepeated "id-repeated"
    LanguageUnknown "language-unknown"
    ReferenceUnknown "reference-unknown"
    ReferenceHidden "reference-hidden"
    ValueTranslationMissing "value-translation-missing"
    TakeawayNotClean "takeaway-not-clean"
    NotYetSupplied "not-yet-supplied"
    DateInvalid "date-invalid"
    DateOrder "date-order"
    PublicationOrder "publication-order"
    NotShownNow "not-shown-now"
    SourceUnknown "source-unknown"
    FactWithoutSource "fact-without-source"
    TextWithoutSource "text-without-source"
    QuotationWithoutSource "quotation-without-source"
    AttributionMissing "attribution-missing"
    WordOutsideQuotation "word-outside-quotation"
    FactDisputed "fact-disputed"
    SourceNotUsed "source-not-used"
    TextMissing "text-missing"
    RequiredTranslationMissing "required-translation-missing"
    TranslationMissing "translation-missing"
    TranslationDraft "translation-draft"
    TranslationStale "translation-stale"
    TranslationUnmarked "translation-unmarked"
    OriginalUnclear "original-unclear"
    TitleMissing "title-missing"
    MarkdownNotSupported "markdown-not-supported"
    NameTooLong "name-too-long"
    TextTooLong "text-too-long"
    SentenceTooLong "sentence-too-long"
    LettersNotInFont "letters-not-in-font"
    MediaMissing "media-missing"
    PictureUndescribed "picture-undescribed"
    AltMissing "alt-missing"
    AltDoubtful "alt-doubtful"
    CreditMissing "credit-missing"
    LicenceNotAllowed "licence-not-allowed"
    PermissionMissing "permission-missing"
    PermissionNotYet "permission-not-yet"
    PermissionEnded "permission-ended"
    PermissionEndsSoon "permission-ends-soon"
    FocusOutside "focus-outside"
    PictureUnreadable "picture-unreadable"
    PictureCutShort "picture-cut-short"
    PictureFormatUnsupported "picture-format-unsupported"
    PictureEndingWrong "picture-ending-wrong"
    PictureTooSmall "picture-too-small"
    PictureTooLarge "picture-too-large"
    GeneratedPictureMisused "generated-picture-misused"
    NightPictureAlone "night-picture-alone"
    NightPictureNotAllowed "night-picture-not-allowed"
    NightPictureShapeDiffers "night-picture-shape-differs"
    FilmFormatUnsupported "film-format-unsupported"
    CaptionsMissing "captions-missing"
    WordNotUsable "word-not-usable"
    ProblemsUntold "problems-untold"
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
