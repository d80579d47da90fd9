//! Which module a path means.
//!
//! `crate`, `self` and `super` lead to a module; any other first name is looked up where it is written: as a
//! module, as what is defined there, as what was imported. Each next name is looked up in the module before,
//! through whatever that gives on by `pub use`, until one is reached that defines it.

use std::collections::{BTreeMap, BTreeSet};

use crate::code::Code;
use crate::names::{Import, Mention, Module, Names};

/// Every module of the code with the names in it.
#[derive(Default)]
pub struct Scopes<'a> {
    modules: BTreeMap<Module, Scope<'a>>,
}

struct Scope<'a> {
    file: usize,
    items: BTreeSet<&'a str>,
    imports: Vec<&'a Import>,
}

/// Where a path ends: at a module, or at a name in one.
pub struct Target {
    pub module: Module,
    pub item: Option<String>,
}

impl<'a> Scope<'a> {
    fn imports_of(&self, name: Option<&String>) -> Vec<&'a Mention> {
        let imports = self.imports.iter().filter(|import| import.0.as_ref() == name);
        imports.map(|import| &import.1).collect()
    }
}

/// Longer chains of imports are circles.
const LONGEST: usize = 12;

/// Imports of all names of a module are followed no further than this, since there may be many.
const LONGEST_OF_ALL: usize = 2;

impl<'a> Scopes<'a> {
    pub fn of(code: &'a Code) -> Scopes<'a> {
        let mut scopes = Scopes::default();
        for (file, Names { modules, defined, imports, .. }) in
            code.files.iter().map(|file| &file.names).enumerate()
        {
            for module in modules {
                let (items, imports) = (BTreeSet::new(), Vec::new());
                scopes.modules.insert(module.clone(), Scope { file, items, imports });
            }
            for item in defined {
                scopes.scope_mut(&item.module).items.insert(&item.name);
            }
            for import in imports {
                scopes.scope_mut(&import.1.module).imports.push(import);
            }
        }
        scopes
    }

    fn scope_mut(&mut self, module: &[String]) -> &mut Scope<'a> {
        self.modules.get_mut(module).expect("a module is listed before what it holds")
    }

    /// The file of a module.
    pub fn file(&self, module: &[String]) -> Option<usize> {
        self.modules.get(module).map(|scope| scope.file)
    }

    /// What a path means; nothing where it is of another crate.
    pub fn target(&self, mention: &Mention) -> Option<Target> {
        self.resolve(&mention.module, &mention.path, 0)
    }

    /// What a path from the crate's root means, if the code declares it.
    pub fn declared(&self, path: &[String]) -> Option<Target> {
        self.resolve(&[], path, 0).filter(|target| self.declares(target))
    }

    fn resolve(&self, from: &[String], path: &[String], depth: usize) -> Option<Target> {
        if depth > LONGEST {
            return None;
        }
        let ups = path.iter().take_while(|name| *name == "super" || *name == "self").count();
        let supers = path[..ups].iter().filter(|name| *name == "super").count();
        match path.first()?.as_str() {
            "crate" => self.below(&[], &path[1..], depth),
            _ if ups > 0 => {
                self.below(&from[..from.len().checked_sub(supers)?], &path[ups..], depth)
            }
            _ => self.named(from, path, depth),
        }
    }

    /// A path from a module on. A name that nothing in the module declares is taken as its own: a macro
    /// may have made it.
    fn below(&self, module: &[String], path: &[String], depth: usize) -> Option<Target> {
        self.named(module, path, depth)
            .or_else(|| Some(Target { module: module.to_vec(), item: path.first().cloned() }))
    }

    fn named(&self, module: &[String], path: &[String], depth: usize) -> Option<Target> {
        let (name, rest) = path.split_first()?;
        let scope = self.modules.get(module)?;
        let inner = [module, std::slice::from_ref(name)].concat();
        let is_module = self.modules.contains_key(&inner);
        if is_module && !rest.is_empty() {
            return self.below(&inner, rest, depth);
        }
        if scope.items.contains(name.as_str()) {
            return Some(Target { module: module.to_vec(), item: Some(name.clone()) });
        }
        self.imported(scope, path, depth)
            .or_else(|| is_module.then_some(Target { module: inner, item: None }))
    }

    fn imported(&self, scope: &Scope, path: &[String], depth: usize) -> Option<Target> {
        let through = |mention: &Mention, rest: &[String]| {
            let whole = [mention.path.as_slice(), rest].concat();
            self.resolve(&mention.module, &whole, depth + 1)
        };
        let named = scope.imports_of(Some(&path[0]));
        named.into_iter().find_map(|mention| through(mention, &path[1..])).or_else(|| {
            let all = if depth > LONGEST_OF_ALL { Vec::new() } else { scope.imports_of(None) };
            let all = all.into_iter();
            all.filter_map(|mention| through(mention, path)).find(|target| self.declares(target))
        })
    }

    fn declares(&self, Target { module, item }: &Target) -> bool {
        let scope = self.modules.get(module);
        item.as_ref()
            .is_none_or(|item| scope.is_some_and(|scope| scope.items.contains(item.as_str())))
    }
}
