import 'axe-core/axe.min.js';
import type {AxeResults, ElementContext, RunOptions} from 'axe-core';

interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
}

/**
 * What axe finds wrong in an element, shadow roots included: one line each, none when all is well. `more`: rules that
 * axe leaves out by default.
 */
export async function violations(element: Element, ...more: readonly string[]): Promise<string[]> {
  const {axe} = window as unknown as {readonly axe: Axe};
  const found = await axe.run(element, {
    // A part of a page needs no landmarks of its own.
    rules: {region: {enabled: false}, ...Object.fromEntries(more.map((rule) => [rule, {enabled: true}]))},
    resultTypes: ['violations'],
  });
  return found.violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => said(id, html, failureSummary)),
  );
}

const said = (id: string, html: string, why = ''): string => `${id}: ${html.slice(0, 160)} ${why}`;
