// The package's types as an integrator's compiler sees them. Runs after `npm run build`.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
};

const parsed = new Map();

/**
 * What the compiler says of a file that stands at the top of the package; `@ts-expect-error` marks what must fail.
 * `hidden`: files that are as good as not installed.
 */
function complaints(name, text, hidden = /^$/) {
  const path = join(ROOT, name);
  const host = ts.createCompilerHost(OPTIONS);
  const {fileExists, getSourceFile} = host;
  host.fileExists = (file) => file === path || (!hidden.test(file) && fileExists(file));
  host.getSourceFile = (file, version) => {
    if (file === path) return ts.createSourceFile(file, text, version);
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, version));
    return parsed.get(file);
  };
  const program = ts.createProgram([path], OPTIONS, host);
  const ours = program.getSourceFiles().filter((file) => !file.fileName.includes('/node_modules/'));
  const faults = ours.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  return faults.map(({messageText, file, start}) => {
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    return `${file.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

describe('the types', () => {
  it('of the elements and their events are those of the page', () => {
    const text = `
      import 'skill-roadmap/define';
      const roadmap = document.querySelector('skill-roadmap');
      roadmap?.setStatus('git', 'done');
      const open: number | undefined = roadmap?.progress?.left;
      document.createElement('skill-progress').shape = 'bar';
      document.addEventListener('skill-status-change', ({detail}) => void detail.to.length);
      // @ts-expect-error
      roadmap?.setStatus('git', 'finished');
      // @ts-expect-error
      document.createElement('skill-card').view = 'list';
      export {open};`;
    assert.deepEqual(complaints('page.ts', text), []);
  });

  it('of JSX take attributes, properties and events of React components, and refuse others', () => {
    const text = `
      import {createRef} from 'react';
      import type {SkillElements, SkillRoadmapProps} from 'skill-roadmap/jsx';
      import type {SkillRoadmapElement} from 'skill-roadmap';
      const own: SkillRoadmapProps = {src: 'a.json', roadmap: {title: 'A'}};
      const cards: SkillElements['skill-card'] = {for: 'road'};
      const ref = createRef<SkillRoadmapElement>();
      const label: string | undefined = undefined as string | undefined;
      export const all = (
        <main>
          <skill-roadmap {...own} ref={ref} key="1" id="road" className="wide" lang="de" skill={label} hideToolbar
            hide-toolbar deep-link={false} onskill-select={(event) => event.detail.skill.title}>
            <ul><li>Dough</li></ul>
          </skill-roadmap>
          <skill-card {...cards} onskill-status-change={({detail: {from, to}}) => void [from.length, to.length]} />
          <skill-progress for="road" shape="bar" style={{width: '100%'}} />
          <skill-paths src="c.json" onskill-path-select={(event) => void event.detail.url?.length} />
        </main>
      );
      export const wrong = [
        // @ts-expect-error
        <skill-roadmap view="picture" />,
        // @ts-expect-error
        <skill-roadmap src={5} />,
        // @ts-expect-error
        <skill-roadmap progress={undefined} />,
        // @ts-expect-error
        <skill-roadmap onskill-select={(event: CustomEvent<number>) => event} />,
        // @ts-expect-error
        <skill-card shape="ring" />,
      ];`;
    assert.deepEqual(complaints('component.tsx', text), []);
  });

  it('of JSX bother nobody who has no React', () => {
    const text = `
      import type {SkillElements} from 'skill-roadmap/jsx';
      export const attributes: SkillElements['skill-roadmap'] = {view: 'list'};`;
    const hidden = /node_modules\/(@types\/)?react\//;
    assert.deepEqual(complaints('other.ts', text, hidden), []);
  });

  it('of Vue give templates the properties and events, and refuse others', () => {
    const text = `
      import type {GlobalComponents} from 'vue';
      import type {} from 'skill-roadmap/vue';
      type Of<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>;
      type Props<Tag extends keyof GlobalComponents> = Of<Tag>['$props'];
      export const props: Props<'skill-roadmap'> = {src: 'a.json', view: 'list', hideToolbar: true, id: 'road', class: 'wide'};
      export const card: Props<'skill-card'> = {for: 'road', readonly: true};
      export const paths: Props<'skill-paths'> = {roadmaps: []};
      declare const roadmap: Of<'skill-roadmap'>;
      declare const select: CustomEvent<{id: string; skill: import('skill-roadmap').Skill}>;
      roadmap.$emit('skill-select', select);
      // @ts-expect-error
      roadmap.$emit('skill-choose', select);
      // @ts-expect-error
      roadmap.$emit('skill-select', 'git');
      // @ts-expect-error
      export const view: Props<'skill-roadmap'> = {view: 'picture'};
      // @ts-expect-error
      export const shape: Props<'skill-progress'> = {shape: 5};`;
    assert.deepEqual(complaints('component.ts', text), []);
  });

  it('fit the example for React in the README', () => {
    const [, example] = /```tsx\n([^]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'));
    assert.deepEqual(complaints('example.tsx', example), []);
  });
});
