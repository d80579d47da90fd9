//! What a reader may assume, by what an address can say of it.

use serde::{Deserialize, Serialize};

use crate::model::{Choices, WhatIf};

/// A what-if.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WhatIfIndex {
    /// The what-if's name.
    pub id: String,
    /// The figure that draws what would follow.
    pub figure: String,
    /// The names of its inputs with their choices, in the author's order.
    pub inputs: Vec<(String, Choices)>,
}

impl WhatIfIndex {
    /// The index of a what-if.
    pub fn of(what_if: &WhatIf) -> WhatIfIndex {
        let inputs = what_if.inputs.iter().map(|input| (input.id.clone(), input.choices));
        WhatIfIndex {
            id: what_if.id.clone(),
            figure: what_if.figure.clone(),
            inputs: inputs.collect(),
        }
    }

    /// The choices of an input.
    pub fn choices(&self, input: &str) -> Option<Choices> {
        self.inputs.iter().find(|(id, _)| id == input).map(|(_, choices)| *choices)
    }
}
