//! What of the code are tests: modules under `#[cfg(test)]`, in their own file or within another.

use std::ops::RangeInclusive;

use proc_macro2::Span;
use syn::{Attribute, File, Item, ItemMod, Meta, spanned::Spanned};

use crate::names::Module;

/// The modules that are tests and files of their own, by name, and the lines of those within the file.
pub fn of(file: &File) -> (Vec<String>, Vec<RangeInclusive<usize>>) {
    let mut files = Vec::new();
    let mut lines = Vec::new();
    for module in file.items.iter().filter_map(test_module) {
        match module.content {
            Some(_) => lines.push(first(module.span())..=module.span().end().line),
            None => files.push(module.ident.to_string()),
        }
    }
    (files, lines)
}

fn first(span: Span) -> usize {
    span.start().line
}

fn test_module(item: &Item) -> Option<&ItemMod> {
    match item {
        Item::Mod(module) if module.attrs.iter().any(is_for_tests) => Some(module),
        _ => None,
    }
}

fn is_for_tests(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else { return false };
    list.path.is_ident("cfg") && list.tokens.to_string() == "test"
}

/// Whether a module is one of these or below one.
pub fn is_within(module: &[String], tests: &[Module]) -> bool {
    tests.iter().any(|test| module.starts_with(test))
}
