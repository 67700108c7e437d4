//! What the page may see: the types of the inter-process messages, made from the model, and their TypeScript form.
//!
//! Every string that depends on a language is formatted here, for all languages at once, so that the page joins no parts
//! and switching language asks nothing. Knows neither Tauri nor files.
//!
//! | what | where |
//! | --- | --- |
//! | the shapes, each also in TypeScript (`examples/bindings.rs`) | [`types`] |
//! | from model to wire: [`Exhibition::from_model`] | `from_model/` |
//! | how a language writes dates, numbers, units, lists, letters | [`locale`] |

mod from_model;
pub mod locale;
pub mod types;

pub use types::*;
