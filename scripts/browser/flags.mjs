/**
 * Chromium flags for pictures and tests: no sandbox (containers run as root), no outside traffic, and colours and
 * glyph widths that do not depend on the machine.
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** Puppeteer's `headless` option for a browser file: the headless shell has only its own old mode. */
export function headlessMode(file) {
  return /headless-shell/.test(file) ? 'shell' : true;
}
