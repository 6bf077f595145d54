// A style sheet may stand in several files, put together in one: `css` with `${roadStyles} ${panelStyles}` in it.
// Built, it is one text again, which takes fewer bytes and need not be joined in the reader's browser.
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
      for (const {start, end, name} of cssIn(tree).flatMap(({quasi}) => quasi.expressions)) {
        const declaration = imports.get(name);
        const part = declaration && (await wholeSheet(this, declaration.source.value, id));
        if (part === undefined) continue;
        text.overwrite(start - '${'.length, end + '}'.length, part);
        text.remove(declaration.start, declaration.end);
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

/** The declarations that import one name each, by that name. */
function importsOf({body}) {
  const single = body.filter(({type, specifiers}) => type === 'ImportDeclaration' && specifiers.length === 1);
  return new Map(single.map((declaration) => [declaration.specifiers[0].local.name, declaration]));
}

/** The style sheet of a module that holds no other one, and no expressions in it; else undefined. */
async function wholeSheet(context, source, importer) {
  const {code} = await context.load(await context.resolve(source, importer));
  const [sheet, ...others] = cssIn(context.parse(code));
  const isWhole = sheet && !others.length && !sheet.quasi.expressions.length;
  return isWhole ? sheet.quasi.quasis[0].value.raw : undefined;
}
