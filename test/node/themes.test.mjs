import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {URL} from 'node:url';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const files = readdirSync(new URL('../../themes', import.meta.url)).filter((name) => name.endsWith('.css'));
const tokens = read('src/view/tokens.styles.ts');
const defaults = declarations(tokens.replace(/--sr-([\w-]+): var\(\s*--skill-\1,/g, '--skill-$1:'));

function declarations(css) {
  return new Map([...css.matchAll(/(--skill-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

/** The colour of a token in a scheme, as [r, g, b]. */
function colour(theme, name, scheme) {
  const value = theme.get(name) ?? defaults.get(name);
  const pair = /light-dark\((#\w+), (#\w+)\)/.exec(value);
  assert.ok(pair, `${name} is a pair of colours: ${value}`);
  const hex = pair[scheme === 'light' ? 1 : 2].slice(1);
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
  return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16));
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb) {
  const [r, g, b] = rgb.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ['canvas', 'surface', 'surface-2', 'raised'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'accent'];
const SIGNS = ['done', 'learning', 'todo', 'skip', 'line-strong', 'focus'];
const ON_TINTS = [
  ['ink', 'done-tint'],
  ['ink', 'learning-tint'],
  ['ink', 'hit'],
  ['on-done', 'done'],
];

describe('the themes', () => {
  it('are the three that the package promises', () => {
    assert.deepEqual(files.sort(), ['high-contrast.css', 'red-teal.css', 'sketch.css']);
  });

  for (const file of files) {
    const css = read(`themes/${file}`);
    const theme = declarations(css);

    it(`${file} sets only properties that the elements read`, () => {
      for (const name of theme.keys()) assert.ok(defaults.has(name), name);
      assert.ok(theme.size >= 15);
    });

    it(`${file} loads nothing and overrules nobody`, () => {
      assert.doesNotMatch(css, /url\(|@import|!important/);
      for (const [, selector] of css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}]+)\{/g))
        for (const part of selector.trim().split(',\n')) assert.match(part.trim(), /^:where\(/);
    });

    const least = file === 'high-contrast.css' ? {text: 7, sign: 4.5} : {text: 4.5, sign: 3};
    for (const scheme of ['light', 'dark'])
      it(`${file} has enough contrast in the ${scheme} scheme`, () => {
        const pairs = [
          ...TEXTS.flatMap((text) => SURFACES.map((surface) => [text, surface, least.text])),
          ...SIGNS.flatMap((sign) => SURFACES.map((surface) => [sign, surface, least.sign])),
          ...ON_TINTS.map(([text, tint]) => [text, tint, least.text]),
        ];
        for (const [front, back, enough] of pairs) {
          const found = contrast(
            colour(theme, `--skill-${front}`, scheme),
            colour(theme, `--skill-${back}`, scheme),
          );
          assert.ok(found >= enough, `${front} on ${back}: ${found.toFixed(2)}`);
        }
      });
  }
});
