//! What opens the card of a record or a row. The card holds components, and components open it: so they find it in
//! their context.

use leptos::prelude::use_context;
use web_sys::Element;

/// Opens cards beside what was clicked; each tells whether there was one to open.
#[derive(Clone, Copy)]
pub struct Opener {
    /// Opens a record by its id.
    pub record: fn(&Element, &str) -> bool,
    /// Opens a row of a figure's table by the ids of both.
    pub row: fn(&Element, &str, &str) -> bool,
}

impl Opener {
    /// Opens a record; nothing before the page is alive.
    pub fn open_record(opener: &Element, id: &str) -> bool {
        use_context::<Opener>().is_some_and(|open| (open.record)(opener, id))
    }

    /// Opens a row of a figure's table; nothing before the page is alive.
    pub fn open_row(opener: &Element, figure: &str, id: &str) -> bool {
        use_context::<Opener>().is_some_and(|open| (open.row)(opener, figure, id))
    }
}
