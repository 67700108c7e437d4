const screen = document.querySelector('[data-screen]');
return screen && { screen: screen.dataset.screen, item: screen.dataset.item ?? null };
