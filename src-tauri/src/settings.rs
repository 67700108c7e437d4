//! The settings of this machine, and what is wrong with them, in the log.

use std::env;

use lachin_policy::settings::{Access, Finding, Settings, installed_file, open};

use crate::options::Options;

/// Reads the file that the command line names, or the one that is installed. A kiosk without any is usual.
pub(crate) fn read(options: &Options) -> Settings {
    let installed = installed_file(|name| env::var_os(name));
    let file = options.settings.as_ref().unwrap_or(&installed);
    let read = open(file);
    if options.settings.is_none() && read.access == Access::Missing {
        return read.settings;
    }
    tracing::info!(file = %file.display(), access = ?read.access, findings = read.findings.len(), "the settings");
    read.findings.iter().for_each(log);
    read.settings
}

/// What a technician wants to find in the log.
pub(crate) fn log(finding: &Finding) {
    let said = &finding.english;
    tracing::warn!(
        code = finding.code,
        line = finding.line,
        "settings: {} {}",
        said.message,
        said.help
    );
}
