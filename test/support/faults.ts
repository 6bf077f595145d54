import {expect} from '@open-wc/testing';
import {aWhile} from './stage.js';

/** What the author of the page got to see on the console since the test began. */
export interface QuietPage {
  readonly warnings: readonly string[];
}

/**
 * For use in `describe`: a test fails when an error or a rejection that nobody handled reaches the page.
 * Warnings are kept instead of printed.
 */
export function quietPage(): QuietPage {
  const page: {warnings: string[]} = {warnings: []};
  const faults: string[] = [];
  const onError = ({message}: ErrorEvent): unknown => faults.push(message);
  const onRejection = ({reason}: PromiseRejectionEvent): unknown => faults.push(String(reason));
  const {warn} = console;
  beforeEach(() => {
    page.warnings = [];
    faults.length = 0;
    console.warn = (...words: readonly unknown[]) => void page.warnings.push(words.join(' '));
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
  });
  afterEach(async () => {
    await aWhile(0);
    console.warn = warn;
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
    expect(faults).to.deep.equal([]);
  });
  return page;
}
