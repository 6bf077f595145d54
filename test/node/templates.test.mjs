import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {templateFaults} from '../../scripts/lint/templates.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSCONFIG = {extends: `${ROOT}/tsconfig.json`, compilerOptions: {types: []}, include: ['*.ts']};
const HEAD = `
import {html, nothing, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
/** An element. */
export class AnElement extends LitElement {
  @property({type: Number}) size = 1;
}
customElements.define('an-element', AnElement);
declare global { interface HTMLElementTagNameMap { 'an-element': AnElement } }
`;

describe('the check of templates', () => {
  // Inside the project, so that the packages are found.
  mkdirSync(join(ROOT, '.cache'), {recursive: true});
  const folder = mkdtempSync(join(ROOT, '.cache', 'templates-'));
  after(() => rmSync(folder, {recursive: true}));

  it('reports what is wrong and lets through what is right', () => {
    const templates = {
      right:
        'html`<p lang=${Math.random() ? nothing : "en"} .style=${"color: red"}><an-element .size=${2}></an-element></p>`',
      type: 'html`<an-element .size=${"large"}></an-element>`',
      property: 'html`<an-element .sise=${2}></an-element>`',
      tag: 'html`<an-elemend></an-elemend>`',
      open: 'html`<b>bold`',
    };
    writeFileSync(join(folder, 'tsconfig.build.json'), JSON.stringify(TSCONFIG));
    for (const [name, code] of Object.entries(templates)) {
      writeFileSync(
        join(folder, `${name}.ts`),
        `${name === 'right' ? HEAD : "import {html} from 'lit'; import './right.js';"}\nexport const a = ${code};\n`,
      );
    }
    const faults = templateFaults(folder);
    const files = faults.map((fault) => fault.split('.ts:')[0]);
    assert.deepEqual(files.sort(), ['open', 'property', 'tag', 'type'], faults.join('\n'));
  });
});
