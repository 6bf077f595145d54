// A style sheet may stand in several files, put together in one: `css` of nothing but `${roadStyles} ${panelStyles}`.
// Built, it is one text again: that takes fewer bytes and a reader's browser need not join it.
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** A Rollup plugin; to stand before the one that minifies templates. */
export function joinStyles() {
  return {
    name: 'join-styles',
    async transform(code, id) {
      if (!/\bcss`\s*\$\{/.test(code)) return null;
      const tree = this.parse(code);
      const imports = importsOf(tree);
      const text = new MagicString(code);
      const sheets = cssIn(tree).filter((sheet) => isOnlyImports(sheet, imports));
      for (const {quasi} of sheets) {
        const parts = quasi.expressions.map(({name}) => imports.get(name));
        const texts = await Promise.all(parts.map(({source}) => partText(this, source.value, id)));
        text.overwrite(quasi.start, quasi.end, `\`${texts.join('')}\``);
        for (const {start, end} of parts) text.remove(start, end);
      }
      return text.hasChanged() && {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}

function cssIn(tree) {
  const found = [];
  walk(tree, {
    enter: (node) => {
      if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'css') found.push(node);
    },
  });
  return found;
}

function isOnlyImports({quasi: {quasis, expressions}}, imports) {
  return quasis.every(({value}) => !value.raw.trim()) && expressions.every(({name}) => imports.has(name));
}

/** The declarations that import one name each, by that name. */
function importsOf({body}) {
  const single = body.filter(({type, specifiers}) => type === 'ImportDeclaration' && specifiers.length === 1);
  return new Map(single.map((declaration) => [declaration.specifiers[0].local.name, declaration]));
}

/** The style sheet of a module that holds one, complete in itself. */
async function partText(context, source, importer) {
  const {code} = await context.load(await context.resolve(source, importer));
  const [sheet, ...others] = cssIn(context.parse(code));
  if (!sheet || others.length || sheet.quasi.expressions.length)
    throw new Error(`${importer} joins what is not one whole style sheet: ${source}`);
  return sheet.quasi.quasis[0].value.raw;
}
