//! From Markdown to the tree, keeping the words of everything that a text may not contain.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::inline::{letters, marks_by_line, push_plain, split_marks};
use super::{Block, Run, Screen, Text};
use crate::json::Lines;
use crate::model::Inline;
use crate::wording::Markup;

/// Reads a text. There is no text that cannot be read.
pub(crate) fn read(markdown: &str) -> Text {
    // Tables and footnotes are understood only to be told from paragraphs.
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let mut reader = Reader::new(markdown);
    for (event, range) in Parser::new_ext(markdown, options).into_offset_iter() {
        reader.take(event, &range);
    }
    reader.end_run();
    let mut text = reader.text;
    text.marks = marks_by_line(markdown);
    text
}

struct Reader<'m> {
    markdown: &'m str,
    lines: Lines,
    text: Text,
    /// Lists and quotations around the present run, outermost first. The outermost becomes the block; what lies deeper
    /// is laid out flat in it.
    containers: Vec<Container>,
    /// What stood before each bold or italic part that is not yet closed.
    before_open: Vec<Vec<Inline>>,
    /// How many more are open in the innermost of these, and are laid out flat in it.
    open_flat: usize,
    run: Vec<Inline>,
    /// The line of the first letters of the run.
    run_line: Option<u32>,
    has_begun: bool,
}

/// More bold and italic parts than these within each other look like the outermost. Whoever walks through a text goes into
/// each of them, and thousands would exhaust the stack.
pub(super) const MOST_WITHIN_EACH_OTHER: usize = 8;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Container {
    List,
    Quotation,
}

impl<'m> Reader<'m> {
    fn new(markdown: &'m str) -> Self {
        Self {
            markdown,
            lines: Lines::of(markdown),
            text: Text {
                screens: vec![Screen {
                    line: 1,
                    ..Screen::default()
                }],
                ..Text::default()
            },
            containers: Vec::new(),
            before_open: Vec::new(),
            open_flat: 0,
            run: Vec::new(),
            run_line: None,
            has_begun: false,
        }
    }

    fn take(&mut self, event: Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => self.push(&text, range),
            Event::Code(text) => {
                self.refuse(Markup::Code, range);
                self.push(&text, range);
            }
            Event::Html(html) => self.push(&without_tags(&html), range),
            Event::InlineHtml(html) => {
                self.refuse(Markup::Html, range);
                self.push(&without_tags(&html), range);
            }
            Event::FootnoteReference(id) => self.push(&format!("[^{id}]"), range),
            Event::SoftBreak | Event::HardBreak => self.push("\n", range),
            Event::Rule => self.refuse(Markup::Rule, range),
            // Of extensions that are not switched on.
            Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) {
        match tag {
            Tag::Emphasis | Tag::Strong => return self.open_inline(),
            Tag::Link { .. } => return self.refuse(Markup::Link, range),
            Tag::Image { .. } => return self.refuse(Markup::Picture, range),
            Tag::TableCell if !self.run.is_empty() => return self.push(", ", range),
            Tag::Paragraph if self.containers.last() == Some(&Container::List) => {
                // A second paragraph of an entry goes on in the same entry.
                if !self.run.is_empty() {
                    self.push("\n", range);
                }
                return;
            }
            _ => self.end_run(),
        }
        match tag {
            Tag::List(start) => self.open(
                Container::List,
                Block::List {
                    is_numbered: start.is_some(),
                    entries: Vec::new(),
                },
            ),
            Tag::BlockQuote(_) => self.open(Container::Quotation, Block::Quotation(Vec::new())),
            Tag::CodeBlock(_) => self.refuse(Markup::Code, range),
            Tag::HtmlBlock => self.refuse(Markup::Html, range),
            Tag::Table(_) => self.refuse(Markup::Table, range),
            Tag::FootnoteDefinition(_) => self.refuse(Markup::FootnoteText, range),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: &Range<usize>) {
        match tag {
            TagEnd::Emphasis => self.close_inline(Inline::Emphasis),
            TagEnd::Strong => self.close_inline(Inline::Strong),
            TagEnd::Link | TagEnd::Image | TagEnd::TableCell => {}
            TagEnd::Paragraph if self.containers.last() == Some(&Container::List) => {}
            TagEnd::Heading(level) => self.end_heading(level, range),
            TagEnd::List(_) | TagEnd::BlockQuote(_) => {
                self.end_run();
                self.containers.pop();
            }
            _ => self.end_run(),
        }
    }

    fn open(&mut self, container: Container, block: Block) {
        if self.containers.is_empty() {
            self.has_begun = true;
            self.blocks().push(block);
        }
        self.containers.push(container);
    }

    fn open_inline(&mut self) {
        if self.before_open.len() < MOST_WITHIN_EACH_OTHER {
            self.before_open.push(std::mem::take(&mut self.run));
        } else {
            self.open_flat += 1;
        }
    }

    fn close_inline(&mut self, wrap: fn(Vec<Inline>) -> Inline) {
        if self.open_flat > 0 {
            self.open_flat -= 1;
            return;
        }
        let before = self.before_open.pop().unwrap_or_default();
        let within = std::mem::replace(&mut self.run, before);
        if !within.is_empty() {
            self.run.push(wrap(within));
        }
    }

    fn end_heading(&mut self, level: HeadingLevel, range: &Range<usize>) {
        let is_underlined = !self.markdown[range.clone()].trim_start().starts_with('#');
        let refused = match level {
            _ if is_underlined => Some(Markup::UnderlinedHeading),
            _ if !self.containers.is_empty() => Some(Markup::DeepHeading),
            HeadingLevel::H1 if self.has_begun => Some(Markup::SecondTitle),
            HeadingLevel::H1 | HeadingLevel::H2 => None,
            _ => Some(Markup::DeepHeading),
        };
        if let Some(markup) = refused {
            self.refuse(markup, range);
            return self.end_run();
        }
        self.has_begun = true;
        let line = self.lines.at(range.start);
        self.run_line = None;
        let words = letters(&split_marks(std::mem::take(&mut self.run))).trim().to_owned();
        if level == HeadingLevel::H1 {
            self.text.title = (!words.is_empty()).then_some(words);
        } else {
            self.text.screens.push(Screen {
                line,
                heading: Some(words),
                blocks: Vec::new(),
            });
        }
    }

    fn push(&mut self, text: &str, range: &Range<usize>) {
        if text.is_empty() {
            return;
        }
        if self.run_line.is_none() {
            self.run_line = Some(self.lines.at(range.start));
        }
        push_plain(&mut self.run, text);
    }

    /// Ends the present run and puts it where it belongs, if there is anything in it.
    fn end_run(&mut self) {
        let line = self.run_line.take().unwrap_or(1);
        let inlines = trimmed(split_marks(std::mem::take(&mut self.run)));
        if inlines.is_empty() {
            return;
        }
        self.has_begun = true;
        let run = Run { line, inlines };
        let is_within = !self.containers.is_empty();
        match self.blocks().last_mut() {
            Some(Block::List { entries, .. }) if is_within => entries.push(run),
            Some(Block::Quotation(paragraphs)) if is_within => paragraphs.push(run),
            _ => self.blocks().push(Block::Paragraph(run)),
        }
    }

    fn blocks(&mut self) -> &mut Vec<Block> {
        if self.text.screens.is_empty() {
            self.text.screens.push(Screen::default());
        }
        let last = self.text.screens.len() - 1;
        &mut self.text.screens[last].blocks
    }

    /// Remembers what may not stand here, once a line.
    fn refuse(&mut self, markup: Markup, range: &Range<usize>) {
        self.has_begun = true;
        let refused = (self.lines.at(range.start), markup);
        let mut in_this_line = self
            .text
            .unsupported
            .iter()
            .rev()
            .take_while(|(line, _)| *line == refused.0);
        if !in_this_line.any(|known| *known == refused) {
            self.text.unsupported.push(refused);
        }
    }
}

/// The words between tags and comments.
fn without_tags(html: &str) -> String {
    let mut words = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        words.push_str(&rest[..start]);
        let end = if rest[start..].starts_with("<!--") { "-->" } else { ">" };
        match rest[start..].find(end) {
            Some(at) => rest = &rest[start + at + end.len()..],
            None => return words,
        }
    }
    words.push_str(rest);
    words
}

/// Without space at either end.
fn trimmed(mut inlines: Vec<Inline>) -> Vec<Inline> {
    if let Some(Inline::Plain(first)) = inlines.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Inline::Plain(last)) = inlines.last_mut() {
        last.truncate(last.trim_end().len());
    }
    inlines.retain(|inline| *inline != Inline::Plain(String::new()));
    inlines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;

    fn plain(text: &str) -> Inline {
        Inline::Plain(text.into())
    }

    fn paragraph(line: u32, text: &str) -> Block {
        Block::Paragraph(Run {
            line,
            inlines: vec![plain(text)],
        })
    }

    #[test]
    fn title_screens_and_blocks_are_told_apart() {
        let text = read("# Title\n\nFirst.\n\n- a\n- b\n\n## Second\n\n1. c\n\n> Said.[^s]\n");
        assert_eq!(text.title.as_deref(), Some("Title"));
        assert_eq!(text.screens.len(), 2);
        assert_eq!(text.screens[0].blocks[0], paragraph(3, "First."));
        let Block::List {
            is_numbered: false,
            entries,
        } = &text.screens[0].blocks[1]
        else {
            panic!("no list")
        };
        assert_eq!(entries.iter().map(|entry| entry.line).collect::<Vec<_>>(), [5, 6]);
        assert_eq!(text.screens[1].heading.as_deref(), Some("Second"));
        assert_eq!(text.screens[1].line, 8);
        assert!(matches!(&text.screens[1].blocks[0], Block::List { is_numbered: true, entries } if entries.len() == 1));
        let quoted = Run {
            line: 12,
            inlines: vec![plain("Said."), Inline::Source(Id("s".into()))],
        };
        assert_eq!(text.screens[1].blocks[1], Block::Quotation(vec![quoted]));
        assert_eq!(text.marks, [(12, "s".to_owned())]);
        assert_eq!(text.unsupported, []);
    }

    #[test]
    fn bold_and_italic_hold_marks_and_each_other() {
        let text = read("# T\n\nA **b *c*[^s]** d\n");
        let inner = vec![
            plain("b "),
            Inline::Emphasis(vec![plain("c")]),
            Inline::Source(Id("s".into())),
        ];
        let inlines = vec![plain("A "), Inline::Strong(inner), plain(" d")];
        assert_eq!(text.screens[0].blocks, [Block::Paragraph(Run { line: 3, inlines })]);
    }

    #[test]
    fn everything_else_keeps_its_words_and_is_named() {
        for (markdown, markup, words) in [
            ("A <b>bold</b> word", Markup::Html, "A bold word"),
            ("<div>\nIn a box\n</div>", Markup::Html, "In a box"),
            ("<script>x()</script>", Markup::Html, "x()"),
            ("See [the page](https://example.org)", Markup::Link, "See the page"),
            ("![A house](house.jpg)", Markup::Picture, "A house"),
            ("| a | b |\n|---|---|\n| c | d |", Markup::Table, "a, b"),
            ("Type `this`", Markup::Code, "Type this"),
            ("```\nthis\n```", Markup::Code, "this"),
            ("### Deep", Markup::DeepHeading, "Deep"),
            ("# Again", Markup::SecondTitle, "Again"),
            ("Under\n=====", Markup::UnderlinedHeading, "Under"),
            ("[^s]: A footnote.", Markup::FootnoteText, "A footnote."),
        ] {
            let text = read(&format!("# T\n\nFirst.\n\n{markdown}\n"));
            assert_eq!(text.unsupported, [(5, markup)], "{markdown}");
            let Some(Block::Paragraph(run)) = text.screens[0].blocks.get(1) else {
                panic!("no paragraph: {markdown}")
            };
            assert_eq!(
                letters(&run.inlines).lines().next().map(str::trim),
                Some(words),
                "{markdown}"
            );
        }
        assert_eq!(read("# T\n\na\n\n***\n\nb").unsupported, [(5, Markup::Rule)]);
    }

    #[test]
    fn title_is_the_first_thing_or_none() {
        assert_eq!(read("\n\n# Title\n").title.as_deref(), Some("Title"));
        assert_eq!(read("Words\n\n# Title\n").title, None);
        assert_eq!(read("").title, None);
        assert_eq!(read("#Title\n").title, None);
    }

    #[test]
    fn second_paragraph_of_an_entry_stays_in_it() {
        let text = read("# T\n\n- a\n\n  b\n- c\n  - d\n");
        let Block::List { entries, .. } = &text.screens[0].blocks[0] else {
            panic!("no list")
        };
        let words: Vec<_> = entries.iter().map(|entry| letters(&entry.inlines)).collect();
        assert_eq!(words, ["a\nb", "c", "d"]);
    }
}
