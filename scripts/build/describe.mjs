// After the manifest: the tables of the README, and editor/ with what editors and frameworks read.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {cssData, htmlData, webTypes} from './editor-data.mjs';
import {elementsOf} from './elements-of.mjs';
import {jsxTypes, vueTypes} from './framework-types.mjs';
import {readmeWith} from './readme-api.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => readFileSync(join(ROOT, file), 'utf8');
const write = (file, text) => writeFileSync(join(ROOT, file), text);
const writeJson = (file, value) => write(file, `${JSON.stringify(value, undefined, 2)}\n`);

const elements = elementsOf(JSON.parse(read('custom-elements.json')));

write('README.md', readmeWith(read('README.md'), elements));

rmSync(join(ROOT, 'editor'), {recursive: true, force: true});
mkdirSync(join(ROOT, 'editor'));
writeJson('editor/vscode.html-data.json', htmlData(elements));
writeJson('editor/vscode.css-data.json', cssData(elements));
writeJson('editor/web-types.json', webTypes(elements, JSON.parse(read('package.json'))));
for (const [name, types] of Object.entries({jsx: jsxTypes, vue: vueTypes})) {
  write(`editor/${name}.d.ts`, types(elements));
  // For who imports it as a value: there is nothing but types.
  write(`editor/${name}.js`, 'export {};\n');
}
