// Where a finger would meet the first control of this kind that can be used, in whole pixels of the window.
const [selector] = arguments;
const control = [...document.querySelectorAll(selector)].find(
  (control) =>
    control.checkVisibility() &&
    !control.closest('[inert]') &&
    !control.disabled &&
    control.getAttribute('aria-disabled') !== 'true',
);
if (!control) return {};
const box = control.getBoundingClientRect();
const x = Math.round(box.left + box.width / 2);
const y = Math.round(box.top + box.height / 2);
const top = document.elementFromPoint(x, y);
const cover = control.contains(top) ? null : `${top?.localName}.${top?.className} at ${x}, ${y}`;
return { x, y, cover, heard: window.tapsOfTheWalk };
