const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '`': '&#96;',
  '•': '&#8226;',
};

/**
 * Words as Markdown that says just them, here and on sites that show Markdown. Back quotes, angle brackets and
 * ampersands become entities, other marks get a backslash, and an address does not become a link.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>`]/g, (character) => ENTITIES[character] ?? character)
    .replace(/[\\*_[\]~|]/g, '\\$&')
    .replace(/(https?|ftp):(?=\/\/)/gi, '$1&#58;')
    .replace(/^•/, ENTITIES['•'] ?? '')
    .replace(/^[-+=]|(?<=^\d{1,9})[.)]|(?<=^|[\s#])#/g, '\\$&');
}

/** The address of a link, as it stands between its brackets. */
export function escapeTarget(url: string): string {
  const target = url.replace(/[&<>`]/g, (character) => ENTITIES[character] ?? character);
  return /^[\w\-./:?#=&;%@+,~!$]+$/.test(target) ? target : `<${target.replace(/\\/g, '&#92;')}>`;
}
