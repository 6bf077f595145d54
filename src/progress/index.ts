/** What stores of progress are made with. No DOM: runs in Node. */
export {localStore, storageKey} from './local-store.js';
export {offlineFirst} from './offline.js';
export {
  adopt as readProgress,
  merge as mergeProgress,
  serialise as writeProgress,
  type ProgressRecord,
  type RecordFault,
} from './record.js';
export type {Entry} from './entry.js';
export {StoreFault, memoryStore, type FaultCode, type ProgressStore} from './store.js';
