//! Many pictures of screens, small, on one sheet to look at.

use std::path::{Path, PathBuf};

use image::imageops::{self, FilterType};
use image::{Rgb, RgbImage};

use crate::trouble::{During, Outcome};

/// Width of the sheet and gap between pictures, in pixels.
const SHEET_WIDTH_PX: u32 = 3000;
const GAP_PX: u32 = 12;
/// About how wide one picture is: a screen that is higher than wide may be smaller.
const PORTRAIT_WIDTH_PX: u32 = 288;
const LANDSCAPE_WIDTH_PX: u32 = 488;
/// Neither the ground by day nor the one by night.
const GROUND: Rgb<u8> = Rgb([120, 120, 120]);

/// Writes pictures of one size as a sheet, in their order, row by row.
///
/// # Errors
///
/// When a picture cannot be read, or the sheet cannot be written.
pub fn write(pictures: &[PathBuf], sheet: &Path) -> Outcome<()> {
    let Some(first) = pictures.first() else {
        return Ok(());
    };
    let (width, height) = image::image_dimensions(first).during(first.display())?;
    let wanted = if height > width {
        PORTRAIT_WIDTH_PX
    } else {
        LANDSCAPE_WIDTH_PX
    };
    let columns = (SHEET_WIDTH_PX / (wanted + GAP_PX)).max(1);
    let cell_height = (wanted * height).div_ceil(width);
    let rows = u32::try_from(pictures.len()).unwrap_or(u32::MAX).div_ceil(columns);
    let mut drawn = RgbImage::from_pixel(
        columns * (wanted + GAP_PX) + GAP_PX,
        rows * (cell_height + GAP_PX) + GAP_PX,
        GROUND,
    );
    for (position, path) in (0u32..).zip(pictures) {
        let picture = image::open(path).during(path.display())?.into_rgb8();
        let small = imageops::resize(&picture, wanted, cell_height, FilterType::Triangle);
        let (column, row) = (position % columns, position / columns);
        let left = GAP_PX + column * (wanted + GAP_PX);
        let top = GAP_PX + row * (cell_height + GAP_PX);
        imageops::replace(&mut drawn, &small, left.into(), top.into());
    }
    drawn.save(sheet).during(sheet.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_picture_has_its_place_on_the_sheet() -> Outcome<()> {
        let folder = tempfile::tempdir().during("a folder")?;
        let colors = (0..25).map(|step| Rgb([step * 10, 0, 255]));
        let mut pictures = Vec::new();
        for (number, color) in colors.clone().enumerate() {
            let path = folder.path().join(format!("{number}.png"));
            RgbImage::from_pixel(108, 192, color).save(&path).during("a picture")?;
            pictures.push(path);
        }
        let sheet = folder.path().join("sheet.png");
        write(&pictures, &sheet)?;
        let drawn = image::open(&sheet).during("the sheet")?.into_rgb8();
        assert_eq!(drawn.dimensions(), (3012, 3 * (512 + 12) + 12));
        for (position, color) in (0u32..).zip(colors) {
            let (column, row) = (position % 10, position / 10);
            let at = (12 + column * 300 + 144, 12 + row * 524 + 256);
            assert_eq!(*drawn.get_pixel(at.0, at.1), color, "picture {position}");
        }
        Ok(())
    }

    #[test]
    fn no_pictures_make_no_sheet() -> Outcome<()> {
        let folder = tempfile::tempdir().during("a folder")?;
        let sheet = folder.path().join("sheet.png");
        write(&[], &sheet)?;
        assert!(!sheet.exists());
        Ok(())
    }
}
