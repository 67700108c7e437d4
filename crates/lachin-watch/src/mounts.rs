//! Which folders lie where the system tells all changes, and which do not.

use std::path::{Path, PathBuf};

use crate::fs::{self, Identity};

/// How changes are noticed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The system tells them at once.
    Events,
    /// The folder is looked through every [`crate::LOOK`].
    Polling,
}

/// Kinds of file systems whose changes are made elsewhere, or whose disk may be pulled out at any time.
const UNTOLD: [&str; 22] = [
    "9p",
    "afs",
    "afpfs",
    "autofs",
    "ceph",
    "cifs",
    "davfs",
    "exfat",
    "fuse",
    "fuseblk",
    "glusterfs",
    "iso9660",
    "msdos",
    "ncpfs",
    "nfs",
    "nfs4",
    "ntfs",
    "ntfs3",
    "smb3",
    "smbfs",
    "udf",
    "vfat",
];
/// Beginnings of the same: `fuse.sshfs`, `fuse.rclone`; and folders shared with a virtual machine.
const UNTOLD_BEGINNINGS: [&str; 3] = ["fuse.", "vboxsf", "virtiofs"];

impl Way {
    /// The way for a folder. Where that cannot be known, the system is believed: looking for the folder itself goes on
    /// in both ways.
    pub fn of(folder: &Path) -> Self {
        let path = Identity::of(folder).map_or_else(|| folder.to_owned(), |identity| identity.path);
        if is_share_of_windows(&path) {
            return Self::Polling;
        }
        Self::by_table(&path, &fs::mount_table())
    }

    fn by_table(path: &Path, table: &str) -> Self {
        let mounts = table
            .lines()
            .filter_map(mount)
            .filter(|(point, _)| path.starts_with(point));
        // A later mount on the same point covers the earlier one.
        let kind = mounts
            .max_by_key(|(point, _)| point.components().count())
            .map(|(_, kind)| kind);
        let is_untold = kind.is_some_and(|kind| {
            UNTOLD.contains(&kind) || UNTOLD_BEGINNINGS.iter().any(|beginning| kind.starts_with(beginning))
        });
        if is_untold { Self::Polling } else { Self::Events }
    }
}

/// `\\server\share`, also as Windows spells it in full.
fn is_share_of_windows(path: &Path) -> bool {
    let written = path.to_string_lossy();
    written.starts_with(r"\\?\UNC\") || (written.starts_with(r"\\") && !written.starts_with(r"\\?\"))
}

/// The point and the kind of a line of the table: `36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw`.
fn mount(line: &str) -> Option<(PathBuf, &str)> {
    let (before, after) = line.split_once(" - ")?;
    let point = before.split(' ').nth(4)?;
    Some((PathBuf::from(unescaped(point)), after.split(' ').next()?))
}

/// Spaces, tabs, line ends and backslashes are written as `\040` and so on.
fn unescaped(point: &str) -> String {
    let escapes = [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")];
    escapes
        .iter()
        .fold(point.to_owned(), |text, (escape, sign)| text.replace(escape, sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "\
25 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 25 0:45 / /srv/shared\\040files rw - cifs //office/kiosk rw
41 25 8:17 / /media/stick rw - vfat /dev/sdb1 rw
42 41 8:33 / /media/stick/inner rw - ext4 /dev/sdc1 rw
43 25 0:50 / /home/a/remote rw - fuse.sshfs a@b: rw
44 25 0:51 / /data rw - ext4 /dev/sdd1 rw
45 25 0:52 / /data rw - nfs4 office:/data rw
not a line of the table
";

    #[test]
    fn shares_and_sticks_are_looked_through() {
        for (path, way) in [
            ("/home/kiosk/content", Way::Events),
            ("/srv/shared files/content", Way::Polling),
            ("/srv/shared", Way::Events),
            ("/media/stick/content", Way::Polling),
            ("/media/stick/inner/content", Way::Events),
            ("/home/a/remote/content", Way::Polling),
            ("/data/content", Way::Polling),
        ] {
            assert_eq!(Way::by_table(Path::new(path), TABLE), way, "{path}");
        }
        assert_eq!(Way::by_table(Path::new("/content"), ""), Way::Events);
    }

    #[test]
    fn a_share_of_windows_is_known_by_its_name() {
        assert!(is_share_of_windows(Path::new(r"\\office\kiosk\content")));
        assert!(is_share_of_windows(Path::new(r"\\?\UNC\office\kiosk")));
        assert!(!is_share_of_windows(Path::new(r"\\?\C:\content")));
        assert!(!is_share_of_windows(Path::new("/srv/content")));
    }
}
