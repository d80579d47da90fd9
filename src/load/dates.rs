//! Reads dates and intervals, and tells what is wrong with them.

use chrono::{Datelike, NaiveDate};

use super::{
    Problem,
    files::{SourceFile, Spot},
};
use crate::model::{Date, Grain, Period};

/// What is wrong with a period: it has another form, or holds a day that the calendar does not have.
pub fn period_problem(file: &SourceFile, written: &Spot, expected: &str) -> Option<Problem> {
    if Period::parse(&written.text).is_some() {
        return None;
    }
    let missing = written.text.split('/').find_map(beyond_calendar);
    Some(problem(file, written, "bad period", missing, expected))
}

/// What is wrong with the date of a day.
pub fn day_problem(file: &SourceFile, written: &Spot) -> Option<Problem> {
    let date = Date::parse(&written.text);
    if date.is_some_and(|date| matches!(date.grain, Grain::Day(..))) {
        return None;
    }
    let expected = "year-month-day, as in \"2026-01-31\"";
    Some(problem(file, written, "bad date", beyond_calendar(&written.text), expected))
}

fn problem(
    file: &SourceFile,
    written: &Spot,
    message: &str,
    missing: Option<String>,
    expected: &str,
) -> Problem {
    match missing {
        Some(within) => {
            let problem = file.problem_at(written, "date that the calendar does not have");
            problem.expected(within)
        }
        None => file.problem_at(written, message).expected(expected),
    }
}

/// What the calendar has in the place of a month or a day that it does not have.
fn beyond_calendar(date: &str) -> Option<String> {
    if Date::parse(date).is_some() {
        return None;
    }
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next());
    Date::parse(year).filter(|date| date.grain == Grain::Year)?;
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() == 2);
    let Some(first) = NaiveDate::from_ymd_opt(year.parse().ok()?, number(month)?, 1) else {
        return Some(format!("a month of {year}, from {year}-01 to {year}-12"));
    };
    number(day?)?;
    let last = first.num_days_in_month();
    Some(format!("a day of {year}-{month}, from {year}-{month}-01 to {year}-{month}-{last}"))
}
