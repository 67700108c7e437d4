//! Nothing of a visitor remains: not on the page, not on the disk, and nobody is told.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::IpAddr;
use std::path::Path;

use lachin_tests::control::Control;
use lachin_tests::driver::Manner;
use lachin_tests::kiosk::Kiosk;
use lachin_tests::layout::Layout;
use lachin_tests::place::Place;
use lachin_tests::project;
use lachin_tests::trouble::{During, Outcome};

/// What a visitor can do: a language, colors, movement, a page of a text, a sheet, a way back.
fn visit(kiosk: &Kiosk) -> Outcome<()> {
    kiosk.go(&Control::language("ru"), &Place::screen("home"))?;
    kiosk.tap(&Control::help())?;
    kiosk.tap(&Control::action("colours-contrast"))?;
    kiosk.tap(&Control::action("movement-full"))?;
    kiosk.tap(&Control::action("close"))?;
    kiosk.go(&Control::to("section:stories"), &Place::screen("stories"))?;
    let story = "story:cinema-days-istanbul-2025";
    kiosk.go(&Control::to(story), &Place::item("story", story))?;
    kiosk.tap(&Control::action("more"))?;
    kiosk.tap(&Control::action("sources"))?;
    kiosk.be_asked()?;
    kiosk.tap(&Control::action("start-again"))?;
    kiosk.arrive(&Place::screen("attract"))
}

#[test]
fn after_a_visit_the_page_is_as_after_a_fresh_start() -> Outcome<()> {
    let kiosk = Kiosk::open_in(Manner::Still, &project::content(), Layout::Portrait)?;
    let state = include_str!("state.js");
    let fresh = kiosk.run(state, &[])?;
    visit(&kiosk)?;
    let after = kiosk.run(state, &[])?;
    for (what, value) in fresh.as_object().into_iter().flatten() {
        assert_eq!(after[what], *value, "{what}");
    }
    Ok(())
}

#[test]
fn a_visit_writes_nothing_but_the_log_and_reduced_pictures() -> Outcome<()> {
    let kiosk = Kiosk::open_in(Manner::Still, &project::content(), Layout::Portrait)?;
    // What is learnt of pictures is the same whoever looks at them, and so is what the graphics driver has compiled.
    let of_nobody = ["log.txt", "cache/picture-", "cache/facts-", "cache/mesa_shader_cache/"];
    let is_of_nobody = |file: &str| of_nobody.iter().any(|known| file.starts_with(known));
    let written = || -> Outcome<BTreeMap<String, Vec<u8>>> {
        let mut files = BTreeMap::new();
        read_below(kiosk.home().path(), kiosk.home().path(), &mut files)?;
        files.retain(|file, _| !is_of_nobody(file));
        Ok(files)
    };
    visit(&kiosk)?;
    let before = written()?;
    visit(&kiosk)?;
    visit(&kiosk)?;
    let after = written()?;
    assert!(before.len() > 2, "almost nothing was written: {:?}", before.keys());
    let files: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let changed: Vec<_> = files
        .into_iter()
        .filter(|file| before.get(*file) != after.get(*file))
        .collect();
    assert!(changed.is_empty(), "changed by a visit: {changed:?}");
    Ok(())
}

fn read_below(folder: &Path, root: &Path, files: &mut BTreeMap<String, Vec<u8>>) -> Outcome<()> {
    for entry in fs::read_dir(folder).during(folder.display())? {
        let path = entry.during(folder.display())?.path();
        if path.is_dir() && !path.is_symlink() {
            read_below(&path, root, files)?;
        } else if path.is_file() {
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            files.insert(name, fs::read(&path).during(path.display())?);
        }
    }
    Ok(())
}

#[test]
fn nobody_outside_this_machine_is_spoken_to() -> Outcome<()> {
    let kiosk = Kiosk::open_in(Manner::Still, &project::content(), Layout::Portrait)?;
    visit(&kiosk)?;
    let mut processes = 0;
    let mut spoken_to = Vec::new();
    for process in kiosk.running().descendants() {
        // A process may end while we look.
        let Ok(sockets) = sockets(process.id) else { continue };
        processes += 1;
        let foreign = sockets
            .into_iter()
            .filter(|address| !address.is_loopback() && !address.is_unspecified());
        spoken_to.extend(foreign.map(|address| format!("{} speaks to {address}", process.name)));
    }
    assert!(processes > 3, "only {processes} processes could be looked at");
    assert_eq!(spoken_to, Vec::<String>::new());
    Ok(())
}

/// The addresses at both ends of the open network sockets of a process: proc(5), `fd` and `net`.
fn sockets(process: u32) -> std::io::Result<Vec<IpAddr>> {
    let mut own = Vec::new();
    for entry in fs::read_dir(format!("/proc/{process}/fd"))?.flatten() {
        let target = fs::read_link(entry.path()).unwrap_or_default();
        let target = target.to_string_lossy();
        own.extend(
            target
                .strip_prefix("socket:[")
                .and_then(|rest| rest.strip_suffix(']'))
                .map(str::to_owned),
        );
    }
    let mut addresses = Vec::new();
    for table in ["tcp", "tcp6", "udp", "udp6"] {
        let text = fs::read_to_string(format!("/proc/{process}/net/{table}")).unwrap_or_default();
        for line in text.lines().skip(1) {
            let fields: Vec<&str> = line.split_whitespace().collect();
            if fields.get(9).is_some_and(|inode| own.iter().any(|own| own == inode)) {
                addresses.extend(fields[1..3].iter().filter_map(|end| address(end)));
            }
        }
    }
    Ok(addresses)
}

/// An address as the kernel writes it: `0100007F:1F90`, words of four bytes, each in the order of this machine.
fn address(end: &str) -> Option<IpAddr> {
    let (digits, _) = end.split_once(':')?;
    let mut bytes = Vec::new();
    for word in digits.as_bytes().chunks(8) {
        let word = u32::from_str_radix(std::str::from_utf8(word).ok()?, 16).ok()?;
        bytes.extend(word.to_ne_bytes());
    }
    match bytes.len() {
        4 => <[u8; 4]>::try_from(bytes).ok().map(IpAddr::from),
        16 => {
            let whole = <[u8; 16]>::try_from(bytes).ok().map(std::net::Ipv6Addr::from)?;
            Some(whole.to_ipv4_mapped().map_or(IpAddr::V6(whole), IpAddr::V4))
        }
        _ => None,
    }
}

#[test]
fn addresses_are_read_as_the_kernel_writes_them() {
    let read = |end: &str| address(end).map(|address| address.to_string());
    assert_eq!(read("0100007F:1F90").as_deref(), Some("127.0.0.1"));
    assert_eq!(read("08080808:0035").as_deref(), Some("8.8.8.8"));
    assert_eq!(read("00000000000000000000000001000000:0016").as_deref(), Some("::1"));
    assert_eq!(
        read("0000000000000000FFFF000008080808:0016").as_deref(),
        Some("8.8.8.8")
    );
}
