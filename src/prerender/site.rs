//! The site: pages, the report's files as they are, ECharts.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::data::for_browser;
use super::draw::Drawer;
use super::page::{self, Shell};
use super::prints::prints;
use crate::load::load;
use crate::model::Report;
use crate::query::{Selection, slice};

/// Where things are, as Trunk's hook gives them.
pub struct Paths {
    /// The report's folder.
    pub report: PathBuf,
    /// The folder that Trunk is filling; it holds `index.html`.
    pub staging: PathBuf,
    /// The file of ECharts.
    pub echarts: PathBuf,
    /// The site's path, `/` or `/repo/`.
    pub base: String,
    /// Whether pages get their content security policy.
    pub policy: bool,
}

/// Writes the site into the staging folder.
///
/// # Errors
/// Every problem of the report's files; or the first file that cannot be read or written, or figure
/// that cannot be drawn.
pub fn write(paths: &Paths) -> Result<(), Box<dyn Error>> {
    let reports = load(&paths.report).map_err(|problems| problems.render(true))?;
    copy_folder(&paths.report, &paths.staging)?;
    let bundle = fs::read_to_string(&paths.echarts)?;
    let echarts = format!("echarts-{}.js", short_hash(bundle.as_bytes()));
    fs::write(paths.staging.join(&echarts), &bundle)?;
    let figures = name_by_content(&paths.staging)?;
    let drawer = Drawer::new(&bundle)?;
    let html = fs::read_to_string(paths.staging.join("index.html"))?;
    let shell = Shell {
        html: &html,
        base: &paths.base,
        echarts: &echarts,
        figures: &figures,
        policy: paths.policy,
    };
    for report in reports {
        write_page(&shell, &drawer, report, &paths.staging)?;
    }
    Ok(())
}

fn write_page(
    shell: &Shell,
    drawer: &Drawer,
    report: Report,
    staging: &Path,
) -> Result<(), Box<dyn Error>> {
    let report = Arc::new(report);
    let prints = prints(drawer, &slice(&report, &Selection::default()))?;
    let data = postcard::to_allocvec(&for_browser(&report))?;
    let name = format!("report-{}-{}.bin", report.lang.code(), short_hash(&data));
    fs::write(staging.join(&name), data)?;
    let html = page::render(shell, &report, prints, &name);
    let folder = staging.join(page::folder(&report, report.lang));
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("index.html"), html)?;
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Trunk names a second program without a hash of its content. Gives the name of both its files, without
/// their endings.
fn name_by_content(staging: &Path) -> std::io::Result<String> {
    let (script, module) = (staging.join("figures.js"), staging.join("figures_bg.wasm"));
    let content = [fs::read(&script)?, fs::read(&module)?].concat();
    let name = format!("figures-{}", short_hash(&content));
    fs::rename(script, staging.join(format!("{name}.js")))?;
    fs::rename(module, staging.join(format!("{name}.wasm")))?;
    Ok(name)
}

fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
