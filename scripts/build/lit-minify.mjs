// Minifies Lit templates, after the TypeScript transform. The published plugins for this miscompile: they lose the unit
// in `--x: ${v}px` and spaces between inline elements. Only what cannot change the picture is done here.
import {transformSync} from 'esbuild';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const TEMPLATE_TAGS = new Set(['css', 'html', 'svg']);
const CSS_TARGET = ['chrome123', 'firefox128', 'safari17.5'];
/** White space counts inside these. */
const PREFORMATTED = /<(pre|textarea)\b/i;

/** A Rollup plugin. */
export function litMinify() {
  return {
    name: 'lit-minify',
    transform(code) {
      if (!/\b(css|html|svg)`/.test(code)) return null;
      const text = new MagicString(code);
      walk(this.parse(code), {enter: (node) => minifyTemplate(node, text)});
      return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: true})} : null;
    },
  };
}

function minifyTemplate(node, text) {
  if (node.type !== 'TaggedTemplateExpression' || !TEMPLATE_TAGS.has(node.tag.name)) return;
  const parts = node.quasi.quasis;
  for (const part of parts) {
    const short = node.tag.name === 'css' ? shortCss(part, parts) : shortMarkup(part, parts);
    if (part.start < part.end) text.overwrite(part.start, part.end, short);
  }
}

function shortCss(part, parts) {
  if (parts.length > 1) return squeeze(part.value.raw.replace(/\/\*[^]*?\*\//g, ''));
  const options = {loader: 'css', minify: true, target: CSS_TARGET, legalComments: 'none'};
  const {code} = transformSync(part.value.cooked, options);
  return tightened(code.trim()).replace(/[\\`]|\$\{/g, '\\$&');
}

/** Without the spaces that esbuild leaves: after commas and colons, and around slashes. Strings stay. */
function tightened(css) {
  const outside = css.split(/("[^"]*"|'[^']*')/);
  return outside.map((part, i) => (i % 2 ? part : part.replace(/([,:]) | (\/) /g, '$1$2'))).join('');
}

function shortMarkup(part, parts) {
  if (parts.some(({value}) => PREFORMATTED.test(value.raw))) return part.value.raw;
  return squeeze(part.value.raw.replace(/<!--[^$]*?-->/g, ''));
}

/** Indentation and its line break become one space, which is what HTML and CSS make of them anyway. */
function squeeze(source) {
  return source.replace(/\s*\n\s*/g, ' ');
}
