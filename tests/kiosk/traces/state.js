// All that a page can remember, and what is on it: every element with its attributes and words. Left out is what the
// cache of pictures knows by now.
const tree = (element) => [
  element.localName,
  ...[...element.attributes]
    .filter(({ name }) => !['style', 'src', 'class'].includes(name))
    .map(({ name, value }) => `${name}=${value}`)
    .sort(),
  ...[...element.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? [node.data.trim()] : [];
    return node.nodeType === Node.ELEMENT_NODE && node.localName !== 'canvas' ? [tree(node)] : [];
  }),
];
return {
  tree: tree(document.body),
  root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
  title: document.title,
  address: location.href,
  history: [history.length, history.state],
  stored: [{ ...localStorage }, { ...sessionStorage }, document.cookie],
  view: [scrollX, scrollY, visualViewport.scale],
  chosen: String(getSelection()),
  focus: document.activeElement.localName,
  named: window.name,
};
