// Types of the elements for the templates of frameworks, made from custom-elements.json.

const HEADER = '// Made from custom-elements.json by scripts/build/framework-types.mjs.';

/** For JSX: the properties and events of each element, and what React takes as its attributes. */
export function jsxTypes(elements) {
  return `${HEADER}
import '../lib/define.js';
${importTypes(elements)}
// @ts-ignore: other users of JSX need not have React
import type {DetailedHTMLProps, HTMLAttributes} from 'react';

type Settable<Element, Name extends keyof Element> = {[Key in Name]?: Element[Key] | undefined};
${elements.map(jsxProps).join('')}
/** The elements with their own attributes: for the \`IntrinsicElements\` of what is not React. */
export interface SkillElements {
${elements.map(({tag, className}) => `  '${tag}': ${propsName(className)};`).join('\n')}
}

// @ts-ignore: see above
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(reactElement).join('\n')}
    }
  }
}
`;
}

function jsxProps({className, tag, properties, events}) {
  const settable = properties.filter(({readonly}) => !readonly);
  const dashed = settable.filter(({name, attribute = name}) => attribute !== name);
  const more = [
    ...dashed.map(({name, attribute}) => `  '${attribute}'?: ${className}['${name}'] | undefined;`),
    ...events.map(({name, type}) => `  'on${name}'?: ((event: ${type.text}) => void) | undefined;`),
  ];
  return `
/** Of \`<${tag}>\`. */
export interface ${propsName(className)} extends Settable<${className}, ${union(settable)}> {
${more.join('\n')}
}
`;
}

function reactElement({tag, className}) {
  const own = propsName(className);
  const html = `DetailedHTMLProps<HTMLAttributes<${className}>, ${className}>`;
  return `      '${tag}': ${own} & Omit<${html}, keyof ${own}>;`;
}

/** For the templates of Vue: https://vuejs.org/guide/extras/web-components.html#non-vue-web-components-and-typescript */
export function vueTypes(elements) {
  return `${HEADER}
import '../lib/define.js';
${importTypes(elements)}
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';

type Listeners<Events> = {[Name in keyof Events]: (event: Events[Name]) => void};
type VueElement<Element, Name extends keyof Element, Events> = new () => Element & {
  /** @deprecated Only for the types of templates. */
  $props: Omit<HTMLAttributes, Name> & {[Key in Name]?: Element[Key] | undefined} & PublicProps;
  /** @deprecated Only for the types of templates. */
  $emit: EmitFn<Listeners<Events>>;
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(vueElement).join('\n')}
  }
}
`;
}

function vueElement({tag, className, properties, events}) {
  const settable = properties.filter(({readonly}) => !readonly);
  const listened = events.map(({name, type}) => `'${name}': ${type.text}`).join('; ');
  return `    '${tag}': VueElement<${className}, ${union(settable)}, {${listened}}>;`;
}

function propsName(className) {
  return className.replace(/Element$/, 'Props');
}

function union(properties) {
  return properties.map(({name}) => `'${name}'`).join(' | ');
}

/** The classes, and the details of the events that the manifest names. */
function importTypes(elements) {
  const details = elements.flatMap(({events}) => events.map(({type}) => /<(\w+)>/.exec(type.text)[1]));
  const names = new Set([...elements.map(({className}) => className), ...details]);
  return `import type {${[...names].sort().join(', ')}} from '../lib/index.js';`;
}
