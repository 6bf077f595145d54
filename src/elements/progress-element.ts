import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Roadmap, Skill} from '../model/roadmap.js';
import type {Cause, News, ProgressKeeper} from '../progress/keeper.js';
import {sharedKeeper, type Keeping} from '../progress/keepers.js';
import type {ProgressStore} from '../progress/store.js';
import {Session} from '../view/session.js';
import {RoadmapElement} from './roadmap-element.js';

/** A roadmap element that shows the reader's progress. Elements with the same store share one keeper. */
export abstract class ProgressElement extends RoadmapElement {
  /** Keeps progress elsewhere than in this browser; wins over `storage` and `profile`. */
  @property({attribute: false}) store?: ProgressStore;

  protected session: Session | undefined;
  #keeper: ProgressKeeper | undefined;
  #stop: (() => void) | undefined;

  /** The counts of these skills have changed. `cause`: who did it. */
  protected abstract progressed(changed: ReadonlySet<Skill>, cause: Cause): void;

  override connectedCallback(): void {
    super.connectedCallback();
    // A keeper that nobody listened to may have given way to a fresh one.
    if (this.hasUpdated) this.useKeeper();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = changed.has('store') || changed.has('storage') || changed.has('profile');
    if (!this.#keeper || isOther) this.useKeeper();
    super.willUpdate(changed);
  }

  /** The roadmap as it was read; undefined while there is none to show. */
  get shown(): Roadmap | undefined {
    return this.session?.roadmap;
  }

  /**
   * Where progress is kept.
   * @internal
   */
  get keeping(): Keeping {
    const {storage, profile, store} = this;
    return {storage, profile, store};
  }

  protected get keeper(): ProgressKeeper | undefined {
    return this.#keeper;
  }

  /** Starts over with a roadmap under the reader's progress, or with none. */
  protected begin(roadmap: Roadmap | undefined): void {
    this.session = roadmap && this.#keeper ? new Session(roadmap, this.#keeper) : undefined;
  }

  /** Goes over to the keeper of where progress is kept now. */
  protected useKeeper(): void {
    const keeper = sharedKeeper(this.keeping);
    if (keeper === this.#keeper && this.#stop) return;
    // The new one first: a keeper without listeners retires.
    const stop = this.isConnected ? keeper.subscribe(this.#hear) : undefined;
    this.#stop?.();
    this.#stop = stop;
    if (keeper === this.#keeper) return;
    this.#keeper = keeper;
    if (!this.session) return;
    this.begin(this.session.roadmap);
    this.progressed(new Set(this.session.outline.places.map(({skill}) => skill)), 'load');
  }

  readonly #hear = ({cause, keys}: News): void => {
    const changed = this.session?.recount(keys);
    // A fault and a note change no count but may have to be shown.
    if (changed?.size && cause !== 'fault') this.progressed(changed, cause);
    else this.requestUpdate();
  };
}
