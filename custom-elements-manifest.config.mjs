// custom-elements.json describes the elements for editors, Storybook and documentation tools. It is committed.
const published = (path) => path.replace(/^\/?src\//, 'lib/').replace(/\.ts$/, '.js');
const isPublic = ({name, privacy}) => !['private', 'protected'].includes(privacy) && !/^[#_]/.test(name);

const describePackage = {
  name: 'describe-package',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) describeModule(module);
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

/** Paths as a consumer imports them, and only what is public. */
function describeModule(module) {
  module.path = published(module.path);
  for (const {declaration} of module.exports ?? []) relink(declaration);
  for (const declaration of module.declarations ?? []) {
    relink(declaration.superclass);
    if (declaration.members) declaration.members = declaration.members.filter(isPublic);
    for (const member of [...(declaration.members ?? []), ...(declaration.attributes ?? [])])
      relink(member.inheritedFrom);
  }
}

function relink(reference) {
  if (reference?.module) reference.module = published(reference.module);
}

export default {
  globs: ['src/elements/**/*.ts', 'src/define.ts'],
  outdir: '.',
  litelement: true,
  plugins: [describePackage],
};
