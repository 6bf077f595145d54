import {settingsFor} from '../progress/change.js';
import type {ProgressRecord, RecordFault} from '../progress/record.js';
import {toJson} from '../model/write.js';
import type {Status} from '../progress/status.js';
import type {Summary} from '../progress/summary.js';
import type {MarkdownExport, PictureExport} from '../view/export/exported.js';
import type {PngExport} from '../view/export/png.js';
import {BoardElement} from './board-element.js';

export type {View} from './board-element.js';

const exporter = (): Promise<typeof import('../view/export/export-part.js')> =>
  import('../view/export/export-part.js');

/**
 * A roadmap: a zoomable diagram and an equal list of skills, with the reader's progress kept in this browser.
 *
 * @summary A learning roadmap to look at, walk through and tick off.
 * @slot - Shown while there is no roadmap, without JavaScript and to search engines; may hold the data: a `<script
 *   type="application/json">` or `<script type="text/markdown">`, else a nested `<ul>` or `<ol>`.
 * @fires {CustomEvent<SkillSelectDetail>} skill-select - The reader opens a skill. Cancelable: then it is not opened.
 * @fires {CustomEvent<SkillStatusChangeDetail>} skill-status-change - The reader sets a status. Cancelable: then it
 *   stays as it was.
 * @fires {CustomEvent<SkillProgressChangeDetail>} skill-progress-change - Progress has changed; `cause` says whether
 *   by the `reader`, a `script`, another `tab`, an `import` or at `load`. Not cancelable.
 * @fires {CustomEvent<SkillViewChangeDetail>} skill-view-change - The reader goes to the diagram or to the list. Not
 *   cancelable.
 * @fires {CustomEvent<SkillRoadmapLoadDetail>} skill-roadmap-load - The source was read; `problems` tells what of it
 *   could not be used. Not cancelable.
 * @fires {CustomEvent<SkillRoadmapErrorDetail>} skill-roadmap-error - The source could not be read; `problems` tells
 *   why. Not cancelable.
 * @csspart toolbar - Title, search, views, progress and buttons above the views.
 * @csspart search - The search field with what it says.
 * @csspart previous-hit-button - To the skill found before.
 * @csspart next-hit-button - To the skill found next.
 * @csspart clear-search-button - Ends the search.
 * @csspart diagram-button - Shows the diagram.
 * @csspart list-button - Shows the list.
 * @csspart progress - How far the reader is, in the toolbar.
 * @csspart full-screen-button - Fills the screen, or no longer.
 * @csspart menu-button - Opens the menu.
 * @csspart menu - The menu, the menu of statuses, or the question it asks.
 * @csspart menu-item - A line of a menu; its second token is one of the names ending in `-button` that follow.
 * @csspart legend-button - In the menu: shows the legend, or hides it.
 * @csspart layout-button - In the menu: draws the other layout.
 * @csspart open-all-button - In the menu: opens every group.
 * @csspart close-all-button - In the menu: closes every group.
 * @csspart show-all-button - In the menu: shows everything.
 * @csspart show-left-button - In the menu: shows only what is left.
 * @csspart show-core-button - In the menu: shows only what is core.
 * @csspart show-new-button - In the menu: shows only what is new to the reader.
 * @csspart show-learning-button - In the menu: shows only what is being learned.
 * @csspart show-done-button - In the menu: shows only what is done.
 * @csspart show-skipped-button - In the menu: shows only what is skipped.
 * @csspart undo-button - In the menu: takes back the last change.
 * @csspart reset-button - In the menu: puts everything back to to do; also answers the question with yes.
 * @csspart cancel-button - Answers the question of the menu with no.
 * @csspart download-svg-button - In the menu: saves the diagram as SVG.
 * @csspart download-png-button - In the menu: saves the diagram as PNG.
 * @csspart download-markdown-button - In the menu: saves the roadmap as Markdown.
 * @csspart download-json-button - In the menu: saves the roadmap as JSON.
 * @csspart copy-embed-button - In the menu: copies the code that puts the roadmap into another page.
 * @csspart save-progress-button - In the menu: saves progress as a file.
 * @csspart load-progress-button - In the menu: loads progress from a file.
 * @csspart share-progress-button - In the menu: copies a link with the progress in it.
 * @csspart loading - What a file of progress would change.
 * @csspart load-button - Loads that file.
 * @csspart sharing - The link with the progress in it, where it cannot be copied.
 * @csspart shared - The banner over progress that somebody shared.
 * @csspart make-mine-button - Makes that progress the reader's.
 * @csspart back-to-mine-button - Goes back to the reader's own progress.
 * @csspart print-button - In the menu: prints the list.
 * @csspart about-button - In the menu: opens the card about the roadmap.
 * @csspart help-button - In the menu: shows the list of keys.
 * @csspart todo-button - In the menu of a skill: to do.
 * @csspart learning-button - In the menu of a skill: learning.
 * @csspart done-button - In the menu of a skill: done.
 * @csspart skipped-button - In the menu of a skill: skipped.
 * @csspart before-button - In the menu of a skill: everything up to here is done.
 * @csspart filter-button - Says which filter is on, and ends it.
 * @csspart diagram - The diagram with what floats over it.
 * @csspart title - The title where the road begins.
 * @csspart road - The road.
 * @csspart here - The mark on the road: you are here.
 * @csspart finish - The end of the road; `reached` as a second token when nothing is left.
 * @csspart station - The station of a group on the road, or its ring in the list; its status as a second token.
 * @csspart group - A group with its skills.
 * @csspart skill - A skill in either view, with the tokens that hold of it: `todo`, `learning`, `done`, `skipped`;
 *   `core`, `optional`, `recommended`, `branch` (has skills in it), `choice` (one of several to choose from),
 *   `selected`.
 * @csspart choice - The frame around the members of a choice.
 * @csspart minus-button - Zooms out.
 * @csspart plus-button - Zooms in.
 * @csspart fit-button - Shows the whole.
 * @csspart legend - What the signs mean.
 * @csspart minimap - The whole in small, while only a part is in sight.
 * @csspart list - The list.
 * @csspart card - The card of the selected skill.
 * @csspart grab - The handle that pulls the card away where it is a sheet.
 * @csspart close-button - Closes the card, or a panel such as the list of keys.
 * @csspart status - The group of status buttons in the card.
 * @csspart status-button - One of them, with its status as a second token.
 * @csspart skill-button - Another skill in the card, with its status as a second token.
 * @csspart link - A link to a resource or another page.
 * @csspart note - The reader's note.
 * @csspart previous-button - To the skill before.
 * @csspart next-button - To the skill after.
 * @csspart help - The list of keys.
 * @csspart toast - A note about what has happened.
 * @csspart toast-button - What it offers, such as to take it back.
 * @csspart message - Why nothing can be shown, or that it is being loaded.
 * @cssprop [--skill-height=clamp(26em, 85vh, 45em)] - Height of the element; its width is that of its surroundings.
 * @cssprop [--skill-shell-radius=var(--skill-radius-l)] - Corners of the frame; `0` where it fills a page.
 * @cssprop [--skill-road-w=14px] - Width of the road.
 * @cssprop [--skill-font=system font] - Typeface; `inherit` takes that of the page. A web font may arrive late: boxes then take its widths.
 * @cssprop [--skill-canvas=light-dark(#f6f6f3, #0f1113)] - The ground that everything lies on.
 * @cssprop [--skill-surface=light-dark(#fff, #181b1e)] - Boxes, groups, the card.
 * @cssprop [--skill-surface-2=light-dark(#f2f2ee, #202428)] - Surfaces set off from others.
 * @cssprop [--skill-raised=light-dark(#fff, #20252a)] - What floats over the map: menus, legend, notes.
 * @cssprop [--skill-ink=light-dark(#16191d, #eceef0)] - Text.
 * @cssprop [--skill-ink-2=light-dark(#4d545c, #b0b7bf)] - Text of second rank.
 * @cssprop [--skill-ink-3=light-dark(#646b74, #949ca5)] - Text of third rank: hints, counts.
 * @cssprop [--skill-accent=light-dark(#1f5fd0, #7fb0ff)] - Links, and what is selected.
 * @cssprop [--skill-focus=light-dark(#1f5fd0, #9cc2ff)] - The ring around what has the focus.
 * @cssprop [--skill-hit=light-dark(#fff2a8, #5b4b00)] - Ground of what a search has found.
 * @cssprop [--skill-line=light-dark(#e2e2dc, #2c3136)] - Thin lines that only divide.
 * @cssprop [--skill-line-strong=light-dark(#868b92, #747c85)] - Edges that a reader has to see: boxes, buttons,
 *   fields.
 * @cssprop [--skill-tile=light-dark(#d9dcd6, #363c42)] - Skills from far out, before their text is legible.
 * @cssprop [--skill-todo=light-dark(#868b92, #747c85)] - Sign of what is to do.
 * @cssprop [--skill-learning=light-dark(#a35a00, #f3b34c)] - What is being learned.
 * @cssprop [--skill-learning-tint=light-dark(#fdf0d9, #3a2b10)] - Ground of skills that are being learned.
 * @cssprop [--skill-learning-edge=light-dark(#ecc88a, #6b4f1d)] - Edge of skills that are being learned.
 * @cssprop [--skill-done=light-dark(#0b7a5e, #3fcf9f)] - What is done.
 * @cssprop [--skill-done-tint=light-dark(#dcf2e9, #14342b)] - Ground of skills that are done.
 * @cssprop [--skill-done-edge=light-dark(#9ed8c3, #245c4a)] - Edge of skills that are done.
 * @cssprop [--skill-on-done=light-dark(#fff, #08130f)] - Text and signs on `--skill-done`.
 * @cssprop [--skill-skip=light-dark(#646b74, #949ca5)] - Sign of what is skipped.
 * @cssprop [--skill-road=light-dark(#d9d9d2, #2f353b)] - The road, rings and bars, where they are still ahead.
 * @cssprop [--skill-road-edge=light-dark(#86867e, #6f7780)] - The line in the middle of the road.
 * @cssprop [--skill-radius=8px] - Corners of boxes and buttons.
 * @cssprop [--skill-radius-l=14px] - Corners of groups and of the frame.
 * @cssprop [--skill-shade=light-dark(rgb(20 24 28 / 0.06), rgb(0 0 0 / 0.4))] - Colour of `--skill-shadow`.
 * @cssprop [--skill-shade-pop=light-dark(rgb(20 24 28 / 0.2), rgb(0 0 0 / 0.65))] - Colour of `--skill-shadow-pop`.
 * @cssprop [--skill-shadow=0 1px 2px var(--skill-shade)] - Shadow of groups and boxes.
 * @cssprop [--skill-shadow-pop=0 16px 44px -10px var(--skill-shade-pop), 0 2px 6px var(--skill-shade)] - Shadow of
 *   what floats.
 * @cssprop [--skill-fast=120ms] - Duration of small changes; none where the reader wants less motion.
 * @cssprop [--skill-mid=220ms] - Duration of what opens and closes; none where the reader wants less motion.
 * @cssprop [--skill-slow=420ms] - Duration of flights over the map; none where the reader wants less motion.
 * @cssprop [--skill-ease=cubic-bezier(0.2, 0.7, 0.2, 1)] - Course of every motion.
 */
export class SkillRoadmapElement extends BoardElement {
  /**
   * The reader's progress on this roadmap, a snapshot: the numbers `done`, `left`, `total`, `fraction` (0 to 1),
   * `learning`, `skipped`, `optional`, `optionalDone`, the keys `remaining` and `next`; undefined while nothing is shown.
   */
  get progress(): Summary | undefined {
    return this.session?.summary;
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
    if (skill) this.board?.reveal(skill);
  }

  /** Selects a skill, by key or id, reveals it and opens its card. Nothing, or an unknown name, closes the card. */
  select(name?: string): void {
    const skill = name === undefined ? undefined : this.findSkill(name);
    if (skill) this.board?.show(skill);
    else this.board?.close();
  }

  /** Opens every group. */
  expandAll(): void {
    this.board?.setAllOpen(true);
  }

  /** Closes every group. */
  collapseAll(): void {
    this.board?.setAllOpen(false);
  }

  /**
   * Sets the status of a leaf, by key or id; of a branch, that of the leaves it takes. Undoable. Unknown names do
   * nothing.
   */
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
    const {session} = this;
    session?.keeper.set(settingsFor(session.roadmap, 'todo', (leaf) => session.status(leaf)));
  }

  /** All progress kept where this element keeps it, of other roadmaps, too: plain data, ready for JSON. */
  exportProgress(): ProgressRecord | undefined {
    return this.keeper?.export();
  }

  /**
   * Merges progress in, as an object or its JSON text, later changes winning. Returns undefined, or why it could not be
   * read: `unreadable`, `newer`.
   */
  importProgress(data: unknown): RecordFault | undefined {
    return this.keeper?.import(data);
  }

  /** The roadmap as plain data in the documented format; undefined while there is none. */
  toJSON(): unknown {
    return this.session && toJson(this.session.roadmap);
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

  /** Reads the source again, for instance after a failure. */
  refresh(): void {
    this.reload();
  }
}
