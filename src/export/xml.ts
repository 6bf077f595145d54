/** XML that was made by `tag`: what is in it has been escaped. */
export type Xml = string & {readonly isXml?: never};

/** Characters that XML has no way to write, halves of pairs among them. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML and HTML, in an element or in a quoted attribute; what neither can say becomes `�`. */
export function escapeXml(text: string): Xml {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

type Value = string | number | undefined;

/** An element; attributes without a value are left out, numbers have two decimals at most. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, Value>>,
  ...children: readonly Xml[]
): Xml {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? decimals(value) : escapeXml(value ?? '')}"`,
    );
  const inside = children.join('');
  return `<${name}${said.join('')}${inside ? `>${inside}</${name}>` : '/>'}`;
}

/** Two decimals at most. */
export function decimals(value: number): string {
  return String(Math.round(value * 100) / 100);
}
