// Everything that is said on the screen, shown or read aloud, with the language that the page says it is in.
const isThere = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], [aria-hidden="true"]');
const languageOf = (element) => element.closest('[lang]')?.lang ?? '';
const said = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  const owner = node.parentElement;
  if (/\p{L}/u.test(node.data) && owner && isThere(owner)) said.push([node.data, languageOf(owner)]);
}
for (const image of document.images) {
  if (image.alt && isThere(image)) said.push([image.alt, languageOf(image)]);
}
for (const named of document.querySelectorAll('[aria-label]')) {
  if (isThere(named)) said.push([named.ariaLabel, languageOf(named)]);
}
return said;
