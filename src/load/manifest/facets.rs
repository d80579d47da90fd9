//! `[[facets]]`: the ways in which a reader narrows the report.

use super::{FacetEntry, facet_entry::Value, localised, own_facets};
use crate::{
    load::{
        Problems,
        files::{SourceFile, TomlTable},
        names::is_id,
    },
    model::Lang,
};

/// Reads the facets.
pub fn read(
    file: &SourceFile,
    root: &TomlTable,
    languages: &[Lang],
    problems: &mut Problems,
) -> Vec<FacetEntry> {
    let mut facets = Vec::new();
    for table in root.tables("facets", problems) {
        let labels = localised(&table, &["id", "values"], languages, problems);
        let id = id(file, &table, problems);
        if let Some(id) = id.as_ref().filter(|id| own_facets::is_taken(id)) {
            let problem = table.problem(format!("facet with a name that is taken: \"{id}\""));
            problems.push(
                problem.expected("another name").hint("it has a meaning of its own in addresses"),
            );
        }
        let mut values = Vec::new();
        for value in table.tables("values", problems) {
            let labels = localised(&value, &["id"], languages, problems);
            values.extend(self::id(file, &value, problems).map(|id| Value { id, labels }));
        }
        facets.extend(id.map(|id| FacetEntry { id, labels, values }));
    }
    facets.retain(|facet| !own_facets::is_taken(&facet.id));
    facets.extend(own_facets::all(languages));
    facets
}

fn id(file: &SourceFile, table: &TomlTable, problems: &mut Problems) -> Option<String> {
    let id = table.text("id", problems)?;
    if !is_id(&id.text) {
        let problem = file.problem_at(&id, "bad id");
        problems.push(problem.expected("lower-case Latin letters, digits and hyphens"));
    }
    Some(id.text)
}
