return [...document.querySelectorAll('h1, h2')]
  .filter((heading) => heading.checkVisibility() && !heading.closest('[inert]'))
  .map((heading) =>
    heading.innerText
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
