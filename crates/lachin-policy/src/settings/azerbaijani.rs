//! What is said about each fault in Azerbaijani.

use super::fault::{Fault, Slip};
use super::finding::Said;
use super::key::Unit;

/// What is wrong, and what to do.
pub(super) fn said(fault: &Fault) -> Said {
    let (message, help) = match fault {
        Fault::FileMissing => (
            "Ayarlar faylı yoxdur; bütün ilkin qiymətlər qüvvədədir.".into(),
            "--settings sözündən sonrakı yolu yoxlayın.".into(),
        ),
        Fault::FileIsFolder => (
            "Bu, ayarlar faylı deyil, qovluqdur; bütün ilkin qiymətlər qüvvədədir.".into(),
            "Qovluqdakı faylın adını yazın.".into(),
        ),
        Fault::FileTooLarge => (
            "Fayl 1 MiB-dan böyükdür, deməli, ayarlar faylı deyil; bütün ilkin qiymətlər qüvvədədir.".into(),
            "Düzgün faylın adını yazın.".into(),
        ),
        Fault::FileUnreadable(reason) => (
            format!("Ayarlar faylı oxunmur; bütün ilkin qiymətlər qüvvədədir. Sistemin cavabı: {reason}."),
            "Kioskun istifadəçisinə bu faylı oxumağa icazə verin.".into(),
        ),
        Fault::EncodingUnknown => (
            "Bu faylın hərfləri oxunmur; bütün ilkin qiymətlər qüvvədədir.".into(),
            "Notepad-da \"Save as\" ilə UTF-8 kodlaşdırmasında saxlayın.".into(),
        ),
        Fault::EncodingUtf16 => (
            "Fayl UTF-16 kodlaşdırmasında saxlanılıb; yenə də oxunur.".into(),
            "Notepad-da \"Save as\" ilə UTF-8 kodlaşdırmasında saxlayın.".into(),
        ),
        Fault::LineUnreadable(slip) => ("Bu sətir oxunmur və nəzərə alınmır.".into(), slip_of(*slip).into()),
        Fault::Repeated { written } => (
            format!("\"{written}\" burada təkrar yazılıb; birincisi qüvvədədir."),
            "Onlardan birini silin.".into(),
        ),
        Fault::NotATable { table } => (
            format!("\"{table}\" qiymət deyil, öz açarları olan bölmədir; nəzərə alınmır."),
            format!("Ayrıca sətirdə [{table}], altında isə açarları yazın."),
        ),
        Fault::UnknownTable { table, nearest } => (
            format!("[{table}] tanınmır, altındakılarla birlikdə nəzərə alınmır."),
            offered(*nearest, "Tanınan bölmələr", &["screen", "content", "visit"]),
        ),
        Fault::UnknownKey { key, nearest, known } => (
            format!("\"{key}\" burada tanınmır və nəzərə alınmır."),
            offered(*nearest, "Burada tanınanlar", known),
        ),
        Fault::WrongTable { key, home } => (
            format!("\"{key}\" nəzərə alınmır, çünki [{home}] bölməsində deyil."),
            format!("Onu [{home}] sətrinin altına köçürün."),
        ),
        Fault::NotANumber { key } => (
            format!("\"{}\" ədəd deyil; ilkin qiymət qüvvədədir.", key.name),
            format!("Belə yazın: {}", key.line()),
        ),
        Fault::NotAText { key } => (
            format!(
                "\"{}\" dırnaqda yazılmış mətn deyil; ilkin qiymət qüvvədədir.",
                key.name
            ),
            format!("Belə yazın: {}", key.line()),
        ),
        Fault::OutOfBounds {
            key,
            number,
            least,
            most,
            unit,
        } => {
            let unit = unit_of(*unit);
            (
                format!("\"{}\" {number} {unit} ola bilməz; ilkin qiymət qüvvədədir.", key.name),
                format!("Mümkün qiymət: {least}–{most} {unit}."),
            )
        }
        Fault::UnknownWord { key, written, nearest } => (
            format!(
                "\"{}\" üçün \"{written}\" yazmaq olmaz; ilkin qiymət qüvvədədir.",
                key.name
            ),
            offered(*nearest, "Mümkün sözlər", &key.words().collect::<Vec<_>>()),
        ),
        Fault::MoreOfThis { more } => (
            format!("Bunlara bənzər daha {more} qeyd var."),
            "Bunun düzgün fayl olduğunu yoxlayın.".into(),
        ),
        Fault::FolderMissing(folder) => (
            format!("{} qovluğu yoxdur; heç nə göstərilməyəcək.", folder.display()),
            "[content] bölməsində \"folder\" açarını düzəldin və ya qovluğu oraya qoyun.".into(),
        ),
        Fault::LanguageNotShown { tag, shown } => (
            format!("Sərgidə \"{tag}\" dili yoxdur; baxış sərginin öz dilində başlayır."),
            format!("Mümkün dillər: {}.", shown.join(", ")),
        ),
        Fault::FiguresAssumed(keys) => (
            format!(
                "Yazılmayıb: {}. Adi ölçülər götürülür, onlar burada səhv ola bilər.",
                keys.join(", ")
            ),
            "Asılmış ekranı ölçün və rəqəmləri [screen] bölməsinə yazın.".into(),
        ),
        Fault::OrientationDiffers { width, height } => (
            format!("Ekran \"orientation\" açarında yazıldığı kimi dayanmır: {width} x {height} pikseldir."),
            "Təsviri sistemin ekran ayarlarında çevirin və ya \"orientation\" açarını düzəldin.".into(),
        ),
        Fault::LittleInReach { zone_mm } => (
            format!(
                "Ekranın yalnız {zone_mm:.0} mm hissəsi əlin rahat çatdığı yerdədir (döşəmədən 800–1100 mm); idarəetmə bunun \
                 əvəzinə 380–1220 mm arasında yerləşir."
            ),
            "Ekranı elə asın ki, daha çox hissəsi rahat çatılan yerdə olsun, və ya \"lower_edge_mm\" açarını düzəldin."
                .into(),
        ),
        Fault::NotInReach { zone_mm } => (
            format!(
                "Ekranın yalnız {zone_mm:.0} mm hissəsi əl çatan yerdədir (döşəmədən 380–1220 mm): idarəetməyə hamının əli çatmır."
            ),
            "Ekranı başqa hündürlükdə asın və ya \"lower_edge_mm\" ilə \"diagonal_inches\" açarlarını düzəldin.".into(),
        ),
        Fault::NotOnADesk { key } => (
            format!("\"{key}\" masa üçün məna daşımır və nəzərə alınmır."),
            "Onu silin və ya use = \"kiosk\" yazın.".into(),
        ),
    };
    Said::new(message, help)
}

fn slip_of(slip: Slip) -> &'static str {
    match slip {
        Slip::DecimalComma => "Onluq kəsrdə vergül əvəzinə nöqtə yazın: 15.6",
        Slip::CurlyQuotes => "Düz dırnaq yazın: \"",
        Slip::Backslash => "Tərkibində \\ olan yolu tək dırnaqda yazın: folder = 'C:\\Lachin\\content'",
        Slip::Bracket => "Bölmənin adını ayrıca sətirdə, kvadrat mötərizədə yazın: [screen]",
        Slip::Other => "Belə yazın: açar = qiymət; ədədlər vahidsiz, sözlər düz dırnaqda, qeydlər # işarəsindən sonra.",
    }
}

fn offered(nearest: Option<&str>, heading: &str, known: &[&str]) -> String {
    nearest.map_or_else(
        || format!("{heading}: {}.", known.join(", ")),
        |nearest| format!("Bəlkə bunu nəzərdə tutursunuz: \"{nearest}\"?"),
    )
}

fn unit_of(unit: Unit) -> &'static str {
    match unit {
        Unit::Inches => "düym",
        Unit::Seconds => "saniyə",
        Unit::WordsPerMinute => "söz/dəqiqə",
        Unit::Millimeters => "mm",
    }
}
