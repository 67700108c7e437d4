//! What a test asks the page. Each script is the body of a function; its answer is JSON.

pub(crate) const PLACE: &str = include_str!("page/place.js");
pub(crate) const LANGUAGE: &str = "return document.documentElement.lang;";
pub(crate) const TEXT: &str = include_str!("page/text.js");
pub(crate) const HEADINGS: &str = include_str!("page/headings.js");
pub(crate) const ALTERNATIVES: &str = include_str!("page/alternatives.js");
pub(crate) const OFFERS: &str = include_str!("page/offers.js");
pub(crate) const TARGETS: &str = include_str!("page/targets.js");
pub(crate) const IS_AT_REST: &str = include_str!("page/is-at-rest.js");
pub(crate) const PAINTED: &str = include_str!("page/painted.js");
pub(crate) const TAP_POINT: &str = include_str!("page/tap-point.js");
pub(crate) const TAPS_HEARD: &str = "return window.tapsOfTheWalk;";
pub(crate) const WATCH: &str = include_str!("page/watch.js");
pub(crate) const WATCH_FRAMES: &str = include_str!("page/watch-frames.js");
pub(crate) const PASS_TIME: &str =
    "window.__TAURI_INTERNALS__.invoke('pass_time', { seconds: arguments[0] }).then(arguments[1], arguments[1]);";
pub(crate) const QUESTION: &str = "return document.querySelector('[data-question]') !== null;";
pub(crate) const TAKE_WAITS: &str = "const { frames, answers } = window.waitsOfTheWalk; return { frames: frames.splice(0), answers: answers.splice(0) };";
pub(crate) const FAULTS: &str = include_str!("page/faults.js");
pub(crate) const LAYOUT_FAULTS: &str = include_str!("page/layout-faults.js");
