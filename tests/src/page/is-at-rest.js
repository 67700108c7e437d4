const isEndless = (animation) => animation.effect?.getComputedTiming().endTime === Infinity;
return (
  document.readyState === 'complete' &&
  document.fonts.status === 'loaded' &&
  [...document.images].filter((image) => image.checkVisibility()).every((image) => image.complete) &&
  document.getAnimations().every((animation) => animation.playState !== 'running' || isEndless(animation))
);
