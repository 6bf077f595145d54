import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The sample roadmap, where the stories find it as they do on the demo page.
  staticDirs: [{from: '../demo', to: '/demo'}],
  core: {disableTelemetry: true},
};

export default config;
