//! What a file defines.

use syn::{Item, Visibility};

use crate::names::Module;

/// Something that is defined.
pub struct Defined {
    /// The module in which it is.
    pub module: Module,
    pub name: String,
    /// From 1.
    pub line: usize,
    /// Whether it is a type for all.
    pub is_public_type: bool,
}

impl Defined {
    /// What an item in a module defines; none where it has no name of its own.
    pub fn by(item: &Item, module: &[String]) -> Option<Defined> {
        let (name, vis) = match item {
            Item::Const(item) => (&item.ident, None),
            Item::Fn(item) => (&item.sig.ident, None),
            Item::Static(item) => (&item.ident, None),
            Item::Enum(item) => (&item.ident, Some(&item.vis)),
            Item::Struct(item) => (&item.ident, Some(&item.vis)),
            Item::Trait(item) => (&item.ident, Some(&item.vis)),
            Item::Type(item) => (&item.ident, Some(&item.vis)),
            Item::Union(item) => (&item.ident, Some(&item.vis)),
            _ => return None,
        };
        Some(Defined {
            module: module.to_vec(),
            name: name.to_string(),
            line: name.span().start().line,
            is_public_type: matches!(vis, Some(Visibility::Public(_))),
        })
    }
}
