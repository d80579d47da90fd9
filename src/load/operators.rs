//! What a formula may do with numbers.

use exmex::{BinOp, MakeOperators, Operator, ops_factory};

use super::evaluated::Evaluated;

ops_factory!(
    DecimalOperators,
    Evaluated,
    Operator::make_bin("^", binary(4, false, Evaluated::to_the)),
    Operator::make_bin("*", binary(2, true, Evaluated::times)),
    Operator::make_bin("/", binary(3, false, Evaluated::over)),
    Operator::make_bin_unary("+", binary(0, true, Evaluated::plus), |one| one),
    Operator::make_bin_unary("-", binary(1, false, Evaluated::minus), |one| one.by(|one| -one)),
    Operator::make_bin("min", binary(0, true, |one, two| one.either(two, |one, two| one <= two))),
    Operator::make_bin("max", binary(0, true, |one, two| one.either(two, |one, two| one >= two))),
    Operator::make_unary("abs", |one| one.by(rust_decimal::Decimal::abs)),
    Operator::make_unary("floor", |one| one.by(rust_decimal::Decimal::floor)),
    Operator::make_unary("ceil", |one| one.by(rust_decimal::Decimal::ceil)),
    Operator::make_unary("sqrt", |one| one.nearly(f64::sqrt)),
    Operator::make_unary("exp", |one| one.nearly(f64::exp)),
    Operator::make_unary("ln", |one| one.nearly(f64::ln)),
    Operator::make_unary("log2", |one| one.nearly(f64::log2)),
    Operator::make_unary("log10", |one| one.nearly(f64::log10))
);

/// An operator between two numbers. The greater its rank, the sooner it is done.
fn binary(
    prio: i64,
    is_commutative: bool,
    apply: fn(Evaluated, Evaluated) -> Evaluated,
) -> BinOp<Evaluated> {
    BinOp { apply, prio, is_commutative }
}
