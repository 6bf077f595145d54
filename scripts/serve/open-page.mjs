import {spawn} from 'node:child_process';

/** Opens the address in the person's browser where there is a screen to show it; true when that was tried. */
export function openPage(address, {env, platform} = process) {
  const command = opener(platform, env);
  if (!command || env.CI) return false;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], {stdio: 'ignore', detached: true});
  // Without an opener the printed address has to do.
  child.on('error', () => {});
  child.unref();
  return true;
}

function opener(platform, env) {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}
