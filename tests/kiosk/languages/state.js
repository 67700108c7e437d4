// What a change of language has to keep.
const flow = document.querySelector('[data-pane] > *');
const pane = flow?.parentElement;
const gap = flow ? Number.parseFloat(getComputedStyle(flow).columnGap) || 0 : 0;
const shift = flow ? -Number.parseFloat(flow.style.translate || '0') : 0;
const main = document.querySelector('[data-screen]');
const { colours, movement } = document.documentElement.dataset;
return {
  screen: main.dataset.screen,
  item: main.dataset.item ?? null,
  sheets: [...document.querySelectorAll('[data-sheet]')].map(({ dataset }) => dataset.sheet),
  chosen: [...document.querySelectorAll('[data-fact].chosen')].map(({ dataset }) => dataset.fact),
  // Which picture a list shows depends on the order of the language.
  picture: main.dataset.item && (document.querySelector('.plate [data-picture]')?.dataset.picture ?? null),
  canGoBack: document.querySelector('[data-control=back]')?.ariaDisabled !== 'true',
  page: pane ? Math.round(shift / (pane.clientWidth + gap)) : 0,
  pages: Number(pane?.dataset.pages ?? 1),
  colours,
  movement,
  address: location.hash.split('/').slice(2),
};
