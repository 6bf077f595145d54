import {parseArgs} from 'node:util';
import {writeBadge} from '../export/badge.js';
import {skillsOf} from '../model/roadmap.js';
import {countAll} from '../progress/count.js';
import {readRoadmap, statusesIn} from './input.js';
import {write} from './output.js';

/** Writes a badge: how many skills there are, or how many of them are done. */
export async function badge(args: string[]): Promise<number> {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: {type: 'string', short: 'o'},
      from: {type: 'string'},
      progress: {type: 'string'},
      label: {type: 'string'},
    },
  });
  const roadmap = await readRoadmap(positionals[0] ?? '-', values.from);
  const statusOf = statusesIn(values.progress);
  const {done, total, fraction} = countAll(roadmap, statusOf ?? (() => 'todo')).of();
  const value = statusOf ? `${done} of ${total} done` : `${skillsOf(roadmap).length} skills`;
  write(writeBadge({label: values.label ?? roadmap.title, value, ...(statusOf && {fraction})}), {
    out: values.out,
  });
  return 0;
}
