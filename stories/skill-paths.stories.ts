import {html, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define.js';
import {sample} from './sample.js';

interface Args {
  readonly roadmaps: unknown;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

const bread = {
  title: 'Bake bread',
  url: 'https://example.org/bread',
  children: [
    {title: 'Knead', minutes: 20},
    {title: 'Proof', minutes: 90},
    {title: 'Bake', minutes: 45},
  ],
};

const meta: Meta<Args> = {
  title: 'skill-paths',
  component: 'skill-paths',
  args: {roadmaps: {roadmaps: [sample, bread]}, theme: 'auto', dir: 'ltr'},
  argTypes: {
    theme: {control: 'select', options: ['auto', 'light', 'dark']},
    dir: {control: 'select', options: ['ltr', 'rtl']},
  },
  render: ({roadmaps, theme, dir}): TemplateResult =>
    html`<div dir=${dir}>
      <skill-paths storage="none" .roadmaps=${roadmaps} .theme=${theme}
        ><p>What the author wrote for the case that nothing can be drawn.</p></skill-paths
      >
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;
export const Ranked: Story = {};
export const Dark: Story = {args: {theme: 'dark'}};
export const RightToLeft: Story = {args: {dir: 'rtl'}};
export const OneFails: Story = {args: {roadmaps: ['/nowhere.json', bread]}};
export const BadInput: Story = {args: {roadmaps: '{"roadmaps": [}'}};
