return [...document.images].filter((image) => image.checkVisibility()).map((image) => image.alt);
