//! Releases of a report, and what moved between them.

use serde::{Deserialize, Serialize};

use super::Fact;

/// A release, in the edition's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Release {
    /// Its number.
    pub number: String,
    /// Its date, ISO 8601.
    pub date: String,
    /// What it brought, in a sentence or two.
    pub summary: String,
    /// Records that differ from the release before, in the ledger's order.
    pub changes: Vec<Change>,
    /// Corrections that are not of a record: of a text or of a drawing.
    pub notes: Vec<Note>,
}

/// A record that differs from the release before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The record's id.
    pub id: String,
    /// What happened to it.
    pub kind: ChangeKind,
    /// As the release before had it; none for a new record.
    pub before: Option<Fact>,
    /// As this release has it; none for one that is gone.
    pub after: Option<Fact>,
    /// Why; empty where the kind says all.
    pub reason: String,
}

/// What happened to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// It was wrong.
    Correction,
    /// The source says something new.
    Update,
    /// A term of its formula changed.
    Derived,
    /// It was not there before.
    New,
}

impl ChangeKind {
    /// Those that an author may write.
    pub const STATED: [ChangeKind; 2] = [ChangeKind::Correction, ChangeKind::Update];

    /// The word used in files.
    pub fn code(self) -> &'static str {
        match self {
            ChangeKind::Correction => "correction",
            ChangeKind::Update => "update",
            ChangeKind::Derived => "derived",
            ChangeKind::New => "new",
        }
    }
}

/// A correction in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// What was changed.
    pub text: String,
    /// The figure that it is about; empty for the report.
    pub figure: String,
}
