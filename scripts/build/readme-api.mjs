// The tables of the README, made from custom-elements.json.
import {unquoted, valuesOf} from './elements-of.mjs';

/** A table with more lines than this is folded. */
const LONG = 8;

/**
 * The README with its tables made anew: what stands between `<!-- api:TAG -->` and `<!-- /api -->`. Throws when the
 * README has no place for an element, or one for an element that does not exist.
 */
export function readmeWith(readme, elements) {
  const [main] = elements;
  const missing = new Set(elements.map(({tag}) => tag));
  const made = readme.replace(PLACE, (_, tag) => {
    const element = elements.find((each) => each.tag === tag);
    if (!missing.delete(tag)) throw new Error(`README.md: <${tag}> is no element, or has two places`);
    return `<!-- api:${tag} -->\n\n${apiOf(element, main)}\n\n<!-- /api -->`;
  });
  if (missing.size) throw new Error(`README.md has no place for ${[...missing].join(', ')}`);
  return made;
}

const PLACE = /<!-- api:([\w-]+) -->[^]*?<!-- \/api -->/g;

/** Of the others, only what they do not share with the main element is written out. */
function apiOf(element, main) {
  const isShared = (property) => element !== main && main.properties.some((own) => isSame(own, property));
  const shared = element.properties.filter(isShared);
  const sections = [
    propertyTable(element.properties.filter((property) => !isShared(property))),
    shared.length ? `As \`<${main.tag}>\` has them: ${shared.map(({name}) => code(name)).join(', ')}.` : '',
    folded('method', ['method', 'returns', 'what it does'], element.methods.map(methodRow)),
    folded('event', ['event', '`detail`', 'when'], element.events.map(eventRow)),
    folded('slot', ['slot', 'what it is for'], element.slots.map(slotRow)),
    folded('part', ['`::part()`', 'what it is'], element.parts.map(partRow)),
    folded(
      'custom property',
      ['custom property', 'default', 'what it sets'],
      element.cssProperties.map(cssRow),
    ),
  ];
  return sections.filter(Boolean).join('\n\n');
}

function isSame(one, other) {
  return one.name === other.name && one.description === other.description;
}

function propertyTable(properties) {
  const rows = properties.map((property) => [
    property.attribute ? code(property.attribute) : '',
    code(property.name),
    valueOf(property),
    property.description,
  ]);
  return table(['attribute', 'property', 'value', 'meaning'], rows);
}

/** `**auto**` is the default of a choice. */
function valueOf(property) {
  const values = valuesOf(property);
  if (values.length)
    return values
      .map((value) => (value === unquoted(property.default ?? '') ? `**${code(value)}**` : code(value)))
      .join(' ');
  const type = property.type.text.replace(/ \| undefined$/, '');
  const name = {unknown: 'text, object', string: 'text', boolean: 'boolean'}[type] ?? code(type);
  return property.readonly ? `${name}, to read` : name;
}

function methodRow({name, parameters = [], return: returned, description}) {
  const list = parameters.map(({name: each, optional}) => (optional ? `${each}?` : each)).join(', ');
  const type = returned.type.text;
  return [code(`${name}(${list})`), type === 'void' ? '' : code(type), description];
}

function eventRow({name, type, description}) {
  return [code(name), code(type.text.replace(/^CustomEvent<(.*)>$/, '$1')), description];
}

function slotRow({name, description}) {
  return [name ? code(name) : '(the only one)', description];
}

function partRow({name, description}) {
  return [code(name), description];
}

function cssRow({name, default: value, description}) {
  return [code(name), code(value), description];
}

function folded(name, head, rows) {
  if (!rows.length) return '';
  const body = table(head, rows);
  if (rows.length <= LONG) return body;
  return `<details>\n<summary>${rows.length} ${plural(name)}</summary>\n\n${body}\n\n</details>`;
}

function plural(name) {
  return name.replace(/y$/, 'ie').concat('s');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function code(text) {
  return `\`${text}\``;
}
