import {localStore, offlineFirst} from 'skill-roadmap/progress';
import {httpStore} from './http-store.js';

const reader = new URLSearchParams(location.search).get('reader') ?? 'ada';
const element = document.querySelector('skill-roadmap');
element.store = offlineFirst(httpStore(`/progress/${encodeURIComponent(reader)}`), localStore(reader));
