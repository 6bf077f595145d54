import {html} from 'lit';
import {encodeShare} from '../../progress/share.js';
import {fragmentOf} from '../fragment.js';
import {adopt} from '../lazy.js';
import {Panel} from '../panel.js';
import type {PartHost} from '../part-host.js';
import type {Session} from '../session.js';
import {transferStyles} from './transfer.styles.js';

/** Copies a link to this page with the progress on this roadmap in it; where that is not allowed, shows it. */
export async function copyLink(
  {roadmap, keeper}: Session,
  host: PartHost,
  {toast}: {toast(message: string): void},
): Promise<void> {
  const link = linkWith(encodeShare(roadmap, keeper.statusOf));
  try {
    await navigator.clipboard.writeText(link);
    toast(host.t('linkCopied'));
  } catch {
    show(link, host);
  }
}

function linkWith(shared: string): string {
  const page = /^(https?|file):/.test(location.href) ? location.href : document.baseURI;
  return `${page.replace(/#.*/s, '')}#${fragmentOf('', shared)}`;
}

function show(link: string, host: PartHost): void {
  const {t, shadowRoot} = host;
  if (!shadowRoot) return;
  adopt(shadowRoot, transferStyles);
  const title = t('linkHere');
  Panel.open(
    host,
    'sharing',
    title,
    html`<div class="in"><input readonly aria-label=${title} .value=${link} /></div>`,
  );
  shadowRoot.querySelector<HTMLInputElement>('.sharing input')?.select();
}
