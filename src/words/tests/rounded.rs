//! Derived records are rounded to the written place.

use super::{check, derived};
use crate::model::Lang::{En, Zh};

#[test]
fn derived_records_to_the_written_place() {
    let multiple = derived("33.3333333333", "ratio");
    check(Zh, &multiple, "三十三倍|33倍|33.3倍", "34倍|33.4倍|0倍");
    check(En, &multiple, "thirty-three times|33 times|33-fold|33.33 times", "thirty times");
    let ratio = derived("11.6545454545", "ratio");
    check(Zh, &ratio, "11.7倍|12倍|11.65倍", "11倍|11.6倍");
    check(En, &derived("65.0198", "percent"), "65%|65.0%|65.02%", "60%|66%|65.1%");
    check(Zh, &derived("1.3837", "years"), "1.4年|1.38年", "1.4|1.3年");
    check(
        En,
        &derived("46.6666666667", "1e8 USD"),
        "US$4.7 billion|US$4.67 billion",
        "US$4.6 billion",
    );
    check(En, &derived("0.333333333333", "ratio"), "a third|1/3|0.33", "a quarter");
    check(
        En,
        &derived("1234.5", "companies"),
        "1,230|1,235 companies|1.23 thousand",
        "1,240|1,200",
    );
}
