import {html, type TemplateResult} from 'lit';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import '../src/define.js';
import {sample} from './sample.js';

interface Args {
  readonly roadmap: unknown;
  readonly skill: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly readonly: boolean;
}

const meta: Meta<Args> = {
  title: 'skill-card',
  component: 'skill-card',
  args: {roadmap: sample, skill: 'oauth', theme: 'auto', readonly: false},
  argTypes: {theme: {control: 'select', options: ['auto', 'light', 'dark']}},
  render: ({roadmap, skill, theme, readonly}): TemplateResult =>
    html`<skill-card
      storage="none"
      .roadmap=${roadmap}
      .skill=${skill}
      .theme=${theme}
      ?readonly=${readonly}
    ></skill-card>`,
};
export default meta;

type Story = StoryObj<Args>;
export const Alternatives: Story = {};
export const Dark: Story = {args: {theme: 'dark'}};
export const Resources: Story = {args: {skill: 'collaboration-skills'}};
export const WholeRoadmap: Story = {args: {skill: ''}};
export const OneSkill: Story = {
  args: {
    roadmap: {title: 'Bake bread', minutes: 240, resources: [{type: 'book', title: 'A book about bread'}]},
    skill: '',
  },
};
