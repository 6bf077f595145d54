import {html, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define.js';
import type {MeterShape} from '../src/view/meter.js';
import {sample} from './sample.js';

interface Args {
  readonly roadmap: unknown;
  readonly skill: string;
  readonly shape: MeterShape;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
}

const meta: Meta<Args> = {
  title: 'skill-progress',
  component: 'skill-progress',
  args: {roadmap: sample, skill: '', shape: 'ring', theme: 'auto', dir: 'ltr'},
  argTypes: {
    shape: {control: 'select', options: ['ring', 'bar']},
    theme: {control: 'select', options: ['auto', 'light', 'dark']},
    dir: {control: 'select', options: ['ltr', 'rtl']},
  },
  render: ({roadmap, skill, shape, theme, dir}): TemplateResult =>
    html`<div dir=${dir}>
      <skill-progress
        storage="none"
        .roadmap=${roadmap}
        .skill=${skill || undefined}
        shape=${shape}
        .theme=${theme}
        ><p>What the author wrote for the case that nothing can be drawn.</p></skill-progress
      >
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;
export const Ring: Story = {};
export const Bar: Story = {args: {shape: 'bar'}};
export const Branch: Story = {args: {skill: 'working-with-data'}};
export const Dark: Story = {args: {theme: 'dark'}};
export const RightToLeft: Story = {args: {shape: 'bar', dir: 'rtl'}};
export const BadInput: Story = {args: {roadmap: '{"title": "Bread",}'}};
