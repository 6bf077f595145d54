import {leavesOf} from '../../model/roadmap.js';
import {combined, differences, otherDifferences, replacement} from '../../progress/exchange.js';
import {adopt, type ProgressRecord} from '../../progress/record.js';
import {importUndoably} from '../../progress/undoable-import.js';
import type {PartHost} from '../part-host.js';
import type {Session} from '../session.js';
import type {ToastAction} from '../toast.js';
import {openPreview, type LoadMode} from './preview.js';

export interface LoadActions {
  toast(message: string, action?: ToastAction): void;
}

/** Shows what a file would change, and merges it in or puts it in place when the reader says so. */
export async function loadFile(
  file: Blob & {readonly name?: string},
  session: Session,
  host: PartHost,
  actions: LoadActions,
): Promise<void> {
  const {keeper, roadmap} = session;
  const {t} = host;
  const record = adopt(await file.text().catch(() => ''));
  if (typeof record === 'string') {
    actions.toast(t(record === 'newer' ? 'newerProgress' : 'notProgress'));
    return;
  }
  const leaves = leavesOf(roadmap);
  const toImport = (mode: LoadMode): ProgressRecord =>
    mode === 'add' ? record : replacement(keeper.record, record, Date.now());
  openPreview(host, {
    name: file.name ?? '',
    effect: (mode) => {
      const after = combined(keeper.record, toImport(mode));
      return {
        changes: differences(leaves, keeper.record, after),
        others: otherDifferences(leaves, keeper.record, after),
      };
    },
    apply: (mode) => {
      const undo = importUndoably(keeper, leaves, toImport(mode));
      actions.toast(t('progressLoaded'), {label: t('undo'), run: undo});
    },
  });
}
