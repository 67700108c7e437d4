// Kept on the window, because each question of a test is a script of its own.
const faults = (window.faultsOfTheWalk = []);
addEventListener('error', (event) => {
  // Only says that the rest of a measurement comes with the next frame.
  if (event.message.startsWith('ResizeObserver loop')) return;
  faults.push(`error: ${event.message} (${event.filename}:${event.lineno})`);
});
addEventListener('unhandledrejection', (event) => faults.push(`unhandled: ${event.reason}`));
document.addEventListener('securitypolicyviolation', (event) =>
  faults.push(`content security policy: ${event.violatedDirective} refused ${event.blockedURI}`),
);
// What was refused before we looked.
if ('ReportingObserver' in window) {
  const observer = new ReportingObserver(
    (reports) => faults.push(...reports.map((report) => `${report.type}: ${JSON.stringify(report.body)}`)),
    { types: ['csp-violation'], buffered: true },
  );
  observer.observe();
}
for (const image of document.images) {
  if (image.complete && image.naturalWidth === 0 && image.src)
    faults.push(`picture does not load: ${image.src}`);
}
// Errors of pictures do not bubble, but they can be caught on their way down.
addEventListener(
  'error',
  (event) => {
    if (event.target instanceof HTMLImageElement) faults.push(`picture does not load: ${event.target.src}`);
  },
  true,
);

// How many taps have reached the page, so that a test can wait for its own.
window.tapsOfTheWalk = 0;
addEventListener('click', () => (window.tapsOfTheWalk += 1), true);
