//! From a BCP 47 tag to the rules it stands for.

use icu::calendar::{Date, Gregorian};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::YM;
use icu::locale::{Locale as IcuLocale, locale};

/// The languages that we know more of than CLDR does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Azerbaijani,
    English,
    Russian,
    Turkish,
    Other,
}

impl Language {
    pub(super) fn of(icu: &IcuLocale) -> Self {
        match icu.id.language.as_str() {
            "az" => Self::Azerbaijani,
            "en" => Self::English,
            "ru" => Self::Russian,
            "tr" => Self::Turkish,
            _ => Self::Other,
        }
    }
}

/// The rules for `tag`. English means English as it is written outside America: day, month, year.
pub(super) fn icu_locale(tag: &str) -> IcuLocale {
    const ENGLISH: IcuLocale = locale!("en-GB");
    match IcuLocale::try_from_str(tag) {
        Ok(plain) if plain == locale!("en") => ENGLISH,
        Ok(known) if has_month_names(&known) => known,
        _ => ENGLISH,
    }
}

/// Whether CLDR knows the language: for an unknown one the months are "M01" to "M12".
fn has_month_names(icu: &IcuLocale) -> bool {
    let Ok(formatter) = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(icu.into(), YM::long()) else {
        return false;
    };
    Date::try_new_gregorian(2020, 12, 1).is_ok_and(|date| !formatter.format(&date).to_string().contains("M12"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_known_language_is_written_as_english() {
        for tag in ["en", "tlh", "not a tag", ""] {
            assert_eq!(icu_locale(tag), locale!("en-GB"), "{tag}");
        }
        assert_eq!(icu_locale("en-US"), locale!("en-US"));
        assert_eq!(icu_locale("de"), locale!("de"));
    }
}
