const isEndless = (animation) => animation.effect?.getComputedTiming().endTime === Infinity;
return (
  document.readyState === 'complete' &&
  document.fonts.status === 'loaded' &&
  // The touch that wakes the kiosk does nothing else for a moment.
  document.querySelector('[data-cover]') === null &&
  [...document.images].filter((image) => image.checkVisibility()).every((image) => image.complete) &&
  // A picture is decoded before it is seen; until then its box shows a preview.
  document.querySelector('[data-picture] > .waiting') === null &&
  document.getAnimations().every((animation) => animation.playState !== 'running' || isEndless(animation))
);
