// Commands for tests that behave alike in Chromium, Firefox and WebKit, where the runner's own do not (a plugin cannot
// replace those). Tests call them through test/support/commands.ts; one that an engine cannot do answers
// {unsupported: true}.
import * as puppeteerCommands from './puppeteer-commands.mjs';
import * as webkitCommands from './webkit-commands.mjs';

/** A plugin for the runner's `plugins`: x-keys, x-wheel, x-touch, x-touch-screen, x-viewport, x-media, x-memory. */
export function extraCommands() {
  return {name: 'extra-commands', executeCommand};
}

async function executeCommand({command, payload, session: {id, browser}}) {
  if (!command.startsWith('x-')) return undefined;
  const isWebKit = browser.type === 'webdriver';
  const commands = (isWebKit ? webkitCommands : puppeteerCommands).COMMANDS;
  const run = commands[command];
  if (!run) return {unsupported: true};
  return (await run(isWebKit ? browser : browser.getPage(id), payload)) ?? true;
}
