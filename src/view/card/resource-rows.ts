import {html, nothing, type TemplateResult} from 'lit';
import type {Translate} from '../../i18n/translate.js';
import type {Resource} from '../../model/roadmap.js';
import {partIcon, resourceIcon} from '../part-icons.js';
import {hostName, kindName} from '../resource-words.js';

/** Where to read, watch or do: kind, title, host and time of each. */
export function resourceRows(all: readonly Resource[], t: Translate): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  return html`<h3>${t('resources')}</h3>
    <ul class="res">
      ${all.map((resource) => row(resource, t))}
    </ul>`;
}

function row(resource: Resource, t: Translate): TemplateResult {
  const {type, title, url, minutes, lang} = resource;
  const host = url && hostName(url);
  const kind = kindName(resource, t);
  return html`<li>
    ${partIcon(resourceIcon(type))}
    <span lang=${lang ?? nothing}>
      ${url ? outLink(url, title) : title}<small>${host ? t('kindOnHost', {kind, host}) : kind}</small>
    </span>
    ${minutes ? html`<time>${t.duration(minutes)}</time>` : nothing}
  </li>`;
}

/** Opens beside the page: the reader is in the middle of the map. */
export function outLink(url: string, text: string): TemplateResult {
  return html`<a part="link" href=${url} target="_blank" rel="noopener">${text}</a>`;
}
