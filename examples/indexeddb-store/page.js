import {mergeProgress, readProgress} from 'skill-roadmap/progress';
import {indexedDbStore} from './indexeddb-store.js';

const element = document.querySelector('skill-roadmap');
element.store = indexedDbStore('skill-roadmap', (stored, mine) => mergeProgress(readProgress(stored), mine));
