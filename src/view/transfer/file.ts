import {withSkills} from '../../progress/exchange.js';
import type {ProgressKeeper} from '../../progress/keeper.js';
import {download} from '../download.js';

/** Hands all progress that is kept where this is kept to the reader, as a file with the day in its name. */
export function saveFile({record}: ProgressKeeper): void {
  const text = `${JSON.stringify(withSkills(record, record.skills), null, 2)}\n`;
  const day = new Date().toISOString().slice(0, 10);
  download(new Blob([text], {type: 'application/json'}), `skill-progress-${day}.json`);
}
