// What an attempt to get out of the exhibition may use. Runs before the kiosk's own first script, so that it can keep
// what that one takes away.
const native = { close: window.close.bind(window), print: window.print.bind(window), open: window.open.bind(window) };

// The kiosk's log is where the test listens.
const say = (words) => console.log(`said: ${words}.`);

// Puts an element above everything else, into the upper left corner: 300 by 80 px.
const pin = (html) => {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const element = holder.firstElementChild;
  element.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 300px; height: 80px; z-index: 2147483647';
  document.body.append(element);
  return element;
};

// A document of its own, pinned: nothing of what the page does for itself reaches into it.
const pinFrame = () => {
  const document = pin('<iframe></iframe>').contentDocument;
  document.body.innerHTML = '<p>Words that somebody could press on, enough of them to be everywhere in the frame.</p>';
  return document;
};

// Lets fingers touch the page, in real time.
const touch = (touches) => window.__TAURI_INTERNALS__.invoke('inject_touch', { touches });

const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
