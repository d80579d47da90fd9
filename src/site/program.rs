//! The browser's program, as Trunk and `tools/bin/wasm-bindgen` left it in the staged site.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::names::short_hash;

/// The names of the program's files in the site.
pub struct Program {
    /// Its script.
    pub script: String,
    /// Its main file.
    pub module: String,
    /// The chunks that are fetched late.
    pub chunks: Vec<Chunk>,
}

/// A chunk of the program.
pub struct Chunk {
    /// As the program asks for it, `split_figures` or `chunk_4`.
    pub name: String,
    /// The name of its file in the site.
    pub file: String,
    /// Which of the others come with it.
    pub needs: Vec<String>,
}

/// What the splitter writes before the name of a chunk that the program asks for.
const LOADER: &str = "export const __wasm_split_load_";

/// Names the program's files by their content.
///
/// # Errors
/// Where the folder holds no program, or a file cannot be read or renamed.
pub fn name_by_content(staging: &Path) -> io::Result<Program> {
    let snippets = staging.join("snippets");
    let loaders = fs::read_to_string(snippets.join("__wasm_split.js"))?;
    let mut chunks = Vec::new();
    for name in names(&snippets)? {
        let Some(stem) = name.strip_suffix(".wasm") else { continue };
        let file = rename(&snippets.join(&name), staging, stem, "wasm")?;
        chunks.push(Chunk { needs: needs(&loaders, stem), name: stem.to_string(), file });
    }
    fs::remove_dir_all(snippets)?;
    let script = main_file(staging, "js")?;
    name_chunks(&script, &chunks)?;
    let script = rename(&script, staging, "browser", "js")?;
    let module = rename(&main_file(staging, "wasm")?, staging, "browser", "wasm")?;
    Ok(Program { script, module, chunks })
}

/// The script asks for chunks by the names of their files.
fn name_chunks(script: &Path, chunks: &[Chunk]) -> io::Result<()> {
    let mut text = fs::read_to_string(script)?;
    for Chunk { name, file, .. } in chunks {
        let name = format!("\"{name}\"");
        if !text.contains(&name) {
            return Err(io::Error::other(format!("no script asks for the chunk {name}")));
        }
        text = text.replace(&name, &format!("\"{file}\""));
    }
    fs::write(script, text)
}

impl Program {
    /// The files of a chunk, with those of what comes with it.
    pub fn files_of<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        let chunk = self.chunks.iter().find(|chunk| chunk.name == name);
        let needs = chunk.map_or(&[][..], |chunk| &chunk.needs);
        let is_needed = |other: &&Chunk| needs.contains(&other.name);
        chunk.into_iter().chain(self.chunks.iter().filter(is_needed)).map(|of| of.file.as_str())
    }
}

fn main_file(staging: &Path, ending: &str) -> io::Result<PathBuf> {
    let is_it = |name: &String| name.starts_with("browser-") && name.ends_with(ending);
    let found = names(staging)?
        .into_iter()
        .find(is_it)
        .ok_or_else(|| io::Error::other(format!("no browser-*.{ending} in the staged site")))?;
    Ok(staging.join(found))
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    fs::read_dir(folder)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect()
}

fn rename(from: &Path, staging: &Path, stem: &str, ending: &str) -> io::Result<String> {
    let name = format!("{stem}-{}.{ending}", short_hash(&fs::read(from)?));
    fs::rename(from, staging.join(&name))?;
    Ok(name)
}

/// Which chunks the loader of another waits for: the list at its end.
fn needs(loaders: &str, name: &str) -> Vec<String> {
    let Some(asked) = name.strip_prefix("split_") else { return Vec::new() };
    let mut each = loaders.split(LOADER).skip(1);
    let own = each.find(|loader| loader.split_once(' ').is_some_and(|(name, _)| name == asked));
    let list = own.and_then(|loader| loader.rsplit_once(", [")?.1.split_once(']'));
    let names = list.map_or("", |(list, _)| list).split(", ");
    names.filter_map(|name| Some(name.strip_prefix("__")?.to_string())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_chunk_needs() {
        let loaders = "const __chunk_4 = makeLoad(() => {\n}\n, []);\n\
            export const __wasm_split_load_taking = wrapAsyncCb(makeLoad(() => {\n    f([]);\n}\n, [__chunk_4, __chunk_7]));\n\
            export const __wasm_split_load_explorer = wrapAsyncCb(makeLoad(() => {\n}\n, []));\n";
        assert_eq!(needs(loaders, "split_taking"), ["chunk_4", "chunk_7"]);
        assert_eq!(needs(loaders, "split_explorer"), [""; 0]);
        assert_eq!(needs(loaders, "chunk_4"), [""; 0]);
    }
}
