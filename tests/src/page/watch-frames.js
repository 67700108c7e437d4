// How long the page and the shell let somebody wait, in milliseconds, from now on.
const waits = (window.waitsOfTheWalk = { frames: [], answers: [] });
let last = performance.now();
const frame = (now) => {
  waits.frames.push(now - last);
  last = now;
  requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
const ask = () => {
  const asked = performance.now();
  // A command that the shell answers on the thread that draws its window.
  window.__TAURI_INTERNALS__.invoke('get_screen').then(() => {
    waits.answers.push(performance.now() - asked);
    setTimeout(ask, 20);
  });
};
ask();
