//! The columns of a table whose widths are known before any browser lays it out.

use super::lines::longest_word;
use super::measure::width;
use super::table::FigureTable;

/// What a word may need beside the estimate: in a name, which is bold, and in other cells.
const BOLD: f64 = 1.25;
const PLAIN: f64 = 1.2;
/// The space beside a column, in ems.
const BESIDE: f64 = 1.12;
/// A cell of fewer ems stands in one line: Han could break anywhere.
const SHORT: f64 = 4.0;
/// The width that is shared out, in ems; a table that is wider keeps the shares.
const SHARED: f64 = 51.0;

/// How the columns of a table share its width.
#[derive(Clone, Debug, PartialEq)]
pub struct Columns {
    /// The width of the table, in ems, below which words would break.
    pub least: f64,
    /// A share of the width for each column, one in all.
    pub shares: Vec<f64>,
}

impl FigureTable {
    /// A column has the room of its longest word; what is over is shared as the root of the words that each
    /// holds, which keeps rows low.
    pub fn columns(&self) -> Columns {
        let longest = |cells: &mut dyn Iterator<Item = &String>| {
            cells
                .map(|cell| longest_word(cell).max(width(cell, 1.0).min(SHORT)))
                .fold(0.0, f64::max)
        };
        let words = self.each_column(longest).into_iter().enumerate();
        let floor = |(column, word)| word * if column == 0 { BOLD } else { PLAIN } + BESIDE;
        let floors: Vec<f64> = words.map(floor).collect();
        let least: f64 = floors.iter().sum();
        let held = self.each_column(|cells| cells.map(|cell| width(cell, 1.0)).sum::<f64>().sqrt());
        let all = least.max(SHARED);
        let widths = shared_out(all, &floors, &held);
        Columns { least, shares: widths.into_iter().map(|width| width / all).collect() }
    }

    fn each_column(&self, measured: impl Fn(&mut dyn Iterator<Item = &String>) -> f64) -> Vec<f64> {
        let cells = |column| {
            let below = self.rows.iter().filter_map(move |row| row.cells.get(column));
            self.head.get(column).into_iter().chain(below)
        };
        (0..self.head.len()).map(|column| measured(&mut cells(column))).collect()
    }
}

/// A width by what each holds, but none below its floor: columns at their floor leave the rest to the others.
fn shared_out(all: f64, floors: &[f64], held: &[f64]) -> Vec<f64> {
    let mut at_floor = vec![false; floors.len()];
    loop {
        let columns = || floors.iter().zip(held).zip(&at_floor);
        let taken: f64 = columns().filter(|(_, fixed)| **fixed).map(|((floor, _), _)| floor).sum();
        let sum: f64 = columns().filter(|(_, fixed)| !**fixed).map(|((_, held), _)| held).sum();
        let width = |((floor, held), fixed): ((&f64, &f64), &bool)| {
            if *fixed { *floor } else { (all - taken) * held / sum }
        };
        let widths: Vec<f64> = columns().map(width).collect();
        let Some(narrow) = widths.iter().zip(floors).position(|(width, floor)| width < floor)
        else {
            return widths;
        };
        at_floor[narrow] = true;
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::TableRow;
    use super::*;

    fn table(rows: &[[&str; 3]]) -> FigureTable {
        let row = |cells: &[&str; 3]| TableRow {
            cells: cells.map(String::from).to_vec(),
            ..TableRow::default()
        };
        FigureTable {
            head: ["a", "b", "c"].map(String::from).to_vec(),
            rows: rows.iter().map(row).collect(),
        }
    }

    #[test]
    fn wordy_columns_are_wider_and_every_word_has_room() {
        let long = "many short words, one after the other, in a row that goes on";
        let Columns { least, shares } =
            table(&[["one", "incomprehensible", long], ["two", "so", long]]).columns();
        assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{shares:?}");
        assert!(shares[0] < shares[1] && shares[1] < shares[2], "{shares:?}");
        assert!(
            shares[1] * SHARED > width("incomprehensible", 1.0) && least < SHARED,
            "{shares:?}"
        );
    }

    #[test]
    fn a_table_of_long_words_has_no_more_than_these_need() {
        let word = "incomprehensibilities-of-the-incommensurable".replace('-', "");
        let Columns { least, shares } = table(&[[&word, &word, "so"]]).columns();
        assert!(least > SHARED && shares[0] > shares[1] && shares[1] > shares[2], "{shares:?}");
        assert_eq!(FigureTable::default().columns().shares, Vec::<f64>::new());
    }
}
