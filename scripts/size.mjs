#!/usr/bin/env node
// `npm run size`: which sources the bytes of dist/ come from, by its source maps. Takes files as arguments;
// dist/skill-roadmap.js without any.
import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Where in a segment of a source map stand: the column in the output, the number of the source. */
const [COLUMN, SOURCE] = [0, 1];

function main(files) {
  for (const file of files) {
    const sources = Object.entries(textBySource(file)).map(measure);
    console.log(`\n${file}\n  bytes   gzip (each by itself, so the sum is more than the file's)`);
    print(sources);
    print(byRoom(sources));
  }
}

/** The part of the output that each source became. */
function textBySource(file) {
  const {mappings, sources} = JSON.parse(readFileSync(`${file}.map`, 'utf8'));
  const lines = readFileSync(file, 'utf8').split('\n');
  const text = {};
  let source = 0;
  mappings.split(';').forEach((line, row) => {
    const segments = line.split(',').filter(Boolean).map(decode);
    let column = 0;
    segments.forEach((segment, i) => {
      column += segment[COLUMN];
      source += segment[SOURCE] ?? 0;
      const end = column + (segments[i + 1]?.[COLUMN] ?? Infinity);
      const name = segment.length > 1 ? shortName(sources[source]) : 'the bundler';
      text[name] = (text[name] ?? '') + lines[row].slice(column, end);
    });
  });
  return text;
}

/** The numbers of one segment: each in base 64, least digit first, the sign in the lowest bit. */
function decode(segment) {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const digit of segment) {
    const bits = BASE64.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

function shortName(source) {
  return source.replace(/^(\.\.\/)+/, '').replace('node_modules/', '');
}

function measure([name, text]) {
  return {name, bytes: text.length, gzip: gzipSync(text, {level: 9}).length};
}

/** `src/view` and the packages, as sums. */
function byRoom(sources) {
  const rooms = new Map();
  for (const {name, bytes, gzip} of sources) {
    const [first, second] = name.split('/');
    const room = /^(src|@.*)$/.test(first) ? `${first}/${second}` : first;
    const sum = rooms.get(room) ?? {name: room, bytes: 0, gzip: 0};
    rooms.set(room, {name: room, bytes: sum.bytes + bytes, gzip: sum.gzip + gzip});
  }
  return [...rooms.values()];
}

function print(sizes) {
  const rows = sizes.sort((a, b) => b.gzip - a.gzip);
  for (const {name, bytes, gzip} of rows) console.log(`${pad(bytes)}${pad(gzip)}  ${name}`);
  console.log();
}

function pad(number) {
  return String(number).padStart(7);
}

const files = process.argv.slice(2);
main(files.length > 0 ? files : ['dist/skill-roadmap.js']);
