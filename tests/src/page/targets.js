return [...document.querySelectorAll('[data-target]:not([data-shortcut])')]
  .filter((control) => control.checkVisibility() && !control.closest('[inert]'))
  .map((control) => control.dataset.target);
