// WebDriver BiDi cannot emulate media features, but Firefox's preferences can, set from its privileged scope
// (the browser has to be started with --remote-allow-system-access).

/** For each media feature: the preference behind it and the number that a value stands for; others clear it. */
const PREFERENCES = {
  'prefers-color-scheme': {
    name: 'layout.css.prefers-color-scheme.content-override',
    values: {dark: 0, light: 1},
  },
  'prefers-reduced-motion': {name: 'ui.prefersReducedMotion', values: {'reduce': 1, 'no-preference': 0}},
  'forced-colors': {name: 'browser.display.document_color_use', values: {active: 2, none: 0}},
};

const emulated = new WeakSet();

/** Sets media features like `{'forced-colors': 'active'}` for the whole browser. */
export async function emulateMediaInFirefox(browser, features) {
  const known = Object.entries(features).filter(([feature]) => feature in PREFERENCES);
  if (known.length < Object.keys(features).length) return {unsupported: true};
  emulated.add(browser);
  await evaluatePrivileged(browser, known.map(setPreference).join(';'));
  return undefined;
}

/** Gives every feature its real value again: preferences outlive the page. */
export async function resetMediaInFirefox(browser) {
  if (!emulated.delete(browser)) return;
  const features = Object.keys(PREFERENCES).map((feature) => setPreference([feature, undefined]));
  await evaluatePrivileged(browser, features.join(';'));
}

function setPreference([feature, value]) {
  const {name, values} = PREFERENCES[feature];
  const number = values[value];
  return number === undefined
    ? `Services.prefs.clearUserPref('${name}')`
    : `Services.prefs.setIntPref('${name}', ${number})`;
}

async function evaluatePrivileged({connection}, expression) {
  const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const target = {context: tree.result.contexts[0].context};
  const {result} = await connection.send('script.evaluate', {expression, target, awaitPromise: true});
  if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
}
