import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readJson} from '../../src/model/read-json.js';

function faultOf(json: string): string {
  const {roadmap, problems} = readJson(json);
  expect(roadmap).to.equal(undefined);
  const [problem] = problems;
  return `${String(problem?.line)}:${String(problem?.column)} ${problem?.message ?? ''}`;
}

describe('reading JSON', () => {
  it('gives the roadmap that the text describes', () => {
    expect(readJson('\ufeff{"title": "Road", "children": ["A"]}').roadmap).to.include({title: 'Road'});
  });

  it('says in plain words where the text stops being JSON', () => {
    const faults: [string, RegExp][] = [
      ['', /^1:1 .*empty/],
      ['{"title": "A",\n "children": [\n  "B"\n', /^4:1 .*ends too early.*“\]” is missing/],
      ['{"title": "A",}', /^1:15 .*comma too many/],
      ['["A",,"B"]', /^1:6 .*comma too many/],
      ['{"title": "A"\n "id": "a"}', /^2:2 .*“,” is missing/],
      ['{"title" "A"}', /^1:10 .*“:” is missing/],
      ["{'title': 'A'}", /^1:2 .*double quotes/],
      ['{title: "A"}', /^1:2 .*double quotes/],
      ['{"title": oops}', /^1:11 .*a value is expected, and text is written in double quotes/],
      ['// mine\n{}', /^1:1 .*comments/],
      ['{"title": "A"} x', /^1:16 .*after the end/],
      ['{"title": "A\n"}', /^1:13 .*line break/],
      ['{"title": "C:\\dir"}', /^1:14 .*stands alone/],
      ['{"title": "A', /^1:11 .*closing quote/],
      ['{"minutes": 01}', /^1:13 /],
      ['nul', /^1:1 /],
    ];
    for (const [json, expected] of faults) expect(faultOf(json), json).to.match(expected);
  });

  it('does not speak of tokens, positions or parsers', () => {
    expect(faultOf('{"a": ?}')).not.to.match(/token|position|pars|JSON\.|unexpected/i);
  });

  it('survives brackets without end', () => {
    expect(faultOf('['.repeat(1e6))).to.contain('1:1000001');
    expect(faultOf('{"a":'.repeat(1e5))).to.contain('ends too early');
  });

  it('finds a fault in exactly the texts that are not JSON', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-0.5e3',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      "'",
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 12}), (parts) => {
        const json = parts.join('');
        const isFault = readJson(json).problems.some(({code}) => code === 'bad-json');
        return isFault === !isJson(json);
      }),
      {numRuns: 400},
    );
  });

  it('places the fault inside the text, and never before what could still become JSON', () => {
    const document = '{"title": "A", "children": [{"title": "B", "minutes": 5}, "C"]}';
    fc.assert(
      fc.property(fc.nat(document.length - 1), (length) => {
        const column = readJson(document.slice(0, length)).problems[0]?.column ?? 0;
        return column >= 1 && column <= length + 1;
      }),
      {numRuns: 70},
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
