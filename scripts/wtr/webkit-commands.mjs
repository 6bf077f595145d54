import {wheelInPage} from './webkit-dispatch.mjs';

/** Each takes the WebKit launcher and the payload that test/support/commands.ts describes. */
export const COMMANDS = {
  'x-keys': keys,
  'x-wheel': wheel,
  'x-touch': touch,
  'x-viewport': (webkit, size) => webkit.setViewport(size),
  'x-media': media,
};

async function keys(webkit, {type, down, press, up}) {
  // WebDriver has no name for this key.
  if (press === 'ContextMenu') return {unsupported: true};
  if (type !== undefined) await webkit.sendKeys('', [...type]);
  if (down !== undefined) await webkit.keys([webkit.key('keyDown', down)]);
  if (press !== undefined) await webkit.sendKeys('', [press]);
  if (up !== undefined) await webkit.keys([webkit.key('keyUp', up)]);
  return undefined;
}

async function wheel(webkit, {x, y, deltaX = 0, deltaY = 0, key}) {
  if (key) await wheelInPage(webkit, {x, y, deltaX, deltaY, key});
  else await webkit.turnWheel(x, y, deltaX, deltaY);
}

async function touch(webkit, {from, to, from2}) {
  if (from2) return {unsupported: true};
  const move = ([x, y], duration) => ({type: 'pointerMove', duration, x, y});
  const ends = [
    {type: 'pointerDown', button: 0},
    {type: 'pointerUp', button: 0},
  ];
  const actions = [move(from, 0), ends[0], move(to, 50), ends[1]];
  await webkit.actions([{type: 'pointer', id: 'touch', parameters: {pointerType: 'touch'}, actions}]);
  return undefined;
}

async function media(webkit, features) {
  return (await webkit.emulateMedia(features)) ? undefined : {unsupported: true};
}
