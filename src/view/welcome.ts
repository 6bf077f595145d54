import {leavesOf, type Skill} from '../model/roadmap.js';
import {rekey} from '../progress/rekey.js';
import {isKnown, newSkills, visit} from '../progress/seen.js';
import type {Board} from './board.js';
import type {Extras} from './extras.js';
import {adopt} from './lazy.js';
import type {ControlledHost} from './part-host.js';
import {newStyles} from './new.styles.js';
import type {Session} from './session.js';

/** Of larger roadmaps no visits are kept: they would crowd the storage. */
const MOST_SKILLS = 5000;

/**
 * Meets the reader of a roadmap: what is known under former names is kept under the present ones, and what was added
 * since the last visit is marked until it has been looked at. Who has not begun a roadmap leaves no trace of a visit.
 */
export class Welcome {
  readonly #host: ControlledHost;
  readonly #extras: Extras;
  #session: Session | undefined;
  /** Whether there is nothing more to remember of this visit. */
  #isNoted = false;

  constructor(host: ControlledHost, extras: Extras) {
    this.#host = host;
    this.#extras = extras;
  }

  /** Called often; costs nothing where nothing has changed. */
  greet(board: Board | undefined): void {
    // Who has left the page has nobody to meet, and nothing to write.
    if (!board || !this.#host.isConnected) return;
    const {session} = board;
    if (session !== this.#session) this.#meet(board);
    else if (!this.#isNoted && hasBegun(session)) this.#note(session);
    this.#look(board);
  }

  #meet(board: Board): void {
    const {session} = board;
    this.#session = session;
    this.#isNoted = true;
    void session.keeper.ready.then(() => {
      if (session !== this.#session) return;
      if (!this.#host.isConnected) {
        // Met again when it comes back.
        this.#session = undefined;
        return;
      }
      const {roadmap, keeper, outline} = session;
      rekey(keeper, session.known());
      if (outline.places.length > MOST_SKILLS) return;
      const fresh = newSkills(roadmap, keeper.record);
      if (fresh.length) this.#show(board, fresh);
      else if (!hasBegun(session)) this.#offerTicks(session);
      this.#isNoted = isKnown(roadmap, keeper.record);
      this.#host.requestUpdate();
    });
  }

  #show(board: Board, fresh: readonly Skill[]): void {
    const {t, shadowRoot} = this.#host;
    if (shadowRoot) adopt(shadowRoot, newStyles);
    board.fresh = new Set(fresh);
    board.dress(fresh);
    this.#extras.toast(t('gained', {n: fresh.length}), {
      label: t('show'),
      run: () => {
        this.#extras.filter('new');
      },
    });
  }

  /** Boxes ticked in the source are somebody's progress; whether the reader's, only the reader knows. */
  #offerTicks({roadmap, keeper}: Session): void {
    const ticked = leavesOf(roadmap).filter(({extra}) => extra?.['checked'] === true);
    const {t, authoring, readonly} = this.#host;
    if (!ticked.length || authoring || readonly) return;
    this.#extras.toast(t('tickedInFile', {n: ticked.length}), {
      label: t('takeOver'),
      run: () =>
        keeper.set(
          ticked.map((skill) => ({skill, to: 'done' as const})),
          'import',
        ),
    });
  }

  #note({roadmap, keeper}: Session): void {
    this.#isNoted = true;
    keeper.import(visit(roadmap));
  }

  /** Who reads about a skill, or sets its status, has seen it. */
  #look(board: Board): void {
    const {fresh, session} = board;
    if (!fresh?.size) return;
    const seen = [...fresh].filter((skill) => skill === board.selected || session.status(skill) !== 'todo');
    if (!seen.length) return;
    board.fresh = new Set([...fresh].filter((skill) => !seen.includes(skill)));
    board.dress(seen);
    session.keeper.import(visit(session.roadmap, seen));
  }
}

function hasBegun(session: Session): boolean {
  const {status, optionalDone} = session.count();
  return status !== 'todo' || optionalDone > 0;
}
