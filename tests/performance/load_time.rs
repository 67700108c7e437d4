//! How long a folder of 1,000 and of 10,000 items in four languages takes to load, beside Hugo, which makes as many pages
//! of the same texts. Ours are loaded, linked and checked; Hugo's are made into HTML, in memory.
#![expect(clippy::print_stdout, reason = "a command line program speaks")]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use lachin_tests::crowd::{self, LANGUAGES};
use lachin_tests::exhibition::loaded;
use lachin_tests::folder::Folder;
use lachin_tests::trouble::{During, Outcome, Trouble};

/// The sizes that are compared, in items.
const SIZES: [usize; 2] = [1_000, 10_000];
/// Each is loaded this often, by turns; the middle one counts.
const RUNS: usize = 5;
/// What we want to reach with the larger size.
const MARK: Duration = Duration::from_secs(2);
/// The growth of ten times as many items that still counts as linear.
const LINEAR: f64 = 12.0;

struct Measured {
    size: usize,
    ours: Duration,
    hugo: Duration,
    /// Of each turn, ours by Hugo's.
    ratio: f64,
}

fn main() -> Outcome<()> {
    let rows = SIZES.map(measure);
    println!("| items | languages | ours | Hugo | ours / Hugo | mark |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let mut times = Vec::new();
    for row in rows {
        let row = row?;
        let mark = match row.size {
            10_000 if row.ours <= MARK => "≤ 2 s: yes",
            10_000 => "≤ 2 s: **no**",
            _ => "",
        };
        println!(
            "| {} | {} | {:.2} s | {:.2} s | {:.3} | {mark} |",
            row.size,
            LANGUAGES.len(),
            row.ours.as_secs_f64(),
            row.hugo.as_secs_f64(),
            row.ratio,
        );
        times.push(row.ours.as_secs_f64());
    }
    let growth = times[1] / times[0];
    let is_linear = if growth <= LINEAR { "yes" } else { "**no**" };
    println!("\nTen times as many items take {growth:.1} times as long (≤ {LINEAR}: {is_linear}).");
    Ok(())
}

fn measure(size: usize) -> Outcome<Measured> {
    let (folder, site) = (Folder::crowd(size)?, hugo_site(size)?);
    // Once without counting: then both read from memory.
    load(folder.path(), size)?;
    hugo(site.path(), size)?;
    let (mut ours, mut hugos, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let (our_time, hugo_time) = (load(folder.path(), size)?, hugo(site.path(), size)?);
        ratios.push(our_time.as_secs_f64() / hugo_time.as_secs_f64());
        ours.push(our_time);
        hugos.push(hugo_time);
    }
    ours.sort();
    hugos.sort();
    ratios.sort_by(f64::total_cmp);
    Ok(Measured {
        size,
        ours: ours[RUNS / 2],
        hugo: hugos[RUNS / 2],
        ratio: ratios[RUNS / 2],
    })
}

fn load(folder: &Path, size: usize) -> Outcome<Duration> {
    let begun = Instant::now();
    let loaded = loaded(folder);
    let time = begun.elapsed();
    let shown = loaded.exhibition.stories.len();
    if shown == size && loaded.diagnostics.is_empty() {
        return Ok(time);
    }
    let first: Vec<_> = loaded.diagnostics.iter().take(5).collect();
    Err(Trouble::new(format!("{shown} of {size} items were loaded\n{first:#?}")))
}

/// The same stories as pages of Hugo, in as many languages, with the least of layouts.
fn hugo_site(size: usize) -> Outcome<Folder> {
    let site = Folder::empty()?;
    let languages: String = LANGUAGES
        .iter()
        .zip(1..)
        .map(|(language, weight)| format!("[languages.{language}]\nweight = {weight}\n"))
        .collect();
    let settings = format!(
        "baseURL = '/'\ntitle = 'Measured'\ndefaultContentLanguage = 'az'\n\
         disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404']\n{languages}"
    );
    site.write("config.toml", settings.as_bytes())?;
    site.write(
        "layouts/_default/single.html",
        b"<h1>{{ .Title }}</h1>{{ .Date }}{{ .Content }}",
    )?;
    let list = b"{{ range .Pages }}<a href='{{ .RelPermalink }}'>{{ .Title }}</a>{{ end }}";
    site.write("layouts/_default/list.html", list)?;
    for number in 0..size {
        for language in LANGUAGES {
            let (title, date) = (crowd::title(number, language), crowd::date(number));
            let page = format!("+++\ntitle = '{title}'\ndate = {date}\n+++\n{}", crowd::body(number));
            site.write(
                &format!("content/stories/story-{number}.{language}.md"),
                page.as_bytes(),
            )?;
        }
    }
    Ok(site)
}

fn hugo(site: &Path, size: usize) -> Outcome<Duration> {
    let mut hugo = Command::new("hugo");
    hugo.args(["--renderToMemory", "--noTimes", "--source"]).arg(site);
    let begun = Instant::now();
    let output = hugo.stdin(Stdio::null()).output().during("hugo")?;
    let time = begun.elapsed();
    let said = String::from_utf8_lossy(&output.stdout);
    let pages = said.lines().find(|line| line.trim_start().starts_with("Pages"));
    // A row of its table: the name, and the number of each language.
    let least = pages.map(|row| {
        row.split('|')
            .skip(1)
            .filter_map(|cell| cell.trim().parse::<usize>().ok())
    });
    let is_whole = least.and_then(Iterator::min).is_some_and(|least| least >= size);
    if output.status.success() && is_whole {
        Ok(time)
    } else {
        Err(Trouble::new(format!("hugo made no pages: {said}")))
    }
}
