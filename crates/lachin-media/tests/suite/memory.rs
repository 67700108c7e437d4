//! How much memory a large picture takes.

use std::process::Command;

use lachin_media::{Output, Request};

use crate::made;

/// What one rendition of 200 megapixels may take: the file, an eighth of the picture, the rendition, and the program.
#[cfg(target_os = "linux")]
const MOST_BYTES: u64 = 64 << 20;

/// Set in the process that renders alone.
const ALONE: &str = "LACHIN_MEDIA_TEST_RENDERS_ALONE";

#[cfg(target_os = "linux")]
#[test]
fn two_hundred_megapixels_are_shown_in_little_memory() {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program)
        .args([
            "--exact",
            "memory::a_picture_of_200_megapixels",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(ALONE, "1")
        .output()
        .expect("this program again");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    let most = said
        .lines()
        .find_map(|line| line.split("most bytes: ").nth(1)?.parse::<u64>().ok())
        .expect("a line with the bytes");
    assert!(most < MOST_BYTES, "{most} bytes");
}

#[test]
fn a_picture_of_200_megapixels() {
    let file = made::jpeg::flat_grey(20_000, 10_000);
    let rendition = made::requested(
        &file,
        &[Request {
            output: Output::Jpeg,
            ..Request::of_width(512)
        }],
    )
    .remove(0);
    assert_eq!((rendition.size.width, rendition.size.height), (512, 256));
    let seen = made::pixels(&rendition);
    assert_eq!(seen.get_pixel(250, 128).0, [128, 128, 128, 255]);
    if std::env::var_os(ALONE).is_some() {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let most_kib: u64 = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok())
            .expect("the most memory of this process");
        println!("most bytes: {}", most_kib * 1024);
    }
}
