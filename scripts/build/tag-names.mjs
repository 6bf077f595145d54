// A plugin of the manifest's analyzer: which class is registered under which name, from the calls of `register()`.

/** Marks the classes that src/define*.ts register as custom elements, and the modules there as what defines them. */
export function tagNames() {
  /** @type {{tag: string, name: string, file: string}[]} */
  const registered = [];
  return {
    name: 'tag-names',
    collectPhase({ts, node}) {
      const call = registration(ts, node);
      if (call) registered.push({...call, file: node.getSourceFile().fileName.replaceAll('\\', '/')});
    },
    packageLinkPhase({customElementsManifest: {modules}}) {
      for (const {tag, name, file} of registered) {
        const home = modules.find(({declarations}) => declarations?.some((each) => each.name === name));
        Object.assign(
          home.declarations.find((each) => each.name === name),
          {tagName: tag, customElement: true},
        );
        const definer = modules.find(({path}) => file.endsWith(path));
        const declaration = {name, module: home.path};
        definer.exports.push({kind: 'custom-element-definition', name: tag, declaration});
      }
      for (const {declarations} of modules) declarations.forEach(unmarkBase);
    },
  };
}

/** `register('a-tag', AClass)`. */
function registration(ts, node) {
  if (node.kind !== ts.SyntaxKind.CallExpression || node.expression.getText() !== 'register')
    return undefined;
  const [tag, element] = node.arguments;
  return {tag: tag.text, name: element.getText()};
}

/** What only others extend is no element that a page could use. */
function unmarkBase(declaration) {
  if (!declaration.tagName) delete declaration.customElement;
}
