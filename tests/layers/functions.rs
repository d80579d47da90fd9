//! The functions of a file.

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Block, ImplItemFn, ItemFn, ItemImpl, Signature, TraitItemFn, Type};

/// A function with a body.
pub struct Function {
    pub name: String,
    /// The name of the type whose method it is.
    pub of: Option<String>,
    /// Where `fn` stands, from 1.
    pub line: usize,
    /// How many lines there are from `fn` to the closing brace.
    pub lines: usize,
}

/// All functions, those of types and those within others included.
pub fn of(syntax: &syn::File) -> Vec<Function> {
    let mut functions = Functions::default();
    functions.visit_file(syntax);
    functions.found
}

#[derive(Default)]
struct Functions {
    found: Vec<Function>,
    of: Option<String>,
}

impl Functions {
    fn add(&mut self, signature: &Signature, body: &Block) {
        let line = signature.span().start().line;
        let lines = body.span().end().line - line + 1;
        let (name, of) = (signature.ident.to_string(), self.of.clone());
        self.found.push(Function { name, of, line, lines });
    }
}

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_impl(&mut self, methods: &'ast ItemImpl) {
        let outer = std::mem::replace(&mut self.of, type_name(&methods.self_ty));
        visit::visit_item_impl(self, methods);
        self.of = outer;
    }

    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        self.add(&function.sig, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        self.add(&function.sig, &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast TraitItemFn) {
        if let Some(body) = &function.default {
            self.add(&function.sig, body);
        }
        visit::visit_trait_item_fn(self, function);
    }
}

fn type_name(of: &Type) -> Option<String> {
    let Type::Path(path) = of else { return None };
    path.path.segments.last().map(|last| last.ident.to_string())
}
