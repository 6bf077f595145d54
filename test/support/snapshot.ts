import {executeServerCommand} from '@web/test-runner-commands';

const SHOWN = 20;

/** Fails unless the text is that of test/snapshots/NAME.txt; how to write that file stands in the message. */
export async function expectSnapshot(name: string, text: string): Promise<void> {
  const payload = {name, text};
  const {expected} = await executeServerCommand<{expected: string | null}, typeof payload>(
    'snapshot',
    payload,
  );
  if (expected !== text) throw new Error(fault(name, expected, text));
}

/** What is wrong with a snapshot; `expected` is null where there is none. */
export function fault(name: string, expected: string | null, text: string): string {
  const what = expected === null ? 'is missing' : `differs:\n${difference(expected, text)}`;
  const how = "UPDATE_SNAPSHOTS=1 npm run test:unit -- --files 'test/view/drawing-snapshots.test.ts'";
  return `test/snapshots/${name}.txt ${what}\nIf the new drawing is right, write it with: ${how}`;
}

/** The lines that only one of two texts has, the first of them, with what stands in front. */
export function difference(before: string, after: string): string {
  const [old, young] = [before.split('\n'), after.split('\n')];
  const [known, present] = [new Set(old), new Set(young)];
  const gone = old.flatMap((line, i) => (present.has(line) ? [] : [[i, `- ${line}`] as const]));
  const come = young.flatMap((line, i) => (known.has(line) ? [] : [[i, `+ ${line}`] as const]));
  const lines = [...gone, ...come].sort(([a], [b]) => a - b).map(([i, line]) => `${i + 1} ${line}`);
  const rest = lines.length > SHOWN ? [`and ${lines.length - SHOWN} more lines`] : [];
  if (!lines.length) return 'the same lines in another order';
  return [...lines.slice(0, SHOWN), ...rest].join('\n');
}
