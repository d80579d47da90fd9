//! Checks a report's files, and writes the site that Trunk is staging.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use interactive_report::load::{ledger_to_keep, load};
use interactive_report::site::write::{self, Paths};

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
    /// Keeps the ledger of this release, with which the next is compared
    Release {
        /// The report's folder
        #[arg(default_value = "public")]
        folder: PathBuf,
    },
    /// Prints the path of the site on its host: that of the report's address, else of the environment's
    Base {
        /// The report's folder
        #[arg(long, env = "REPORT_DIR", default_value = "public")]
        report: PathBuf,
        /// The whole address of the site, if it is known
        #[arg(long, env = "SITE_URL")]
        address: Option<String>,
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
        /// The folder of bundled scripts and styles
        #[arg(long, default_value = "target/assets")]
        assets: PathBuf,
        /// The file of style's tokens
        #[arg(long, default_value = "style/tokens.css")]
        tokens: PathBuf,
        /// The folder that keeps pictures from build to build
        #[arg(long, default_value = "target/pictures")]
        pictures: PathBuf,
        /// The whole address of the site, if it is known
        #[arg(long, env = "SITE_URL")]
        address: Option<String>,
        /// The previous release's site, of which files named by their content are kept
        #[arg(long, env = "PREVIOUS_SITE")]
        previous: Option<PathBuf>,
        /// Offers the report as a PDF, which is printed from the finished site
        #[arg(long, env = "PAPERS")]
        papers: bool,
        /// Leaves out what only a host serves, for a server that adds a script of its own to pages
        #[arg(long)]
        watched: bool,
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
        Command::Release { folder } => release(&folder),
        Command::Base { report, address } => {
            let reports = load(&report).map_err(|problems| problems.render(true))?;
            println!("{}", write::base(reports.first(), address.as_deref()));
            Ok(())
        }
        Command::Site {
            report,
            staging,
            base,
            assets,
            tokens,
            pictures,
            address,
            previous,
            papers,
            watched,
        } => {
            let for_host = !watched;
            let paths = Paths {
                report,
                staging,
                assets,
                base,
                tokens,
                pictures,
                address,
                previous,
                papers,
                for_host,
            };
            write::write(&paths).map_err(|error| error.to_string())
        }
    }
}

/// A release that was kept stays as it was: `load` tells where the ledger has moved since.
fn release(folder: &std::path::Path) -> Result<(), String> {
    let (number, ledger) = ledger_to_keep(folder).map_err(|problems| problems.render(true))?;
    let path = folder.join(format!("releases/{number}.csv"));
    std::fs::write(&path, ledger).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("{} is kept; commit it with the release", path.display());
    Ok(())
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
