//! No way out of the exhibition: each lock has a test that fails without it.

mod attempt;

use std::fs;
use std::path::Path;

use lachin_tests::trouble::Outcome;

use attempt::Attempt;

#[test]
fn right_click_and_menu_keys_open_no_menu() -> Outcome<()> {
    let attempt = Attempt::prepare(
        "let times = 0;
         const frame = pinFrame();
         frame.addEventListener('contextmenu', () => say(`menu ${++times}`));
         frame.addEventListener('click', () => say('focused'));",
    )?;
    attempt.click("3")?;
    attempt.hears("menu 1")?;
    attempt.opens_nothing()?;
    attempt.click("1")?;
    attempt.hears("focused")?;
    for (key, heard) in [("Menu", "menu 2"), ("shift+F10", "menu 3")] {
        attempt.press(key)?;
        attempt.hears(heard)?;
        attempt.opens_nothing()?;
    }
    Ok(())
}

#[test]
fn long_press_is_one_click_and_nothing_else() -> Outcome<()> {
    let attempt = Attempt::prepare(
        "const frame = pinFrame();
         let clicks = 0;
         frame.addEventListener('click', () => clicks++);
         frame.addEventListener('contextmenu', () => say('menu'));
         await touch([
           { kind: 'begin', finger: 1, x: 40, y: 30, atMs: 0 },
           { kind: 'end', finger: 1, x: 40, y: 30, atMs: 1300 },
         ]);
         await after(500);
         say(`${clicks} click, \"${frame.getSelection()}\" selected`);",
    )?;
    attempt.hears("1 click, \"\" selected")?;
    attempt.opens_nothing()?;
    assert_eq!(attempt.kiosk().times_logged("said: menu"), 0);
    Ok(())
}

#[test]
fn functions_that_close_print_and_open_are_fixed_to_do_nothing() -> Outcome<()> {
    let attempt = Attempt::prepare(
        "for (const [where, view] of [['page', window], ['frame', pinFrame().defaultView]])
           for (const name of ['close', 'print', 'open']) {
             const { writable, configurable } = Object.getOwnPropertyDescriptor(view, name) ?? {};
             say(`${where} ${name} ${writable} ${configurable} ${view[name]()}`);
           }",
    )?;
    for place in ["page", "frame"] {
        for name in ["close", "print", "open"] {
            attempt.hears(&format!("{place} {name} false false undefined"))?;
        }
    }
    attempt.opens_nothing()
}

#[test]
fn printing_opens_no_dialog() -> Outcome<()> {
    let attempt = Attempt::prepare("addEventListener('click', () => { native.print(); say('printed'); });")?;
    attempt.click("1")?;
    attempt.hears("printed")?;
    attempt.press("ctrl+p")?;
    attempt.opens_nothing()
}

#[test]
fn message_boxes_answer_at_once_and_show_nothing() -> Outcome<()> {
    let attempt = Attempt::prepare(
        "const begun = performance.now();
         say(`${alert('a')} ${confirm('c')} ${prompt('p')} ${performance.now() - begun < 1000}`);",
    )?;
    attempt.hears("undefined false null true")?;
    attempt.opens_nothing()
}

#[test]
fn list_opens_no_menu() -> Outcome<()> {
    stays_shut("<select><option>one</option><option>two</option></select>", "mousedown")
}

#[test]
fn file_input_opens_no_dialog() -> Outcome<()> {
    stays_shut("<input type=\"file\">", "click")
}

#[test]
fn color_input_opens_no_dialog() -> Outcome<()> {
    stays_shut("<input type=\"color\">", "click")
}

#[test]
fn hovering_opens_no_tooltip() -> Outcome<()> {
    let attempt = Attempt::prepare(
        "pin('<p title=\"A tooltip\">Words</p>').addEventListener('mousemove', () => say('hovered'));",
    )?;
    attempt.hover()?;
    attempt.hears("hovered")?;
    attempt.opens_nothing()
}

#[test]
fn link_and_script_open_no_second_window() -> Outcome<()> {
    let attempt = Attempt::prepare(
        "pin('<a target=\"_blank\" href=\"https://example.org/link\">Words to click on</a>')
           .addEventListener('click', () => { native.open('https://example.org/script'); say('clicked'); });",
    )?;
    attempt.click("1")?;
    attempt.hears("clicked")?;
    attempt.is_logged("refused a second window address=https://example.org/link")?;
    attempt.is_logged("refused a second window address=https://example.org/script")?;
    attempt.opens_nothing()
}

#[test]
fn page_stays_whatever_address_it_is_sent_to() -> Outcome<()> {
    const REFUSED_BY_US: [&str; 6] = [
        "https://example.org/",
        "http://127.0.0.1:8080/",
        "data:text/html,away",
        "about:blank",
        "media://localhost/",
        "tauri://localhost/assets/away.js",
    ];
    let addresses = format!("{:?}", [&REFUSED_BY_US[..], &["file:///etc/passwd"]].concat());
    let attempt = Attempt::prepare(&format!(
        "for (const address of {addresses}) {{ location.href = address; await after(200); }}
         const refresh = document.createElement('meta');
         refresh.httpEquiv = 'refresh';
         refresh.content = '0;url=https://example.org/refreshed';
         document.head.append(refresh);
         await after(500);
         say(`still at ${{location.origin}}`);"
    ))?;
    attempt.hears("still at tauri://localhost")?;
    for address in REFUSED_BY_US.iter().chain(&["https://example.org/refreshed"]) {
        attempt.is_logged(&format!("refused to leave the exhibition address={address}\n"))?;
    }
    assert!(attempt.kiosk().shows_a_picture()?);
    attempt.opens_nothing()
}

#[test]
fn download_writes_no_file() -> Outcome<()> {
    let attempt = Attempt::prepare("pin('<a download=\"taken.html\" href=\"/index.html\">Words to click on</a>');")?;
    attempt.click("1")?;
    attempt.is_logged("refused a download")?;
    attempt.opens_nothing()?;
    assert_eq!(files_named("taken.html", attempt.kiosk().home().path()), 0);
    Ok(())
}

#[test]
fn element_cannot_take_the_screen() -> Outcome<()> {
    let attempt = Attempt::prepare("say(`${document.fullscreenEnabled} ${typeof document.body.requestFullscreen}`);")?;
    attempt.hears("undefined undefined")
}

#[test]
fn position_of_the_kiosk_is_not_told() -> Outcome<()> {
    let attempt = Attempt::prepare(
        "navigator.geolocation.getCurrentPosition(() => say('told'), ({ code }) => say(`refused with ${code}`));",
    )?;
    attempt.hears("refused with 1")?;
    attempt.is_logged("refused a permission permission=Geolocation")
}

#[test]
fn keys_of_browsers_open_nothing_and_lead_nowhere() -> Outcome<()> {
    const KEYS: [&str; 30] = [
        "F1",
        "F3",
        "F5",
        "F6",
        "F7",
        "F10",
        "F11",
        "F12",
        "Escape",
        "ctrl+f",
        "ctrl+h",
        "ctrl+j",
        "ctrl+l",
        "ctrl+n",
        "ctrl+o",
        "ctrl+p",
        "ctrl+q",
        "ctrl+r",
        "ctrl+s",
        "ctrl+t",
        "ctrl+u",
        "ctrl+w",
        "ctrl+shift+c",
        "ctrl+shift+d",
        "ctrl+shift+i",
        "ctrl+plus",
        "alt+Left",
        "alt+Home",
        "alt+F4",
        "ctrl+period",
    ];
    let attempt = Attempt::prepare(
        "addEventListener('keyup', ({ key }) => key === 'End' && say(`still at ${location.origin}, scale ${visualViewport.scale}`));",
    )?;
    for key in KEYS {
        attempt.press(key)?;
    }
    attempt.opens_nothing()?;
    attempt.press("End")?;
    attempt.hears("still at tauri://localhost, scale 1")?;
    assert_eq!(
        attempt.kiosk().times_logged("said: prepared"),
        1,
        "the page was loaded again"
    );
    Ok(())
}

#[test]
fn commands_that_are_not_granted_are_refused() -> Outcome<()> {
    const REFUSED: [&str; 9] = [
        "plugin:app|version",
        "plugin:event|listen",
        "plugin:event|emit",
        "plugin:path|resolve_directory",
        "plugin:resources|close",
        "plugin:webview|create_webview_window",
        "plugin:webview|internal_toggle_devtools",
        "plugin:window|close",
        "no_such_command",
    ];
    let attempt = Attempt::prepare(&format!(
        "for (const command of {REFUSED:?})
           await window.__TAURI_INTERNALS__.invoke(command).then(() => say(`${{command}} ran`), () => say(`${{command}} refused`));"
    ))?;
    for command in REFUSED {
        attempt.hears(&format!("{command} refused"))?;
    }
    Ok(())
}

#[test]
fn policy_of_the_page_blocks_what_does_not_belong_to_it() -> Outcome<()> {
    let attempt = Attempt::prepare(
        "addEventListener('securitypolicyviolation', ({ effectiveDirective }) => say(`blocked by ${effectiveDirective}`));
         const add = (name, values) => document.body.append(Object.assign(document.createElement(name), values));
         add('script', { textContent: 'document.title = \"taken\"' });
         add('img', { src: 'https://example.org/picture.png' });
         add('iframe', { src: 'https://example.org/' });
         add('style', { textContent: 'body { opacity: 0 }' });
         fetch('https://example.org/').catch(() => undefined);
         setTimeout(() => { try { new Function('')(); } catch { say('no code from text'); } });",
    )?;
    for directive in [
        "script-src-elem",
        "img-src",
        "frame-src",
        "style-src-elem",
        "connect-src",
    ] {
        attempt.hears(&format!("blocked by {directive}"))?;
    }
    attempt.hears("no code from text")
}

/// What is pinned gets the event that would open something, and opens nothing.
fn stays_shut(html: &str, event: &str) -> Outcome<()> {
    let attempt = Attempt::prepare(&format!(
        "pin('{html}').addEventListener('{event}', () => say('got it'));"
    ))?;
    attempt.click("1")?;
    attempt.hears("got it")?;
    attempt.opens_nothing()
}

fn files_named(name: &str, folder: &Path) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => files_named(name, &entry.path()),
            _ => usize::from(entry.file_name() == name),
        })
        .sum()
}
