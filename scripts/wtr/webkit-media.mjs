// WebDriver cannot emulate media features, but WebKitGTK takes them from the settings of the desktop, which a settings
// daemon on the tests' own screen changes while it runs.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {configFolder} from './webkit-folder.mjs';
import {startOnScreen} from './webkit-processes.mjs';

const DEFAULTS = {
  'prefers-color-scheme': 'light',
  'prefers-reduced-motion': 'no-preference',
  'prefers-contrast': 'no-preference',
  'forced-colors': 'none',
};
const ATTEMPTS = 100;

export class WebKitMedia {
  #daemon;
  #isChanged = false;

  /** Sets all media features: those that are not named get their defaults. False where GTK has no setting for one. */
  async emulate(session, features) {
    const wanted = {...DEFAULTS, ...features};
    if (!isPossible(wanted)) return false;
    await this.#write(settingsFor(wanted));
    this.#isChanged = Object.keys(features).length > 0;
    await matching(session, wanted);
    return true;
  }

  async reset(session) {
    if (this.#isChanged) await this.emulate(session, {});
  }

  async #write(settings) {
    const file = join(configFolder(), 'xsettingsd.conf');
    writeFileSync(file, settings);
    if (this.#daemon) this.#daemon.kill('SIGHUP');
    else this.#daemon = await startOnScreen('xsettingsd', ['-c', file]);
  }
}

function isPossible(features) {
  return features['forced-colors'] === 'none' && Object.keys(features).every((name) => name in DEFAULTS);
}

function settingsFor(features) {
  const motion = features['prefers-reduced-motion'] === 'reduce' ? 0 : 1;
  return `Gtk/EnableAnimations ${motion}\nNet/ThemeName "${themeFor(features)}"\n`;
}

function themeFor(features) {
  const isDark = features['prefers-color-scheme'] === 'dark';
  if (features['prefers-contrast'] === 'more') return isDark ? 'HighContrastInverse' : 'HighContrast';
  return isDark ? 'Adwaita-dark' : 'Adwaita';
}

/** The settings take a moment on their way to the page. */
async function matching(session, features) {
  const queries = Object.entries(features)
    .filter(([name]) => name !== 'forced-colors')
    .map(([name, value]) => `(${name}: ${value})`);
  const script = 'return [...arguments].every((query) => matchMedia(query).matches)';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await session.execute(script, queries)) return;
    await pause(20);
  }
  throw new Error(`WebKit does not take up ${queries.join(' and ')}.`);
}
