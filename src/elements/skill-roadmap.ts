import type {ProgressRecord, RecordFault} from '../progress/record.js';
import type {Skill} from '../model/roadmap.js';
import type {Status} from '../progress/status.js';
import type {Summary} from '../progress/summary.js';
import type {MarkdownExport, PictureExport} from '../view/export/exported.js';
import type {PngExport} from '../view/export/png.js';
import {reader} from '../view/source.js';
import {BoardElement} from './board-element.js';

export type {View} from './board-element.js';

const exporter = (): Promise<typeof import('../view/export/export-part.js')> =>
  import('../view/export/export-part.js');

/**
 * A roadmap: a zoomable diagram and an equal list of skills, with the reader's progress kept in this browser.
 */
export class SkillRoadmapElement extends BoardElement {
  /** The reader's progress on this roadmap; undefined while nothing is shown. */
  get progress(): Summary | undefined {
    return this.session?.summary;
  }

  /** The skill whose card is open. */
  get selectedSkill(): Skill | undefined {
    return this.board?.selected;
  }

  /** Zooms the diagram in by a step. */
  zoomIn(): void {
    this.views.diagram?.zoom(1);
  }

  /** Zooms the diagram out by a step. */
  zoomOut(): void {
    this.views.diagram?.zoom(-1);
  }

  /** Shows the whole diagram, or its start where the whole would be too small to read. */
  fit(): void {
    this.views.diagram?.fit();
  }

  /** Brings a skill, by key or id, into sight. Unknown names do nothing. */
  reveal(name: string): void {
    const skill = this.findSkill(name);
    if (skill) this.board?.view?.reveal(skill);
  }

  /** Selects a skill, by key or id, reveals it and opens its card. Nothing, or an unknown name, closes the card. */
  select(name?: string): void {
    const skill = name === undefined ? undefined : this.findSkill(name);
    if (skill) this.board?.show(skill);
    else this.board?.close();
  }

  /** Opens every group. */
  expandAll(): void {
    this.board?.view?.setAllOpen(true);
  }

  /** Closes every group. */
  collapseAll(): void {
    this.board?.view?.setAllOpen(false);
    this.board?.reseat();
  }

  /** Sets the status of a leaf, by key or id; of a branch, that of the leaves it takes. Undoable. */
  setStatus(name: string, status: Status): void {
    const skill = this.findSkill(name);
    if (skill) this.setSkill(skill, status, 'script');
  }

  /** Takes back the last change of this roadmap made on this page; false when there is none. */
  undo(): boolean {
    return this.takeBack('script');
  }

  /** Puts every skill of this roadmap back to `todo`. Undoable. */
  resetProgress(): void {
    this.resetAll('script');
  }

  /** All progress kept where this element keeps it, of other roadmaps, too: plain data, ready for JSON. */
  exportProgress(): ProgressRecord | undefined {
    return this.keeper?.export();
  }

  /** Merges progress in, later changes winning. Says why it could not be read, if so. */
  importProgress(data: unknown): RecordFault | undefined {
    return this.keeper?.import(data);
  }

  /** The roadmap as plain data in the documented format; undefined while there is none. */
  toJSON(): unknown {
    return this.session && reader.get()?.toJson(this.session.roadmap);
  }

  /** The roadmap as Markdown that this library reads back; undefined while there is none. */
  toMarkdown(options?: MarkdownExport): Promise<string | undefined> {
    return exporter().then((part) => part.toMarkdown(this, options));
  }

  /** The diagram as a picture that stands alone, light or dark as who looks at it has it; undefined while there is none. */
  toSVG(options?: PictureExport): Promise<string | undefined> {
    return exporter().then((part) => part.toSvg(this, options));
  }

  /**
   * The diagram as a PNG, in the colours on the screen; undefined while there is none. Rejects, saying why, where no
   * canvas can be so large or the page's Content-Security-Policy forbids it.
   */
  toPNG(options?: PngExport): Promise<Blob | undefined> {
    return exporter().then((part) => part.toPng(this, options));
  }

  /** Reads the source again. */
  refresh(): void {
    this.reload();
  }
}
