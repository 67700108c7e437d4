// Answers when nothing has moved for some frames: what measures itself may need several, one for each step. What moves
// without end, as the attract loop does, is not waited for.
const done = arguments[arguments.length - 1];
const QUIET_FRAMES = 3;
const MOST_FRAMES = 60;
const boxes = () =>
  [...document.body.querySelectorAll('*')]
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${x} ${y} ${width} ${height}`;
    })
    .join();
let last = boxes();
let quiet = 0;
let frames = 0;
const look = () => {
  const now = boxes();
  quiet = now === last ? quiet + 1 : 0;
  last = now;
  frames += 1;
  if (quiet === QUIET_FRAMES || frames === MOST_FRAMES) done(true);
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
