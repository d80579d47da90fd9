//! What a file declares, imports and mentions.

use syn::{
    Ident, Item, ItemMod, ItemUse, Macro, MetaList, Path, UseTree, VisRestricted, Visibility,
    visit::{self, Visit},
};

use crate::defined::Defined;
use crate::token;

/// A module as the names from the crate's root to it.
pub type Module = Vec<String>;

/// A path as a file writes it.
#[derive(Clone)]
pub struct Mention {
    /// The module in which it is written.
    pub module: Module,
    /// The names of the path.
    pub path: Vec<String>,
    /// From 1.
    pub line: usize,
    /// Whether it only gives a name on, as `pub use` does.
    pub is_export: bool,
}

/// A name that `use` brings in; none where it brings all names of a module.
pub type Import = (Option<String>, Mention);

/// All names of a file.
#[derive(Default)]
pub struct Names {
    /// The file's module and those written within it.
    pub modules: Vec<Module>,
    /// The modules that the file declares, in order.
    pub declared: Vec<String>,
    pub defined: Vec<Defined>,
    pub imports: Vec<Import>,
    /// Every path, those of imports included.
    pub mentions: Vec<Mention>,
    within: Module,
}

impl Names {
    /// The names of a file that is a module.
    pub fn of(syntax: &syn::File, module: &[String]) -> Names {
        let within = module.to_vec();
        let mut names = Names { modules: vec![within.clone()], within, ..Names::default() };
        names.visit_file(syntax);
        names
    }

    fn mention(&self, path: Vec<String>, line: usize) -> Mention {
        Mention { module: self.within.clone(), path, line, is_export: false }
    }

    fn add_tokens(&mut self, tokens: &proc_macro2::TokenStream) {
        for (path, line) in token::qualified_names(&token::flat(tokens.clone())) {
            self.mentions.push(self.mention(path, line));
        }
    }

    /// Every leaf of `a::{self, b::{c, d as e}, *}`.
    fn add_imports(&mut self, tree: &UseTree, before: &[String], is_export: bool) {
        let path = |ident: &Ident| match ident.to_string() {
            own if own == "self" && !before.is_empty() => before.to_vec(),
            name => [before, &[name]].concat(),
        };
        let leaf = |path: Vec<String>, line| Mention { is_export, ..self.mention(path, line) };
        let (name, mention) = match tree {
            UseTree::Path(deeper) => {
                return self.add_imports(&deeper.tree, &path(&deeper.ident), is_export);
            }
            UseTree::Group(group) => {
                return group
                    .items
                    .iter()
                    .for_each(|tree| self.add_imports(tree, before, is_export));
            }
            UseTree::Name(name) => {
                let path = path(&name.ident);
                (path.last().cloned(), leaf(path, line_of(&name.ident)))
            }
            UseTree::Rename(name) => {
                (Some(name.rename.to_string()), leaf(path(&name.ident), line_of(&name.ident)))
            }
            UseTree::Glob(all) => {
                (None, leaf(before.to_vec(), all.star_token.spans[0].start().line))
            }
        };
        self.mentions.push(mention.clone());
        self.imports.push((name, mention));
    }
}

fn line_of(name: &Ident) -> usize {
    name.span().start().line
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item(&mut self, item: &'ast Item) {
        self.defined.extend(Defined::by(item, &self.within));
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        let name = module.ident.to_string();
        self.declared.push(name.clone());
        self.within.push(name);
        if module.content.is_some() {
            self.modules.push(self.within.clone());
        }
        visit::visit_item_mod(self, module);
        self.within.pop();
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if item.leading_colon.is_none() {
            let is_export = !matches!(item.vis, Visibility::Inherited);
            self.add_imports(&item.tree, &[], is_export);
        }
    }

    fn visit_path(&mut self, path: &'ast Path) {
        if path.leading_colon.is_none() && !path.segments.is_empty() {
            let names = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            self.mentions.push(self.mention(names, line_of(&path.segments[0].ident)));
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.visit_path(&call.path);
        self.add_tokens(&call.tokens);
    }

    fn visit_meta_list(&mut self, list: &'ast MetaList) {
        self.add_tokens(&list.tokens);
    }

    /// Who may see a thing is no use of theirs.
    fn visit_vis_restricted(&mut self, _: &'ast VisRestricted) {}
}
