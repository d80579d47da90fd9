//! Files at the site's root, as data in the page that names them.

use std::fs;
use std::io;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::super::echarts::Echarts;
use super::super::output::StagedSite;
use super::super::program::{Chunk, Program};
use super::super::tags::{Edit, Tag};

/// Every attribute that is the address of a file becomes the file itself.
pub fn of_attributes(output: &StagedSite, tag: &Tag) -> io::Result<Vec<Edit>> {
    let edits = tag.attributes.iter().filter_map(|attribute| {
        let name = attribute.value.strip_prefix(&output.address.base)?;
        let path = output.staging.join(name);
        let is_named = !name.is_empty() && !name.contains('/') && path.is_file();
        is_named.then(|| Ok(attribute.set(&data(&path)?)))
    });
    edits.collect()
}

/// The chunks that the program asks for by their names.
pub fn of_program(output: &StagedSite, program: &Program) -> io::Result<String> {
    let chunk = |chunk: &Chunk| {
        let content = data(&output.staging.join(&chunk.file))?;
        Ok(format!("<meta name=\"{}\" content=\"{content}\">", chunk.file))
    };
    program.chunks.iter().map(chunk).collect()
}

/// ECharts, which the site has in several files, comes as one.
pub fn of_echarts(echarts: &Echarts, tag: &Tag) -> Option<Edit> {
    let script = echarts.alone(&tag.attribute("name")?.value)?;
    Some(tag.attribute("content")?.set(&as_data("text/javascript", script.as_bytes())))
}

/// So does every address in quotes in a script of the page.
pub fn of_script(output: &StagedSite, html: &str, tag: &Tag) -> io::Result<Option<Edit>> {
    let written = &html[tag.text.clone()];
    if tag.name != "script" || !written.contains(&output.address.base) {
        return Ok(None);
    }
    let mut script = written.to_string();
    for entry in fs::read_dir(&output.staging)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let address = format!("\"{}{name}\"", output.address.base);
        if script.contains(&address) && path.is_file() {
            script = script.replace(&address, &format!("\"{}\"", data(&path)?));
        }
    }
    Ok((script != written).then(|| (tag.text.clone(), script)))
}

fn data(path: &Path) -> io::Result<String> {
    let kind = match path.extension().and_then(|ending| ending.to_str()) {
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    };
    Ok(as_data(kind, &fs::read(path)?))
}

fn as_data(kind: &str, content: &[u8]) -> String {
    format!("data:{kind};base64,{}", STANDARD.encode(content))
}
