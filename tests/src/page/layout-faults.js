// What a careful person would see: words cut off or too small, controls too small, out of reach, off the screen or on
// top of each other, letters that the bundled fonts lack. Boxes are in CSS pixels; a pixel and a half is rounding.
// The argument tells how the screen hangs: { pxPerMm, zone, zoneOfEachKind, capitalMm }; without it the page is believed.
const SLACK_PX = 1.5;
const faults = new Set();
const isShown = (element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest('[inert]');
const name = (element) => {
  const hooks = ['control', 'action', 'target', 'language', 'style']
    .map((hook) => element.dataset?.[hook])
    .filter(Boolean);
  const words = (element.innerText ?? '').trim().slice(0, 40).replace(/\s+/g, ' ');
  return `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.split(' ')[0]}` : ''}[${hooks.join(' ')}] "${words}"`;
};
const isInside = (inner, outer) =>
  inner.left >= outer.left - SLACK_PX &&
  inner.right <= outer.right + SLACK_PX &&
  inner.top >= outer.top - SLACK_PX &&
  inner.bottom <= outer.bottom + SLACK_PX;
const overlap = (a, b) => ({
  width: Math.min(a.right, b.right) - Math.max(a.left, b.left),
  height: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
});
const length = (name) => parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name));
const mounting = arguments[0];
const pxPerMm = mounting?.pxPerMm ?? length('--mm');
/** Where controls may lie, above the lower edge. */
const onScreen = ({ bottomMm, topMm }) => ({ bottom: Math.max(0, bottomMm) * pxPerMm, top: topMm * pxPerMm });
const zone = mounting?.zone
  ? onScreen(mounting.zone)
  : { bottom: length('--zone-bottom'), top: length('--zone-top') };
const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
const scrolls = (element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
const pane = (element) => {
  for (let parent = element; parent; parent = parent.parentElement) if (scrolls(parent)) return parent;
  return null;
};

const root = document.documentElement;
if (root.scrollWidth > innerWidth + SLACK_PX)
  faults.add(`the page is ${root.scrollWidth} px wide in a window of ${innerWidth} px`);
if (root.scrollHeight > innerHeight + SLACK_PX)
  faults.add(`the page is ${root.scrollHeight} px high in a window of ${innerHeight} px`);

// Words: every line of every text must lie within all that would cut it off.
const lines = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const owner = node.parentElement;
  if (!node.data.trim() || !owner || !isShown(owner) || owner.closest('.unseen, [aria-hidden="true"]'))
    continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  // Between its letters a word goes to the next line only at a soft hyphen; an address may anywhere.
  for (const word of node.data.includes('://') ? [] : node.data.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
    const letters = document.createRange();
    letters.setStart(node, word.index);
    letters.setEnd(node, word.index + word[0].length);
    // Behind a hyphen at the end of a line stands a box without width.
    const [first, ...others] = [...letters.getClientRects()].filter((box) => box.width >= 1);
    if (others.some((box) => Math.abs(box.top - first.top) > first.height / 2 || box.left < first.left))
      faults.add(`a broken word: ${name(owner)} in "${word[0]}"`);
  }
  const scrolling = pane(owner);
  for (const box of range.getClientRects()) {
    if (box.width < 1 || box.height < 1) continue;
    // A page of the text that is not turned to lies beside its pane.
    const turned = owner.closest('[data-pane]')?.getBoundingClientRect();
    if (turned && overlap(box, turned).width <= 0) continue;
    for (let parent = owner; parent; parent = parent.parentElement) {
      const style = getComputedStyle(parent);
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const frame = parent.getBoundingClientRect();
      const isCutSideways = box.left < frame.left - SLACK_PX || box.right > frame.right + SLACK_PX;
      // Letters reach beyond their line in tight titles; half a line is a cut.
      const beyond = Math.max(frame.top - box.top, box.bottom - frame.bottom);
      const isCutBelow =
        !scrolls(parent) && !(scrolling && parent.contains(scrolling)) && beyond > box.height / 4;
      if (isCutSideways || isCutBelow) faults.add(`cut off: ${name(owner)} by ${name(parent)}`);
    }
    if (!scrolling && !isInside(box, { ...view, top: -box.height / 4, bottom: innerHeight + box.height / 4 }))
      faults.add(`outside the window: ${name(owner)}`);
    const isVisible = !scrolling || isInside(box, scrolling.getBoundingClientRect());
    if (isVisible) lines.push({ box, owner, words: node.data.trim() });
  }
}

// Words on words, by their ink: the boxes of large type reach far beyond its letters.
const context = document.createElement('canvas').getContext('2d');
const inks = new Map();
const ink = ({ box, owner, words }) => {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(owner);
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const key = `${font} ${words}`;
  if (!inks.has(key)) {
    context.font = font;
    inks.set(key, context.measureText(words));
  }
  const measured = inks.get(key);
  return {
    left: box.left,
    right: box.right,
    top: box.top + measured.fontBoundingBoxAscent - measured.actualBoundingBoxAscent,
    bottom: box.bottom - measured.fontBoundingBoxDescent + measured.actualBoundingBoxDescent,
  };
};
for (const line of lines) line.ink = ink(line);
for (const [index, a] of lines.entries()) {
  for (const b of lines.slice(index + 1)) {
    if (a.owner === b.owner || a.owner.contains(b.owner) || b.owner.contains(a.owner)) continue;
    const common = overlap(a.ink, b.ink);
    const lower = Math.min(a.ink.bottom - a.ink.top, b.ink.bottom - b.ink.top);
    if (common.width > 2 * SLACK_PX && common.height > lower * 0.3)
      faults.add(`words on words: ${name(a.owner)} and ${name(b.owner)}`);
  }
}

// Words under something that is painted: the boxes of large type reach over others, and hide nothing.
const paintsAt = (element, words, x, y) => {
  for (let part = element; part && !part.contains(words); part = part.parentElement) {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const isPainted = !/, 0\)$|^transparent$/.test(getComputedStyle(part).backgroundColor);
    if (isPainted && x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
};
for (const { ink, owner } of lines) {
  const x = (ink.left + ink.right) / 2;
  for (const share of [0.2, 0.5, 0.8]) {
    const y = ink.top + share * (ink.bottom - ink.top);
    const hit = document.elementFromPoint(x, y);
    if (hit && !owner.contains(hit) && paintsAt(hit, owner, x, y))
      faults.add(`words covered: ${name(owner)} by ${name(hit)}`);
  }
}

// A heading whose text stands on the next page.
for (const pane of document.querySelectorAll('[data-pane]')) {
  const read = lines.filter(({ owner }) => pane.contains(owner));
  if (read.length > 0 && read.every(({ owner }) => owner.closest('h2, h3')))
    faults.add(`a heading alone: ${name(read[0].owner)}`);
}

// Controls.
const isAbove = (box, { top }) => innerHeight - box.top > top + SLACK_PX;
const isBelow = (box, { bottom }) => innerHeight - box.bottom < bottom - SLACK_PX;
const controls = [...document.querySelectorAll('button, [role="button"], [data-control]')].filter(isShown);
for (const control of controls) {
  const box = control.getBoundingClientRect();
  if (box.width < 1 || box.height < 1) {
    faults.add(`control without a size: ${name(control)}`);
    continue;
  }
  const scrolling = pane(control);
  if (!scrolling && !isInside(box, view)) faults.add(`control outside the window: ${name(control)}`);
  for (const line of lines.filter((line) => control.contains(line.owner))) {
    if (
      line.box.left < box.left - SLACK_PX ||
      line.box.right > box.right + SLACK_PX ||
      line.box.bottom > box.bottom + line.box.height / 4
    ) {
      faults.add(`words leave their control: ${name(control)}`);
    }
  }
  if (!('shortcut' in control.dataset)) {
    const target = (mounting ? 20 * pxPerMm : length('--target')) - SLACK_PX;
    if (box.width < target || box.height < target) faults.add(`smaller than 20 mm: ${name(control)}`);
    const [isTooHigh, isTooLow] = [isAbove(box, zone), isBelow(box, zone)];
    if (isTooHigh || isTooLow)
      faults.add(`too ${isTooHigh ? 'high' : 'low'} to be reached: ${name(control)}`);
  }
  if (isInside(box, view) && !scrolling && !control.dataset.shortcut) {
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!top || !(control.contains(top) || top.contains(control)))
      faults.add(`control covered by ${top && name(top)}: ${name(control)}`);
  }
}
// Where not all controls have room within easy reach, one of each kind has.
if (mounting?.zoneOfEachKind) {
  const easy = onScreen(mounting.zoneOfEachKind);
  const near = controls
    .map((control) => control.getBoundingClientRect())
    .map((box) => !isAbove(box, easy) && !isBelow(box, easy));
  for (const kind of new Set(controls.map((control) => control.dataset.control))) {
    const isNear = controls.some((control, index) => control.dataset.control === kind && near[index]);
    if (!isNear) faults.add(`none of its kind in easy reach: ${kind}`);
  }
}
for (const [index, a] of controls.entries()) {
  for (const b of controls.slice(index + 1)) {
    if (a.contains(b) || b.contains(a) || 'shortcut' in a.dataset || 'shortcut' in b.dataset) continue;
    const common = overlap(a.getBoundingClientRect(), b.getBoundingClientRect());
    if (common.width > SLACK_PX && common.height > SLACK_PX)
      faults.add(`controls overlap: ${name(a)} and ${name(b)}`);
  }
}

// Small letters: a capital has at least 4.8 mm, or what the viewing distance asks for. What a capital takes of a
// font's size is read from the font files.
const CAPITAL_MM = mounting?.capitalMm ?? 4.8;
const CAPITAL_EM = { 'Inter Variable': 0.7275, 'Noto Serif Display Variable': 0.714 };
for (const { owner } of lines) {
  const { fontFamily, fontSize } = getComputedStyle(owner);
  const em = CAPITAL_EM[fontFamily.split(',')[0].replace(/["']/g, '').trim()] ?? 0;
  const capital = (parseFloat(fontSize) * em) / pxPerMm;
  if (capital < CAPITAL_MM - 0.01) faults.add(`capitals of ${capital.toFixed(1)} mm: ${name(owner)}`);
}

// Letters: each must be in the part of Unicode that some face of the text's own family says it holds.
const faces = new Map();
for (const face of document.fonts) {
  const family = face.family.replace(/["']/g, '');
  const ranges = face.unicodeRange.split(',').map((range) => {
    const [first, last = first] = range.trim().slice(2).split('-');
    return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)];
  });
  faces.set(family, [...(faces.get(family) ?? []), ...ranges]);
}
for (const { owner } of lines) {
  const family = getComputedStyle(owner).fontFamily.split(',')[0].replace(/["']/g, '').trim();
  const ranges = faces.get(family);
  if (!ranges) {
    faults.add(`the font "${family}" is not bundled: ${name(owner)}`);
    continue;
  }
  const own = [...owner.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.data)
    .join('');
  const missing = [...own].filter(
    (letter) =>
      letter > ' ' &&
      letter !== '\u00ad' &&
      !ranges.some(([first, last]) => first <= letter.codePointAt(0) && letter.codePointAt(0) <= last),
  );
  if (missing.length > 0) faults.add(`"${family}" lacks ${[...new Set(missing)].join(' ')}: ${name(owner)}`);
}
return [...faults];
