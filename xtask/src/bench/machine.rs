//! The machine that was measured on, so that figures of different days can be told apart.

use crate::failure::Failure;
use crate::files;
use crate::program::{output, program};

/// Processor, processors, memory and system, in one line.
pub(super) fn described() -> Result<String, Failure> {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let name = value("/proc/cpuinfo", "model name")?.unwrap_or_else(|| std::env::consts::ARCH.into());
    let memory = value("/proc/meminfo", "MemTotal")?
        .and_then(|total| total.strip_suffix(" kB")?.parse::<u64>().ok())
        .map(|kib| format!(", {} GB of memory", (kib + 512 * 1024) / (1024 * 1024)));
    let system = value("/etc/os-release", "PRETTY_NAME")?.unwrap_or_else(|| std::env::consts::OS.into());
    let rust = output(program("rustc").arg("--version"))?;
    Ok(format!(
        "{name}, {processors} processors{}, {}, {}",
        memory.unwrap_or_default(),
        system.trim_matches('"'),
        rust.trim()
    ))
}

/// The value of the first line `key: value` or `key=value` of a file.
fn value(file: &str, key: &str) -> Result<Option<String>, Failure> {
    let text = files::read(file.as_ref())?.unwrap_or_default();
    Ok(value_in(&String::from_utf8_lossy(&text), key))
}

fn value_in(text: &str, key: &str) -> Option<String> {
    text.lines().find_map(|line| {
        let (name, value) = line.split_once([':', '='])?;
        (name.trim() == key).then(|| value.trim().to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_by_their_key() {
        let text = "processor\t: 0\nmodel name\t: Quick 9000\nMemTotal:  1024 kB\nPRETTY_NAME=\"Debian\"\n";
        assert_eq!(value_in(text, "model name").as_deref(), Some("Quick 9000"));
        assert_eq!(value_in(text, "MemTotal").as_deref(), Some("1024 kB"));
        assert_eq!(value_in(text, "PRETTY_NAME").as_deref(), Some("\"Debian\""));
        assert_eq!(value_in(text, "model"), None);
    }
}
