/**
 * The roles of colours in a picture, the same as the element's custom properties `--skill-ROLE`, with the colours that
 * view/tokens.styles.ts gives them; a test compares them.
 */
export const LIGHT = {
  'canvas': '#f6f6f3',
  'surface': '#fff',
  'surface-2': '#f2f2ee',
  'line': '#e2e2dc',
  'line-strong': '#868b92',
  'shade': 'rgb(20 24 28 / 0.06)',
  'ink': '#16191d',
  'ink-2': '#4d545c',
  'ink-3': '#646b74',
  'tile': '#d9dcd6',
  'done': '#0b7a5e',
  'done-tint': '#dcf2e9',
  'done-edge': '#9ed8c3',
  'learning': '#a35a00',
  'learning-tint': '#fdf0d9',
  'learning-edge': '#ecc88a',
  'todo': '#868b92',
  'skip': '#646b74',
  'on-done': '#fff',
  'road': '#d9d9d2',
  'road-edge': '#86867e',
};

export type Role = keyof typeof LIGHT;

export const ROLES = Object.keys(LIGHT) as readonly Role[];

export type Palette = Readonly<Record<Role, string>>;

export const DARK: Palette = {
  'canvas': '#0f1113',
  'surface': '#181b1e',
  'surface-2': '#202428',
  'line': '#2c3136',
  'line-strong': '#747c85',
  'shade': 'rgb(0 0 0 / 0.4)',
  'ink': '#eceef0',
  'ink-2': '#b0b7bf',
  'ink-3': '#949ca5',
  'tile': '#363c42',
  'done': '#3fcf9f',
  'done-tint': '#14342b',
  'done-edge': '#245c4a',
  'learning': '#f3b34c',
  'learning-tint': '#3a2b10',
  'learning-edge': '#6b4f1d',
  'todo': '#747c85',
  'skip': '#949ca5',
  'on-done': '#08130f',
  'road': '#2f353b',
  'road-edge': '#6f7780',
};

/** `auto` follows the reader's system by a media query. */
export type Scheme = 'auto' | 'light' | 'dark';

/** What a colour of a page may look like to go into a picture: nothing that could end a rule, and no address. */
const COLOUR = /^(?!.*url)[\w\s#(),.%/+-]{1,200}$/i;

/** `light-dark(a, b)`, where neither holds more than one bracket. */
const LIGHT_DARK = /^light-dark\(([^(),]*(?:\([^()]*\))?),([^(),]*(?:\([^()]*\))?)\)$/;

/** The rules for the classes `f-ROLE` (fill) and `s-ROLE` (stroke) that the picture uses. */
export function colourRules(picture: string, scheme: Scheme, own: Partial<Palette> = {}): string {
  const used = ROLES.flatMap((role) =>
    ['f', 's'].map((kind) => ({role, kind, name: `${kind}-${role}`})),
  ).filter(({name}) => new RegExp(`[" ]${name}[" ]`).test(picture));
  const rulesOf = (palette: Palette): string =>
    used.map(({role, kind, name}) => `.${name}{${declaration(kind, colourOf(role, palette, own))}}`).join('');
  if (scheme !== 'auto') return rulesOf(scheme === 'dark' ? DARK : LIGHT);
  return `${rulesOf(LIGHT)}@media(prefers-color-scheme:dark){${rulesOf(DARK)}}`;
}

function colourOf(role: Role, palette: Palette, own: Partial<Palette>): string {
  const given = own[role]?.trim() ?? '';
  const [, light, dark] = LIGHT_DARK.exec(given) ?? [];
  const colour = (palette === DARK ? dark : light) ?? given;
  return colour && COLOUR.test(colour) ? colour.trim() : palette[role];
}

/** Old viewers know no colour with an alpha in it. */
function declaration(kind: string, colour: string): string {
  const property = kind === 'f' ? 'fill' : 'stroke';
  const [, red, green, blue, alpha] = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(colour) ?? [];
  return alpha === undefined
    ? `${property}:${colour}`
    : `${property}:rgb(${red},${green},${blue});${property}-opacity:${alpha}`;
}
