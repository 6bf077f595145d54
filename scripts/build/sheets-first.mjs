// Texts that are alike compress better the nearer they are to each other: gzip looks back 32 kB. Style sheets scattered
// over a file are far from one another, and hold apart the code between which they stand.
import MagicString from 'magic-string';

/** A Rollup plugin: moves the style sheets of a file to where their tag, `css` of Lit, is defined: at its beginning. */
export function sheetsFirst() {
  return {
    name: 'sheets-first',
    transform(code, id) {
      if (!this.getModuleInfo(id).isEntry) return null;
      const text = new MagicString(code).prepend('import "lit";\n');
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
    renderChunk(code) {
      const {body} = this.parse(code);
      const text = new MagicString(code);
      for (const sheet of body.filter(isSheet)) {
        const definition = body.find((statement) => defines(statement, tagOf(sheet).name));
        if (definition) text.move(sheet.start, sheet.end, definition.end);
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  };
}

/** Whether a statement is one style sheet, with no expression in it that has to be defined before. */
function isSheet({type, declarations}) {
  if (type !== 'VariableDeclaration' || declarations.length !== 1) return false;
  const [{init}] = declarations;
  if (init?.type !== 'TaggedTemplateExpression') return false;
  const [text, ...others] = init.quasi.quasis;
  return !others.length && text.value.raw.includes('{');
}

const tagOf = ({declarations: [{init}]}) => init.tag;

const defines = ({declarations}, name) => declarations?.some(({id}) => id.name === name);
