import type {Skill} from '../model/roadmap.js';
import {afterPaint} from './after-paint.js';
import type {ExtrasActions} from './extras.js';
import {Lazy} from './lazy.js';
import type {Tools, ToolsHost} from './tools.js';

/** The tools around a roadmap, which load once it is on the screen. */
export class LateTools {
  /** Undefined until they are there. */
  tools: Tools | undefined;
  readonly #part: Lazy<typeof import('./tools-part.js')>;
  /** Once the roadmap is on the screen; undefined before it is drawn. */
  #areDue: boolean | undefined;

  /** `reveal`: brings a result of the search into sight. */
  constructor(host: ToolsHost, actions: ExtrasActions, reveal: (skill: Skill) => void) {
    this.#part = new Lazy(
      () => import('./tools-part.js'),
      ({Tools}) => {
        this.tools = new Tools(host, actions, reveal);
        host.requestUpdate();
      },
    );
  }

  /** `drawn`: settled with the roadmap. Where they could not be loaded they are asked for again. */
  load(drawn: Promise<void> | undefined): void {
    if (this.#areDue) this.#part.get();
    else if (this.#areDue === undefined) {
      this.#areDue = false;
      void Promise.resolve(drawn).finally(() => {
        afterPaint(() => {
          this.#areDue = true;
          this.#part.get();
        });
      });
    }
  }
}
