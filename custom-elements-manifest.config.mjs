// custom-elements.json describes the elements for editors, Storybook and documentation tools. It is committed.
import {tagNames} from './scripts/build/tag-names.mjs';

/** The elements, what they inherit from, and what registers them. */
const PUBLISHED = /^src\/(elements\/(skill-\w+|\w+-element)|define(-others)?)\.ts$/;
const isPublic = ({name, privacy}) => !['private', 'protected'].includes(privacy) && !/^[#_]/.test(name);

/** Names of literal types (`type View = 'auto' | ViewName`) and what they stand for. */
const choices = new Map();

/** Tools offer a choice only when they see its values, not the name of a type. */
const spellOutChoices = {
  name: 'spell-out-choices',
  collectPhase({ts, node}) {
    if (node.kind !== ts.SyntaxKind.TypeAliasDeclaration) return;
    const isUnion = node.type.kind === ts.SyntaxKind.UnionType;
    if (isUnion && !node.typeParameters) choices.set(node.name.text, node.type.getText());
  },
};

const describePackage = {
  name: 'describe-package',
  packageLinkPhase({customElementsManifest: manifest}) {
    manifest.modules = manifest.modules.filter(({path}) => PUBLISHED.test(path));
    for (const module of manifest.modules) describeModule(module);
    // The order of files differs between systems.
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** Paths as a consumer imports them, and only what is public. */
function describeModule(module) {
  module.path = published(module.path);
  module.declarations = (module.declarations ?? []).filter(({kind}) => kind === 'class');
  const classes = new Set(module.declarations.map(({name}) => name));
  module.exports = (module.exports ?? []).filter(({name, kind}) => kind !== 'js' || classes.has(name));
  for (const {declaration} of module.exports) relink(declaration);
  for (const declaration of module.declarations) describeClass(declaration);
}

function describeClass(declaration) {
  relink(declaration.superclass);
  const members = (declaration.members ?? []).filter(isPublic);
  const fields = new Set(members.map(({name}) => name));
  // What is state inside has no attribute.
  const attributes = (declaration.attributes ?? []).filter(({fieldName}) => fields.has(fieldName));
  Object.assign(declaration, {members, attributes});
  for (const member of [...members, ...attributes]) {
    relink(member.inheritedFrom);
    if (member.type) member.type.text = spelledOut(member.type.text);
  }
  const {events = [], slots = [], cssParts = [], cssProperties = []} = declaration;
  const described = [
    declaration,
    ...members,
    ...attributes,
    ...events,
    ...slots,
    ...cssParts,
    ...cssProperties,
  ];
  for (const each of described) if (each.description) each.description = unwrapped(each.description);
}

/** Without the line breaks of the source. */
function unwrapped(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}

function relink(reference) {
  if (reference?.module) reference.module = published(reference.module);
}

function published(path) {
  return path.replace(/^\/?src\//, 'lib/').replace(/\.ts$/, '.js');
}

/** A choice may be made of others; a type that is not all literals in the end keeps its name. */
function spelledOut(type) {
  if (type === 'unknown | undefined') return 'unknown';
  const parts = type.split('|').map((part) => part.trim());
  if (!parts.some((part) => choices.has(part))) return type;
  const full = parts.map((part) => (choices.has(part) ? spelledOut(choices.get(part)) : part)).join(' | ');
  return /^('[^']*'|undefined|\||\s)+$/.test(full) ? full : type;
}

export default {
  globs: ['src/**/*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [spellOutChoices, tagNames(), describePackage],
};
