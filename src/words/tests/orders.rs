//! Orders of magnitude are written in their words.

use super::{check, order};
use crate::model::Lang::{En, Zh};

#[test]
fn orders_of_magnitude_in_their_words() {
    let count = order("1e11", "parameters");
    check(Zh, &count, "千亿级|千亿量级|千亿级参数|千亿参数级", "1000亿|万亿级|千亿");
    check(
        En,
        &count,
        "100-billion|hundreds of billions|100-billion-parameter|hundred-billion|hundreds of billions of parameters",
        "100 billion parameters|tens of billions|trillion",
    );
    let amount = order("1e12", "CNY");
    check(Zh, &amount, "万亿级|万亿元级|万亿 元级", "万亿美元级|1万亿元");
    check(
        En,
        &amount,
        "trillion-yuan|trillions of yuan|trillions",
        "trillion-dollar|1 trillion yuan",
    );
    let time = order("0.001", "seconds");
    check(Zh, &time, "毫秒级", "秒级|1毫秒|微秒级");
    check(En, &time, "millisecond|milliseconds|Millisecond-scale", "microseconds|1 ms");
}
