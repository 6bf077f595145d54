import type {Measure} from './scene.js';

/** Widths of the characters from space to tilde in a common sans serif, in 1/36 em, one base-36 digit each. */
const ASCII =
  'aadkkwo7ccelacaakkkkkkkkkkaalllkzooqqomsqaiokuqsosqomqoyoomaaahkckkikkakk88i8ukkkkciakiqiiic9cl';

function ofCharacter(code: number): number {
  if (code < 127) return parseInt(ASCII[code - 32] ?? '0', 36);
  if ((code >= 0x300 && code < 0x370) || (code >= 0x200b && code < 0x2010) || (code & ~0xf) === 0xfe00)
    return 0;
  return (code >= 0x1100 && code < 0x1200) ||
    (code >= 0x2e80 && code < 0xd7b0) ||
    (code >= 0xf900 && code !== 0xfeff)
    ? 36
    : 21;
}

/**
 * Widths from a table of averages, for where there is no canvas: the command line, the static picture, tests.
 * Within some 5 % of common sans serifs for Latin; rather too wide than too narrow elsewhere.
 */
export const estimate: Measure = (text, px, bold) => {
  let sum = 0;
  for (const character of text) sum += ofCharacter(character.codePointAt(0) ?? 0);
  return (sum * px * (bold ? 1.1 : 1)) / 36;
};
