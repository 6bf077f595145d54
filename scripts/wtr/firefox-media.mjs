// WebDriver BiDi cannot emulate media features, but Firefox's preferences can, set from its privileged scope
// (the browser has to be started with --remote-allow-system-access).

const SCHEME = 'layout.css.prefers-color-scheme.content-override';
const MOTION = 'ui.prefersReducedMotion';
const PAGE_COLORS = 'browser.display.document_color_use';
const CONTRAST_THEME = 'ui.useAccessibilityTheme';

/** For each media feature and value: the preferences behind it. A value that is not here clears them. */
const PREFERENCES = {
  'prefers-color-scheme': {dark: {[SCHEME]: 0}, light: {[SCHEME]: 1}},
  'prefers-reduced-motion': {'reduce': {[MOTION]: 1}, 'no-preference': {[MOTION]: 0}},
  'forced-colors': {active: {[PAGE_COLORS]: 2}},
  // A theme of high contrast in which pages keep their own colours.
  'prefers-contrast': {more: {[CONTRAST_THEME]: 1, [PAGE_COLORS]: 1}},
};
const ALL = [SCHEME, MOTION, PAGE_COLORS, CONTRAST_THEME];

const emulated = new WeakSet();

/** Sets media features like `{'forced-colors': 'active'}` for the whole browser; those that are not named are cleared. */
export async function emulateMediaInFirefox(browser, features) {
  const entries = Object.entries(features);
  if (entries.some(([feature]) => !(feature in PREFERENCES))) return {unsupported: true};
  emulated.add(browser);
  const wanted = entries.map(([feature, value]) => PREFERENCES[feature][value]);
  await setPreferences(browser, Object.assign({}, ...wanted));
  return undefined;
}

/** Gives every feature its real value again: preferences outlive the page. */
export async function resetMediaInFirefox(browser) {
  if (emulated.delete(browser)) await setPreferences(browser, {});
}

function setPreferences(browser, wanted) {
  const calls = ALL.map((name) =>
    name in wanted
      ? `Services.prefs.setIntPref('${name}', ${wanted[name]})`
      : `Services.prefs.clearUserPref('${name}')`,
  );
  return evaluatePrivileged(browser, calls.join(';'));
}

async function evaluatePrivileged({connection}, expression) {
  const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const target = {context: tree.result.contexts[0].context};
  const {result} = await connection.send('script.evaluate', {expression, target, awaitPromise: true});
  if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
}
