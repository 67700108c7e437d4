// How the text of an item and the links beside it share their room: the pages of the text, whether those are more than it
// has parts, and the rows of links.
const pane = document.querySelector('[data-pane]');
const links = [...document.querySelectorAll('[data-control="tag"], [data-action="more-tags"]')].filter((link) =>
  link.checkVisibility(),
);
const rows = new Set(links.map((link) => Math.round(link.getBoundingClientRect().top)));
return [Number(pane.dataset.pages), pane.dataset.spills === 'true', rows.size];
