// What the scripts that describe the elements read from custom-elements.json.

/**
 * The custom elements of a manifest, `<skill-roadmap>` first. Each has `tag`, `className`, `summary`, `description` and
 * the lists `properties` (each with `attribute` and `readonly`, if so), `methods`, `events`, `slots`, `parts` and
 * `cssProperties`.
 */
export function elementsOf({modules}) {
  const classes = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  return classes.map(elementOf).sort((a, b) => Number(b.tag === MAIN) - Number(a.tag === MAIN));
}

const MAIN = 'skill-roadmap';

function elementOf({tagName, name, summary, description, members, events, slots, cssParts, cssProperties}) {
  const own = members.filter((member) => !member.static);
  return {
    tag: tagName,
    className: name,
    summary,
    description,
    properties: inOrder(own.filter(({kind}) => kind === 'field')),
    methods: own.filter(({kind}) => kind === 'method'),
    events,
    slots,
    parts: cssParts,
    cssProperties,
  };
}

/** Attributes, other properties, those to read; of each first what comes from the lowest class, such as `src`. */
function inOrder(fields) {
  const kinds = ({attribute, readonly}) => (readonly ? 2 : attribute ? 0 : 1);
  const classes = [...new Set(fields.map(({inheritedFrom}) => inheritedFrom?.name))].reverse();
  const heights = ({inheritedFrom}) => classes.indexOf(inheritedFrom?.name);
  return fields.toSorted((a, b) => kinds(a) - kinds(b) || heights(a) - heights(b));
}

/** The values of a type that is a choice of texts, such as `'a' | 'b'`; empty for any other type. */
export function valuesOf({type}) {
  const parts = type.text.split('|').map((part) => part.trim());
  return parts.every((part) => /^'[^']*'$/.test(part)) ? parts.map(unquoted) : [];
}

/** `'auto'` without its quotes. */
export function unquoted(text) {
  return text.replace(/^'(.*)'$/, '$1');
}
