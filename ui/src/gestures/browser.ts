/**
 * Switches the browser's own gestures off. The engine ignores `touch-action` and `user-scalable`, so a second
 * finger is stopped where it lands: nothing zooms, and it clicks nothing.
 */
export function stopBrowserGestures(target: Document): void {
  const stop = (event: Event): void => event.preventDefault();
  const listen = (name: string, listener: (event: Event) => void): void =>
    target.addEventListener(name, listener, { capture: true, passive: false });

  listen('touchstart', (event) => {
    if ((event as TouchEvent).touches.length > 1) stop(event);
  });
  listen('contextmenu', stop);
  listen('dragstart', stop);
  listen('selectstart', stop);
  listen('wheel', (event) => {
    if ((event as WheelEvent).ctrlKey) stop(event);
  });
  // The side buttons of a mouse go through the browser's history.
  for (const name of ['mousedown', 'mouseup', 'auxclick']) {
    listen(name, (event) => {
      if ((event as MouseEvent).button > 2) stop(event);
    });
  }
}
