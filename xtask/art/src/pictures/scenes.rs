//! Scenes drawn once as SVG and kept in `assets/art/`.

/// The shelf of painted vessels with wheel and kiln.
pub(crate) const GILABI: &str = include_str!("../../../../assets/art/gilabi.svg");
/// The gallery wall with empty frames.
pub(crate) const YURD: &str = include_str!("../../../../assets/art/yurd.svg");
/// The filming pavilion in section.
pub(crate) const HOCAZFILM: &str = include_str!("../../../../assets/art/hocazfilm.svg");
