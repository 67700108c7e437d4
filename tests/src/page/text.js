// What a visitor can read now: not what rests under a sheet, nor the pages of a text that are not turned to.
const words = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const owner = node.parentElement;
  if (!node.data.trim() || !owner?.checkVisibility({ visibilityProperty: true }) || owner.closest('[inert]'))
    continue;
  const pane = owner.closest('[data-pane]')?.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(node);
  const isOnPage = [...range.getClientRects()].some(
    (line) => !pane || (line.right > pane.left && line.left < pane.right),
  );
  if (isOnPage) words.push(node.data);
}
return words.join(' ');
