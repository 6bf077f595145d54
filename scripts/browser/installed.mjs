import {delimiter, join} from 'node:path';

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'chromium-headless-shell',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
];

/** Paths where a Chromium-family browser is commonly installed on this system, likeliest first; not checked. */
export function installedCandidates({platform, env} = process) {
  if (platform === 'win32') return windowsPrograms(env);
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const commands = onPath.flatMap((folder) => COMMANDS.map((name) => join(folder, name)));
  return platform === 'darwin' ? [...commands, ...macApps()] : commands;
}

function macApps() {
  return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
}

function windowsPrograms(env) {
  const homes = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return homes.flatMap((home) => WINDOWS_PROGRAMS.map((program) => join(home, program)));
}
