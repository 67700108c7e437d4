const [selector] = arguments;
return [...document.querySelectorAll(selector)].some(
  (control) =>
    control.checkVisibility() &&
    !control.closest('[inert]') &&
    !control.disabled &&
    control.getAttribute('aria-disabled') !== 'true',
);
