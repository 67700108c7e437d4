// How many letters stand on each line of every paragraph that takes more than one, spaces counted.
const counts = [];
const blocks = [...document.querySelectorAll('p, li')].filter(
  (block) =>
    block.checkVisibility() && !block.closest('.unseen, [inert], [aria-hidden="true"]') && !block.querySelector('p, li'),
);
for (const block of blocks) {
  const lines = [];
  let last = null;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of node.data.matchAll(/\S+\s*/gu)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].trimEnd().length);
      const box = range.getClientRects()[0];
      if (!box) continue;
      // The next line begins further left and lower, or in the next column, which is higher.
      const isNew = !last || Math.abs(box.top - last.top) > last.height / 2 || box.left < last.left;
      if (isNew) lines.push(0);
      lines[lines.length - 1] += word[0].replaceAll('\u00ad', '').length;
      last = box;
    }
  }
  if (lines.length > 1) counts.push(...lines);
}
return counts;
