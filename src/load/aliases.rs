//! Holds the aliases of `report.toml` against the names that are there.

use super::{
    Problem, Problems,
    files::SourceFile,
    manifest::{AliasEntry, own_facets},
    names::{self, Known, Names, is_id},
};

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
