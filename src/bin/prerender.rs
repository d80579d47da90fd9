//! Checks a report's files, and writes the site that Trunk is staging.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use interactive_report::load::load;
use interactive_report::prerender::site::{self, Paths};

#[derive(Parser)]
#[command(about = "Checks a report's files and writes its site", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Checks a report's files and prints every problem
    Check {
        /// The report's folder
        #[arg(default_value = "public")]
        folder: PathBuf,
    },
    /// Writes pages and files into the folder that Trunk is staging
    Site {
        /// The report's folder
        #[arg(long, env = "REPORT_DIR", default_value = "public")]
        report: PathBuf,
        /// The folder with Trunk's index.html
        #[arg(long, env = "TRUNK_STAGING_DIR")]
        staging: PathBuf,
        /// The site's path
        #[arg(long, env = "TRUNK_PUBLIC_URL", default_value = "/")]
        base: String,
        /// The file of ECharts
        #[arg(long, default_value = "target/assets/echarts.js")]
        echarts: PathBuf,
        /// Leaves the content security policy out, for a server that adds a script of its own
        #[arg(long)]
        no_policy: bool,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), String> {
    match command {
        Command::Check { folder } => check(&folder),
        Command::Site { report, staging, base, echarts, no_policy } => {
            let paths = Paths { report, staging, echarts, base, policy: !no_policy };
            site::write(&paths).map_err(|error| error.to_string())
        }
    }
}

fn check(folder: &std::path::Path) -> Result<(), String> {
    let reports = load(folder).map_err(|problems| problems.render(true))?;
    for report in reports {
        let counts =
            [report.facts.len(), report.tables.len(), report.figures.len(), report.sections.len()];
        let [facts, tables, figures, sections] = counts;
        println!(
            "{}: {facts} records, {tables} tables, {figures} figures, {sections} sections, no problem",
            report.lang.name()
        );
    }
    Ok(())
}
