import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {partIcon} from '../part-icons.js';
import type {MenuItem} from './menu-item.js';

/** The lines of a menu; `choose` is called with the one that is clicked. */
export function menuTemplate(
  label: string,
  items: readonly MenuItem[],
  choose: (item: MenuItem) => void,
): TemplateResult {
  return html`<div role="menu" part="menu" aria-label=${label}>
    ${groupsOf(items).map(({heading, members}) =>
      heading === undefined
        ? members.map((item) =>
            line(item, item.checked === undefined ? 'menuitem' : 'menuitemcheckbox', choose),
          )
        : group(heading, members, choose),
    )}
  </div>`;
}

/** Those with a glyph stand below each other; others, being short, in a row under their heading. */
function group(
  heading: string,
  members: readonly MenuItem[],
  choose: (item: MenuItem) => void,
): TemplateResult {
  const isRow = !members[0]?.glyph;
  return html`<div role="group" aria-label=${heading} class=${isRow ? 'apart pills' : ''}>
    ${isRow ? html`<span aria-hidden="true">${heading}</span>` : nothing}
    ${members.map((item) => line(item, item.checked === undefined ? 'menuitem' : 'menuitemradio', choose))}
  </div>`;
}

function line(
  item: MenuItem,
  role: 'menuitem' | 'menuitemcheckbox' | 'menuitemradio',
  choose: (item: MenuItem) => void,
): TemplateResult {
  const {id, label, glyph, checked, disabled, apart} = item;
  return html`<button
    role=${role}
    part="menu-item ${id}-button"
    class="${glyph ? `g ${glyph}` : ''} ${apart ? 'apart' : ''}"
    tabindex="-1"
    aria-checked=${ifDefined(role === 'menuitem' ? undefined : checked ? 'true' : 'false')}
    aria-disabled=${disabled ? 'true' : 'false'}
    @click=${() => {
      choose(item);
    }}
  >
    ${glyph || item.group ? nothing : item.icon ? partIcon(item.icon) : html`<i></i>`}<span>${label}</span>
  </button>`;
}

/** A question that stands in the menu's place until it is answered. The safe answer comes first. */
export function questionTemplate(
  {id, label, question}: MenuItem,
  cancelLabel: string,
  answer: {readonly yes: () => void; readonly no: () => void},
): TemplateResult {
  return html`<div role="alertdialog" part="menu" aria-label=${label} aria-describedby="menu-question">
    <p id="menu-question">${question}</p>
    <button class="btn" part="cancel-button" @click=${answer.no}>${cancelLabel}</button>
    <button class="btn yes" part="${id}-button" @click=${answer.yes}>${label}</button>
  </div>`;
}

interface Group {
  readonly heading: string | undefined;
  readonly members: readonly MenuItem[];
}

/** Neighbours of the same group, together; items without one, each for itself. */
function groupsOf(items: readonly MenuItem[]): readonly Group[] {
  const groups: {heading: string | undefined; members: MenuItem[]}[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && item.group && last.heading === item.group) last.members.push(item);
    else groups.push({heading: item.group, members: [item]});
  }
  return groups;
}
