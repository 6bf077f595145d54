import {leanLit} from '../build/lean-lit.mjs';

/** A plugin of the test runner: serves Lit as the script-tag file has it. */
export function servedLean() {
  const {name, transform} = leanLit();
  return {
    name,
    transform: ({path, body}) => (typeof body === 'string' ? transform(body, path)?.code : undefined),
  };
}
