import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import type {Problem} from '../model/problem.js';
import type {ReadResult} from '../model/read.js';
import type {Skill} from '../model/roadmap.js';
import type {Cause} from '../progress/keeper.js';
import {tell} from './events.js';
import {Follower} from './follower.js';
import {ProgressElement} from './progress-element.js';

const PATIENCE_MS = 1000;

/** An element about a roadmap, or a part of one, that may be on show elsewhere on the page. */
export abstract class LinkedElement extends ProgressElement {
  static override properties: PropertyDeclarations = {for: {}, skill: {}};

  /**
   * Id of a `<skill-roadmap>` on the page to share roadmap and progress with; it may come later or be replaced.
   * While set, `src`, `roadmap` and `storage` are not used. Without such an element the fallback shows.
   */
  for?: string;

  /**
   * Key or id of a skill. Without one the element is about the roadmap as a whole. With an unknown one a card is, too;
   * a ring or bar shows the fallback instead of a wrong number, and the console tells the author once.
   */
  skill: string | undefined;

  #isRead = false;
  protected readonly follower: Follower = new Follower(this, () => {
    this.led();
  });

  override get problems(): readonly Problem[] {
    return this.follower.target?.problems ?? super.problems;
  }

  protected override isLed(): boolean {
    return Boolean(this.for);
  }

  /** Why nothing is shown, and what the author wrote for this case. */
  protected renderMissing(): TemplateResult {
    const isRead = this.#isRead && !this.session && !this.follower.target;
    return this.missing(isRead);
  }

  /** The followed element has come, gone, or drawn itself anew. */
  protected led(): void {
    this.session = this.follower.target?.session;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for')) this.#followAnother();
    super.willUpdate(changed);
  }

  protected adopt({roadmap, problems}: ReadResult): void {
    this.begin(roadmap);
    this.#isRead = true;
    this.requestUpdate();
    if (roadmap) tell(this, 'skill-roadmap-load', {roadmap, problems});
    else tell(this, 'skill-roadmap-error', {problems});
  }

  protected progressed(_changed: ReadonlySet<Skill>, cause: Cause): void {
    this.requestUpdate();
    if (this.session) tell(this, 'skill-progress-change', {progress: this.session.summary, cause});
  }

  /** What the properties name; undefined for the roadmap as a whole. */
  protected get named(): Skill | undefined {
    return this.skill === undefined ? undefined : this.session?.outline.find(this.skill)?.skill;
  }

  #followAnother(): void {
    this.#isRead = false;
    this.follower.follow(this.for);
    this.useKeeper();
    if (this.for) void this.#doubt(this.for);
    else if (this.hasUpdated) this.reload();
  }

  /** Tells the author when the page is complete and nothing has the id. */
  async #doubt(id: string): Promise<void> {
    if (document.readyState !== 'complete') await new Promise((loaded) => addEventListener('load', loaded));
    await new Promise((over) => setTimeout(over, PATIENCE_MS));
    if (id !== this.for || this.follower.target || !this.isConnected) return;
    const message = `There is no <skill-roadmap id="${id}"> on this page.`;
    this.settle({roadmap: undefined, problems: [{code: 'no-roadmap', path: '', message, severity: 'error'}]});
  }
}
