import {parseArgs} from 'node:util';
import type {Problem} from '../model/problem.js';
import {skillsOf} from '../model/roadmap.js';
import {Fault} from './fault.js';
import {lineOf, readInput, type Input} from './input.js';
import {painted, progress, say} from './output.js';

/** Says what is wrong with files; 1 when something is. */
export async function validate(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: {type: 'boolean'},
      strict: {type: 'boolean'},
      quiet: {type: 'boolean'},
      from: {type: 'string'},
    },
  });
  if (positionals.length === 0) throw new Fault('which file? skill-roadmap validate FILE...');
  const inputs: Input[] = [];
  for (const [index, name] of positionals.entries()) {
    if (positionals.length > 9) progress(`${index + 1} of ${positionals.length}: ${name}`);
    inputs.push(await readInput(name, values.from));
  }
  const isBad = ({severity}: Problem): boolean =>
    severity === 'error' || (values.strict === true && severity === 'warning');
  if (values.json) say(JSON.stringify(inputs.map(asJson), null, 2));
  else for (const input of inputs) tell(input, values.quiet === true);
  return inputs.some(({problems}) => problems.some(isBad)) ? 1 : 0;
}

function asJson({name, roadmap, problems}: Input): object {
  return {
    file: name,
    valid: !problems.some(({severity}) => severity === 'error'),
    title: roadmap?.title,
    problems,
  };
}

function tell({name, roadmap, problems}: Input, quiet: boolean): void {
  for (const problem of problems) {
    if (quiet && problem.severity === 'info') continue;
    const {severity} = problem;
    say(lineOf(name, problem).replace(`: ${severity}:`, () => `: ${painted(severity, severity)}:`));
  }
  if (!roadmap || quiet) return;
  const count = skillsOf(roadmap).length;
  const faults = problems.filter(({severity}) => severity !== 'info').length;
  const verdict = faults ? painted(`${faults} to look at`, 'warning') : painted('no problems', 'good');
  say(
    `${name === '-' ? 'stdin' : name}: “${roadmap.title}”, ${count} ${count === 1 ? 'skill' : 'skills'}, ${verdict}`,
  );
}
