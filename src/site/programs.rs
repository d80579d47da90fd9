//! The browser's programs, as Trunk left them in the staged site.

use std::fs;
use std::path::Path;

use super::edition::Program;
use super::names::short_hash;

/// The files of the page's own program, as Trunk named them.
///
/// # Errors
/// Where the folder cannot be read or holds no program.
pub fn of_page(staging: &Path) -> std::io::Result<Program> {
    let names =
        fs::read_dir(staging)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let names: Vec<String> = names.collect::<std::io::Result<_>>()?;
    let named = |ending: &str| {
        let found =
            names.iter().find(|name| name.starts_with("browser-") && name.ends_with(ending));
        found.cloned().ok_or_else(|| {
            std::io::Error::other(format!("no browser-*{ending} in the staged site"))
        })
    };
    Ok(Program { script: named(".js")?, module: named(".wasm")? })
}

/// Trunk names a further program without a hash of its content. Gives the name of both its files, without their
/// endings.
///
/// # Errors
/// The first file that cannot be read or renamed.
pub fn name_by_content(staging: &Path, program: &str) -> std::io::Result<String> {
    let (script, module) =
        (staging.join(format!("{program}.js")), staging.join(format!("{program}_bg.wasm")));
    let content = [fs::read(&script)?, fs::read(&module)?].concat();
    let name = format!("{program}-{}", short_hash(&content));
    fs::rename(script, staging.join(format!("{name}.js")))?;
    fs::rename(module, staging.join(format!("{name}.wasm")))?;
    Ok(name)
}
