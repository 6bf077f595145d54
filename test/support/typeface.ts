/** Units of an em; each letter is as wide. */
const EM = 1000;
const FIRST = 0x20;
const LAST = 0x7e;

type Bytes = readonly number[];

const u16 = (...values: readonly number[]): Bytes =>
  values.flatMap((value) => [(value >> 8) & 255, value & 255]);
const u32 = (...values: readonly number[]): Bytes => values.flatMap((value) => u16(value >>> 16, value));
const text = (value: string): Bytes => [...new TextEncoder().encode(value)];

/**
 * A TrueType file in which each letter of ASCII is one em wide, and invisible.
 * https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function wideTypeface(): ArrayBuffer {
  const letters = LAST - FIRST + 1;
  const box = u16(0, 0, 0, 0);
  // Two segments: the letters, all of them glyph 1, and the end.
  const segments = u16(
    4,
    4,
    1,
    0,
    LAST,
    0xffff,
    0,
    FIRST,
    0xffff,
    0,
    1,
    4,
    0,
    ...Array<number>(letters).fill(1),
  );
  const mapping = [...u16(4, segments.length + 6, 0), ...segments];
  const names = [1, 2, 4, 6];
  const tables: Readonly<Record<string, Bytes>> = {
    'OS/2': [
      ...u16(4, EM, 400, 5, 0, ...Array<number>(10).fill(0), 0),
      ...Array<number>(10).fill(0),
      ...u32(1, 0, 0, 0),
      ...text('NONE'),
      ...u16(0x40, FIRST, LAST, 800, -200, 0, 800, 200),
      ...u32(1, 0),
      ...u16(500, 700, 0, FIRST, 1),
    ],
    'cmap': [...u16(0, 1, 3, 1), ...u32(12), ...mapping],
    'glyf': u16(0),
    'head': [
      ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
      ...u16(0, EM),
      ...u32(0, 0, 0, 0),
      ...box,
      ...u16(0, 8, 2, 0, 0),
    ],
    'hhea': [...u32(0x10000), ...u16(800, -200, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, 2)],
    'hmtx': u16(EM, 0, EM, 0),
    'loca': u16(0, 0, 0),
    'maxp': [...u32(0x10000), ...u16(2, ...Array<number>(13).fill(0))],
    'name': [
      ...u16(0, names.length, 6 + 12 * names.length),
      ...names.flatMap((id) => u16(3, 1, 0x409, id, 8, 0)),
      ...u16(...text('Wide')),
    ],
    'post': [...u32(0x30000, 0), ...u16(0, 0), ...u32(0, 0, 0, 0, 0)],
  };
  return file(tables);
}

/** Tables, each at a multiple of four bytes, after a directory that tells where. */
function file(tables: Readonly<Record<string, Bytes>>): ArrayBuffer {
  const entries = Object.entries(tables);
  const directory: number[] = [];
  const body: number[] = [];
  for (const [name, bytes] of entries) {
    const padded = [...bytes, ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
    directory.push(
      ...text(name),
      ...u32(checksum(padded), 12 + 16 * entries.length + body.length, bytes.length),
    );
    body.push(...padded);
  }
  const power = Math.floor(Math.log2(entries.length));
  const search = 16 * 2 ** power;
  const header = [...u32(0x10000), ...u16(entries.length, search, power, 16 * entries.length - search)];
  return new Uint8Array([...header, ...directory, ...body]).buffer;
}

function checksum(bytes: Bytes): number {
  const {buffer} = new Uint8Array(bytes);
  const view = new DataView(buffer);
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + view.getUint32(i)) >>> 0;
  return sum;
}
