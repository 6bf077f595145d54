import {html, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define.js';
import {LANGUAGE_NAMES} from '../src/i18n/languages.js';
import type {SkillRoadmapElement} from '../src/elements/skill-roadmap.js';
import {halfWay, sample} from './sample.js';

interface Args {
  readonly roadmap: unknown;
  readonly view: 'auto' | 'diagram' | 'list';
  readonly layout: 'road' | 'tree';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly readonly: boolean;
  readonly skill: string;
  readonly dir: 'ltr' | 'rtl';
  readonly lang: string;
  readonly begun: boolean;
}

const meta: Meta<Args> = {
  title: 'skill-roadmap',
  component: 'skill-roadmap',
  args: {
    roadmap: sample,
    view: 'diagram',
    layout: 'road',
    theme: 'auto',
    readonly: false,
    skill: '',
    dir: 'ltr',
    lang: 'en',
    begun: false,
  },
  argTypes: {
    view: {control: 'select', options: ['auto', 'diagram', 'list']},
    layout: {control: 'select', options: ['road', 'tree']},
    theme: {control: 'select', options: ['auto', 'light', 'dark']},
    dir: {control: 'select', options: ['ltr', 'rtl']},
    lang: {control: 'select', options: LANGUAGE_NAMES},
  },
  render: draw,
};
export default meta;

/** Progress of a story lasts as long as the story: the visitor's own is left alone. */
function draw({roadmap, view, layout, theme, readonly, skill, dir, lang, begun}: Args): TemplateResult {
  const begin = ({currentTarget, detail}: CustomEvent<{roadmap: {children: readonly unknown[]}}>): void => {
    const element = currentTarget as SkillRoadmapElement;
    if (begun && detail.roadmap.children.length)
      element.importProgress(halfWay(element.progress?.remaining ?? []));
  };
  return html`<div lang=${lang} dir=${dir}>
    <skill-roadmap
      storage="none"
      .roadmap=${roadmap}
      .view=${view}
      .layout=${layout}
      .theme=${theme}
      .skill=${skill || undefined}
      ?readonly=${readonly}
      @skill-roadmap-load=${begin}
      ><p>What the author wrote for the case that nothing can be drawn.</p></skill-roadmap
    >
  </div>`;
}

type Story = StoryObj<Args>;
export const Untouched: Story = {};
export const HalfWay: Story = {args: {begun: true}};
export const Dark: Story = {args: {begun: true, theme: 'dark'}};
export const CardOpen: Story = {args: {begun: true, skill: 'oauth'}};
export const PlainTree: Story = {args: {begun: true, layout: 'tree'}};
export const List: Story = {args: {begun: true, view: 'list'}};
export const RightToLeft: Story = {args: {begun: true, dir: 'rtl'}};
export const Arabic: Story = {args: {begun: true, dir: 'rtl', lang: 'ar', skill: 'oauth'}};
export const Ukrainian: Story = {args: {begun: true, lang: 'uk', skill: 'oauth'}};
export const Readonly: Story = {args: {begun: true, readonly: true}};
export const BadInput: Story = {args: {roadmap: '{"title": "Broken",'}};
