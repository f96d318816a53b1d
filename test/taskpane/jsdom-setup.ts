/** What the pane uses of a browser and jsdom lacks. */
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

Object.defineProperty(window, 'matchMedia', {
  configurable: true,
  value: (media: string): MediaQueryList =>
    Object.assign(new EventTarget(), { matches: false, media, onchange: null }) as unknown as MediaQueryList,
});
