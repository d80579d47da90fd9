//! `[[aliases]]`: names that were changed, so that links made before still say the same.

use super::own_facets;
use crate::{
    load::{
        Problem, Problems,
        data::is_id,
        files::{SourceFile, Spot, TomlTable},
        names::{self, Known, Names},
    },
    model::Alias,
};

/// An alias as `report.toml` lists it.
#[derive(Clone, Debug)]
pub struct AliasEntry {
    /// Of what: `facet`, `figure`, `fact`, or the facet of a value.
    pub of: Spot,
    /// The old name.
    pub was: Spot,
    /// The present name.
    pub is: Spot,
}

/// Reads the aliases.
pub fn read(root: &TomlTable, problems: &mut Problems) -> Vec<AliasEntry> {
    let mut aliases = Vec::new();
    for table in root.tables("aliases", problems) {
        table.only(&["of", "was", "is"], problems);
        let [of, was, is] = ["of", "was", "is"].map(|key| table.text(key, problems));
        if let (Some(of), Some(was), Some(is)) = (of, was, is) {
            aliases.push(AliasEntry { of, was, is });
        }
    }
    aliases
}

/// Kinds of names beside values of facets.
const KINDS: [&str; 3] = ["facet", "figure", "fact"];

/// Holds the aliases against what is there: the present name must be, the old one must not.
pub fn check(file: &SourceFile, aliases: &[AliasEntry], known: &Known, problems: &mut Problems) {
    for (at, alias) in aliases.iter().enumerate() {
        let Some(names) = names_of(&alias.of.text, known) else {
            problems.push(of_nothing(file, alias, known));
            continue;
        };
        let of = alias.of.text.as_str();
        let what = if KINDS.contains(&of) { of.to_string() } else { format!("value of {of}") };
        problems.extend(names.problem(file, &alias.is, &what));
        let was = &alias.was.text;
        let before = || aliases[..at].iter().any(|one| one.of.text == of && one.was.text == *was);
        let is_used = names.0.as_ref().is_some_and(|names| names.contains(was))
            || (of == "facet" && own_facets::is_taken(was));
        if !is_id(was) {
            let problem = file.problem_at(&alias.was, "bad id");
            problems.push(problem.expected("lower-case Latin letters, digits and hyphens"));
        } else if is_used || before() {
            let problem = file.problem_at(&alias.was, "alias with a name that is in use");
            problems.push(problem.expected("a name that the report had before, once"));
        }
    }
}

fn names_of<'a>(of: &str, known: &'a Known) -> Option<&'a Names> {
    match of {
        "facet" => Some(&known.facets),
        "figure" => Some(&known.figures),
        "fact" => Some(&known.facts),
        facet => known.facets.allow(facet).then(|| known.values(facet)),
    }
}

fn of_nothing(file: &SourceFile, alias: &AliasEntry, known: &Known) -> Problem {
    let problem = file.problem_at(&alias.of, "alias of nothing known");
    let facets = known.facets.0.iter().flatten().map(String::as_str);
    let hint = names::hint(&alias.of.text, KINDS.into_iter().chain(facets));
    problem.expected("figure, fact, facet or the id of a facet").hint(hint)
}

impl AliasEntry {
    /// As the report holds it.
    pub fn alias(&self) -> Alias {
        let [of, was, is] = [&self.of, &self.was, &self.is].map(|spot| spot.text.clone());
        Alias { of, was, is }
    }
}
