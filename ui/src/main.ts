import { stopBrowserGestures } from './gestures/browser';

stopBrowserGestures(document);

import { mount } from 'svelte';
import App from './App.svelte';
import { backend } from './backend';
import { watchDrags } from './gestures/drag';
import { guardStrikes } from './gestures/strikes';
import { showPresses } from './gestures/press';
import { access } from './state/access.svelte';
import { exhibition } from './state/exhibition.svelte';
import { follow } from './state/follow';
import { beatRegularly } from './state/heartbeat';
import { language } from './state/language.svelte';
import { watchPresence } from './state/presence.svelte';
import { route } from './state/route.svelte';
import { startPlace } from './state/start';
import { loadFonts } from './state/fonts';
import { surface } from './state/surface.svelte';
import { endPassagesAtTouch } from './state/transition';
import './styles/index.css';

const pxPerMm = (): number => surface.geometry.pxPerMm;

endPassagesAtTouch(document);
guardStrikes(document, pxPerMm);
showPresses(document, pxPerMm);
watchDrags(document, pxPerMm, () => access.movement === 'less');

surface.resize(window.innerWidth, window.innerHeight);
window.addEventListener('resize', () => surface.resize(window.innerWidth, window.innerHeight));

// Without physical facts the sizes of a 43 inch kiosk serve; without an exhibition the page says so.
await Promise.all([
  backend.getScreen().then((screen) => surface.describe(screen), console.warn),
  backend.getExhibition().then((snapshot) => {
    exhibition.show(snapshot);
    language.offer(snapshot.languages, snapshot.defaultLanguage);
  }, console.warn),
  loadFonts(document),
]);

if (exhibition.isReady) {
  const start = startPlace(location.hash, (place) => exhibition.has(place));
  if (start.language) language.choose(start.language);
  route.start(start.place);
}

mount(App, { target: document.body });
follow(backend);
watchPresence(backend, document);
beatRegularly(backend, () => route.current.screen);
