import type {PropertyValues, PropertyDeclarations} from 'lit';
import type {Roadmap, Skill} from '../model/roadmap.js';
import type {Cause, News, ProgressKeeper} from '../progress/keeper.js';
import {sharedKeeper} from '../progress/keepers.js';
import type {ProgressStore} from '../progress/store.js';
import {Session} from '../view/session.js';
import {RoadmapElement} from './roadmap-element.js';

/** A roadmap element that shows the reader's progress. Elements with the same store share one keeper. */
export abstract class ProgressElement extends RoadmapElement {
  static override properties: PropertyDeclarations = {
    store: {attribute: false},
  };

  /**
   * Keeps progress elsewhere than in this browser: an object with `load()`, `save(record)` and, if it can,
   * `subscribe(listener)`, each at once or with a promise. Wins over `storage` and `profile`. While it fails,
   * progress is kept for the visit and saved later.
   */
  store?: ProgressStore;

  /**
   * What is shown; other elements of this library may show it, too.
   * @internal
   */
  session: Session | undefined;

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
    // Who is only moved stays: a keeper without listeners retires, and takes the undo history along.
    queueMicrotask(() => this.isConnected || this.#leaveKeeper());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = changed.has('store') || changed.has('storage') || changed.has('profile');
    if (!this.#keeper || isOther) this.useKeeper();
    super.willUpdate(changed);
  }

  protected get keeper(): ProgressKeeper | undefined {
    return this.#keeper;
  }

  /** Starts over with a roadmap under the reader's progress, or with none. */
  protected begin(roadmap: Roadmap | undefined): void {
    this.session = roadmap && this.#keeper ? new Session(roadmap, this.#keeper) : undefined;
  }

  /** Goes over to the keeper of where progress is kept now; an element that is led needs none of its own. */
  protected useKeeper(): void {
    if (this.isLed()) {
      this.#leaveKeeper();
      return;
    }
    const {storage, profile, store} = this;
    const keeper = sharedKeeper({storage, profile, store});
    if (keeper === this.#keeper && this.#stop) return;
    // The new one first: a keeper without listeners retires.
    const stop = this.isConnected
      ? keeper.subscribe((news) => {
          this.hear(news);
        })
      : undefined;
    this.#stop?.();
    this.#stop = stop;
    const isOther = keeper !== this.#keeper;
    this.#keeper = keeper;
    if (this.session) this.#catchUp(this.session, isOther);
  }

  /** Shows what another keeper knows, or what this one heard while nobody told the element. */
  #catchUp(session: Session, isOther: boolean): void {
    if (isOther) this.begin(session.roadmap);
    const changed = isOther ? new Set(session.outline.places.map(({skill}) => skill)) : session.catchUp();
    if (changed.size) this.progressed(changed, 'load');
  }

  #leaveKeeper(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Something has changed in what is kept. */
  protected hear({cause, keys}: News): void {
    const changed = this.session?.recount(keys);
    // A fault and a note change no count but may have to be shown.
    if (changed?.size && cause !== 'fault') this.progressed(changed, cause);
    else this.requestUpdate();
  }

  /** A skill by its key, id or another of its names. */
  protected findSkill(name: string): Skill | undefined {
    return this.session?.outline.find(name)?.skill;
  }
}
