// What editors read to complete and explain the elements.
import {valuesOf} from './elements-of.mjs';

/** https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md */
export function htmlData(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(about(element)),
      attributes: withAttribute(element).map((property) => ({
        name: property.attribute,
        description: markdown(property.description),
        ...choice(property),
      })),
    })),
  };
}

/** https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.md */
export function cssData(elements) {
  return {
    version: 1.1,
    properties: unique(elements.flatMap(({cssProperties}) => cssProperties)).map((property) => ({
      name: property.name,
      description: markdown(withDefault(property)),
    })),
    pseudoElements: unique(elements.flatMap(({parts}) => parts)).map(({name, description}) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
  };
}

/** https://github.com/JetBrains/web-types */
export function webTypes(elements, {name, version}) {
  return {
    '$schema': 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    'contributions': {html: {elements: elements.map(webTypesOf)}},
  };
}

function webTypesOf(element) {
  const {tag, slots, events, properties, cssProperties, parts} = element;
  return {
    name: tag,
    description: about(element),
    attributes: withAttribute(element).map((property) => ({
      name: property.attribute,
      description: property.description,
      value: {type: property.type.text, ...defaultOf(property)},
    })),
    slots: slots.map(named),
    js: {
      properties: properties.map((property) => ({
        ...named(property),
        type: property.type.text,
        ...defaultOf(property),
      })),
      events: events.map((event) => ({...named(event), type: event.type.text})),
    },
    css: {
      properties: cssProperties.map((each) => ({name: each.name, description: withDefault(each)})),
      parts: parts.map(named),
    },
  };
}

function about({summary, description}) {
  return `${summary}\n\n${description}`;
}

function withAttribute({properties}) {
  return properties.filter(({attribute}) => attribute);
}

/** A flag has no values: it is there or not. */
function choice(property) {
  if (property.type.text === 'boolean') return {valueSet: 'v'};
  const values = valuesOf(property);
  return values.length ? {values: values.map((name) => ({name}))} : {};
}

function named({name, description}) {
  return {name, description};
}

function defaultOf({default: value}) {
  return value === undefined ? {} : {default: value};
}

function withDefault({description, default: value}) {
  return `${description} Default: \`${value}\`.`;
}

function markdown(value) {
  return {kind: 'markdown', value};
}

/** The first of each name: the main element says most. */
function unique(list) {
  return [...new Map(list.toReversed().map((each) => [each.name, each])).values()].toReversed();
}
