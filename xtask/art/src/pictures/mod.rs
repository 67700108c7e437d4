//! One module for each picture that is drawn here.

pub(crate) mod chair;
pub(crate) mod confluence;
pub(crate) mod dream;
pub(crate) mod garden;
pub(crate) mod portrait;
pub(crate) mod relief;
pub(crate) mod ridges;
pub(crate) mod scenes;
pub(crate) mod screen;
pub(crate) mod table;
pub(crate) mod valley;
pub(crate) mod year;
