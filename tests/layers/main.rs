//! The rules of the house, held against the code as it is parsed: a comment or a word in a sentence is no
//! breach, and no way of writing a path hides one.
//!
//! 1. [`code`] parses every file below `src`; [`token`] makes one list of its tokens, those of macros included.
//! 2. [`names`] finds what a file declares, imports and mentions; [`scopes`] tells which module a path means.
//! 3. Every rule is a file with a function from [`code::Code`] to each [`breach::Breach`], a test of the
//!    program, and a test with a planted breach and its clean twin.
//! 4. What breaks a rule today for a reason stands in the rule's own list. An entry that is needed no longer
//!    fails the test, so lists only shrink.

mod breach;
mod code;
mod defined;
mod functions;
mod names;
mod scopes;
mod test_code;
mod token;

mod architecture;
mod chunks;
mod circles;
mod counts;
mod edges;
mod features;
mod length;
mod markup;
mod one_each;
mod order;
mod placing;
mod subjects;
mod type_names;
