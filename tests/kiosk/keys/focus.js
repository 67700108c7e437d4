// From now on: which controls get the focus, in which order, and how it is shown.
const channel = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const luminance = (color) => {
  const [red, green, blue] = color.match(/[\d.]+/g).map(Number).map(channel);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const controls = () =>
  [...document.querySelectorAll('button, [tabindex]')].filter(
    (control) =>
      control.tabIndex >= 0 && control.checkVisibility() && !control.disabled && !control.closest('[inert]'),
  );
window.focused = [];
window.controlsForKeys = controls;
// Twice handed to the page, it would tell everything twice.
if (!window.isFocusWatched) {
  window.isFocusWatched = true;
  addEventListener('focusin', ({ target }) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(target);
    const [inner, spread] = [boxShadow.match(/rgba?\([^)]*\)/)?.[0], boxShadow.match(/(\d+)px(?: inset)?$/)?.[1]];
    window.focused.push({
      at: window.controlsForKeys().indexOf(target),
      isOutlined: outlineStyle === 'solid',
      outerPx: Number.parseFloat(outlineWidth),
      innerPx: Number(spread ?? 0),
      // Of two rings that differ by 9:1 one differs by 3:1 from anything beside them.
      contrast: inner ? contrast(inner, outlineColor) : 0,
    });
  });
}
return controls().length;
