//! A display in memory, with nobody else on it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use image::RgbImage;
use tempfile::TempDir;

use crate::layout::Size;
use crate::running::Running;
use crate::trouble::{During, Outcome, Trouble};

/// Smaller windows are those that toolkits keep for themselves.
const SMALLEST_WINDOW_PX: u32 = 17;

/// An X server of our own; it ends when this is dropped.
pub struct Display {
    name: String,
    frame: TempDir,
    _server: Running,
}

impl Display {
    /// Opens a display of this size under a number that is free.
    pub fn open(size: Size) -> Outcome<Self> {
        let frame = TempDir::new().during("making a folder for the display")?;
        let mut server = Running::start(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp"])
                .args(["-screen", "0", &format!("{}x{}x24", size.width_px, size.height_px)])
                .arg("-fbdir")
                .arg(frame.path())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        let out = server
            .child()
            .stdout
            .take()
            .ok_or_else(|| Trouble::new("Xvfb has no output"))?;
        let mut number = String::new();
        BufReader::new(out)
            .read_line(&mut number)
            .during("reading the display's number")?;
        if number.trim().is_empty() {
            return Err(Trouble::new("Xvfb ended before it opened a display"));
        }
        Ok(Self {
            name: format!(":{}", number.trim()),
            frame,
            _server: server,
        })
    }

    /// What `DISPLAY` has to be.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is on it now, edge to edge.
    pub fn picture(&self) -> Outcome<RgbImage> {
        picture_of_dump(&self.frame()?)
    }

    /// What is on it once several looks agree; something that never stops changing is taken as it is after a while.
    /// The page's last frame takes its time from the engine to the display, more on a busy machine.
    pub fn picture_at_rest(&self) -> Outcome<RgbImage> {
        const LOOKS: usize = 20;
        const LOOKS_THAT_AGREE: usize = 3;
        const BETWEEN_LOOKS: Duration = Duration::from_millis(50);
        let mut last = self.frame()?;
        let mut agreeing = 0;
        for _ in 0..LOOKS {
            thread::sleep(BETWEEN_LOOKS);
            let next = self.frame()?;
            agreeing = if next == last { agreeing + 1 } else { 0 };
            last = next;
            if agreeing == LOOKS_THAT_AGREE {
                break;
            }
        }
        picture_of_dump(&last)
    }

    /// The memory that the server draws in.
    fn frame(&self) -> Outcome<Vec<u8>> {
        let path = self.frame.path().join("Xvfb_screen0");
        fs::read(&path).during(path.display())
    }

    /// The names of all windows that are on it, those of the server left out.
    pub fn windows(&self) -> Outcome<Vec<String>> {
        let output = Command::new("xwininfo")
            .args(["-root", "-tree", "-display", &self.name])
            .output()
            .during("asking for the windows")?;
        let tree = String::from_utf8_lossy(&output.stdout);
        Ok(tree
            .lines()
            .filter(|line| is_child(line))
            .map(|line| line.trim().to_owned())
            .collect())
    }

    /// The windows that somebody in front of it could see, by number.
    pub fn visible_windows(&self) -> Outcome<Vec<String>> {
        let all = self.windows()?;
        let visible = all
            .iter()
            .filter(|line| size_px(line).is_some_and(|(width, height)| width.min(height) >= SMALLEST_WINDOW_PX));
        Ok(visible
            .filter_map(|line| line.split_whitespace().next())
            .map(str::to_owned)
            .collect())
    }

    /// Sends keys or clicks as a keyboard and a mouse would: the words of `xdotool`.
    pub fn send(&self, words: &[&str]) -> Outcome<()> {
        let status = Command::new("xdotool")
            .args(words)
            .env("DISPLAY", &self.name)
            .status()
            .during("sending input")?;
        if status.success() {
            Ok(())
        } else {
            Err(Trouble::new(format!("xdotool {} failed", words.join(" "))))
        }
    }
}

/// How many different colors a picture has; a blank has one.
pub fn colors(picture: &RgbImage) -> usize {
    picture.pixels().map(|pixel| pixel.0).collect::<BTreeSet<_>>().len()
}

/// How far two pictures of one size are apart: the mean over all pixels and channels, 0 to 255.
pub fn difference(one: &RgbImage, other: &RgbImage) -> f64 {
    let pairs = one.as_raw().iter().zip(other.as_raw());
    let sum: u64 = pairs.map(|(one, other)| u64::from(one.abs_diff(*other))).sum();
    sum as f64 / one.as_raw().len().max(1) as f64
}

/// Width and height in a line that ends like `635x516+222+702  +222+702`.
fn size_px(window: &str) -> Option<(u32, u32)> {
    let geometry = window.split_whitespace().rev().nth(1)?;
    let (size, _) = geometry.split_once('+')?;
    let (width, height) = size.split_once('x')?;
    Some((width.parse().ok()?, height.parse().ok()?))
}

/// A line of the tree that names a window: it begins with a number after its indentation.
fn is_child(line: &str) -> bool {
    line.starts_with("     ") && line.trim_start().starts_with("0x")
}

/// Reads the X window dump that Xvfb keeps its screen in: 25 words of header, most significant byte first, then a
/// name, a color table of 12 bytes an entry, and the pixels.
fn picture_of_dump(bytes: &[u8]) -> Outcome<RgbImage> {
    const WIDTH: usize = 4;
    const HEIGHT: usize = 5;
    const BYTE_ORDER: usize = 7;
    const BITS_PER_PIXEL: usize = 11;
    const BYTES_PER_LINE: usize = 12;
    const COLORS: usize = 19;
    let unknown = || Trouble::new("the display's memory has an unknown form");
    let word = |index: usize| {
        let four = bytes
            .get(index * 4..index * 4 + 4)
            .and_then(|four| four.try_into().ok());
        four.map(u32::from_be_bytes).ok_or_else(unknown)
    };
    if word(BITS_PER_PIXEL)? != 32 || word(BYTE_ORDER)? != 0 {
        return Err(unknown());
    }
    let start = word(0)? as usize + word(COLORS)? as usize * 12;
    let pixels = bytes.get(start..).ok_or_else(unknown)?;
    let (width, height, line) = (word(WIDTH)?, word(HEIGHT)?, word(BYTES_PER_LINE)? as usize);
    let mut colors = Vec::with_capacity(width as usize * height as usize * 3);
    for row in pixels.chunks_exact(line).take(height as usize) {
        // Blue, green, red, and a byte of nothing.
        for pixel in row.chunks_exact(4).take(width as usize) {
            colors.extend_from_slice(&[pixel[2], pixel[1], pixel[0]]);
        }
    }
    RgbImage::from_raw(width, height, colors).ok_or_else(unknown)
}
