//! What a language calls itself, as it stands on its button.

/// The language's own name, with a capital: "Azərbaycanca". The tag itself where we do not know the name.
pub fn endonym(tag: &str) -> &str {
    let language = tag.split(['-', '_']).next().unwrap_or(tag);
    match language {
        "az" => "Azərbaycanca",
        "en" => "English",
        "ru" => "Русский",
        "tr" => "Türkçe",
        "ar" => "العربية",
        "cs" => "Čeština",
        "de" => "Deutsch",
        "es" => "Español",
        "fa" => "فارسی",
        "fr" => "Français",
        "he" => "עברית",
        "hu" => "Magyar",
        "it" => "Italiano",
        "ja" => "日本語",
        "ka" => "ქართული",
        "kk" => "Қазақша",
        "ko" => "한국어",
        "ku" => "Kurdî",
        "ky" => "Кыргызча",
        "nl" => "Nederlands",
        "pl" => "Polski",
        "pt" => "Português",
        "tg" => "Тоҷикӣ",
        "tk" => "Türkmençe",
        "uk" => "Українська",
        "uz" => "Oʻzbekcha",
        "zh" => "中文",
        _ => tag,
    }
}
