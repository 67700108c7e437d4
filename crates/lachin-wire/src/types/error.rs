//! A refused command.

use serde::Serialize;
use ts_rs::TS;

/// Why a command was refused.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommandError {
    /// What the page acts on.
    pub code: ErrorCode,
    /// For the log.
    pub message: String,
}

/// What the page acts on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// The exhibition cannot be handed over; the page says that it is being prepared.
    ExhibitionUnavailable,
}
