//! What a killed program had begun.

use std::sync::PoisonError;

use crate::error::{HistoryError, Result};
use crate::fs;
use crate::history::History;
use crate::journal::{JOURNAL, Journal, Way};
use crate::notes::{self, Note};
use crate::place::place;

/// What became of a change that a killed program had begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovery {
    /// How it ended.
    pub outcome: RecoveryOutcome,
    /// Files that somebody has changed since; they were left as they are.
    pub left: Vec<String>,
}

/// How a change ended that a killed program had begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecoveryOutcome {
    /// All of it is made now.
    Finished,
    /// None of it is made.
    TakenBack,
    /// Neither could be done yet, for this reason; it is tried again before the next change.
    NotYet(String),
    /// Nobody knows what it was: the disk has lost the journal. The folder stays as it is.
    Lost,
}

impl History {
    /// Ends what a killed program had begun, and remembers what is to be told of it.
    pub(crate) fn recover(&self) -> Result<()> {
        let recovery = self.recovered();
        if let Some(recovery) = recovery? {
            self.tell(recovery);
        }
        Ok(())
    }

    /// The same for those who can do their work without it.
    pub(crate) fn try_to_recover(&self) {
        if let Err(error) = self.recover() {
            self.tell(Recovery {
                outcome: RecoveryOutcome::NotYet(error.to_string()),
                left: Vec::new(),
            });
        }
    }

    fn recovered(&self) -> Result<Option<Recovery>> {
        let path = self.folder.join(JOURNAL);
        let mut journal: Journal = match notes::read(&path)? {
            Note::Missing => return Ok(None),
            Note::There(journal) => journal,
            Note::Damaged => {
                fs::rename(&path, &self.folder.join("journal-damaged.json"))?;
                return Ok(Some(Recovery {
                    outcome: RecoveryOutcome::Lost,
                    left: Vec::new(),
                }));
            }
        };
        // A folder that is not there, such as a share that is not mounted, gets no files of half a change.
        fs::real_path(&self.content).map_err(HistoryError::Folder)?;
        for step in &journal.steps {
            if let Ok(path) = place(&self.content, &step.path) {
                path.parent().map_or(Ok(()), fs::remove_drafts)?;
            }
        }
        let left = match self.carry_out(&journal) {
            Err(HistoryError::Damaged(_)) if journal.way == Way::Onward => {
                journal.way = Way::Back;
                self.open_journal(&journal)?;
                self.carry_out(&journal)?
            }
            left => left?,
        };
        let outcome = match journal.way {
            Way::Onward => RecoveryOutcome::Finished,
            Way::Back => RecoveryOutcome::TakenBack,
        };
        self.close_journal(journal, &left)?;
        Ok(Some(Recovery { outcome, left }))
    }

    fn tell(&self, recovery: Recovery) {
        let mut recoveries = self.recoveries.lock().unwrap_or_else(PoisonError::into_inner);
        recoveries.push(recovery);
    }
}
