import {embedCode} from '../../export/embed.js';
import {slug} from '../../model/names.js';
import {toJson} from '../../model/write.js';
import type {Shown} from '../export/exported.js';
import type {MenuItem} from './menu-item.js';

type ExportPart = typeof import('../export/export-part.js');

/** The script-tag file where the page has none of its own: its modules are in a bundle. */
const PUBLISHED = 'https://unpkg.com/skill-roadmap/dist/skill-roadmap.js';

/** The files that a reader can take away; `tell` says what has happened. */
export function exportItems(shown: Shown, tell: (message: string) => void): readonly MenuItem[] {
  const {session, t} = shown;
  if (!session) return [];
  const {roadmap} = session;
  const save = (content: Blob | string | undefined, type: string, ending: string): void => {
    if (content !== undefined)
      download(new Blob([content], {type}), `${slug(roadmap.title).slice(0, 80)}.${ending}`);
  };
  const item = (id: string, label: string, act: (part: ExportPart) => Promise<void> | void): MenuItem => ({
    id: `download-${id}`,
    label,
    group: t('download'),
    run: () => void import('../export/export-part.js').then(act, () => undefined),
  });
  return [
    item('svg', 'SVG', (part) => save(part.toSvg(shown), 'image/svg+xml', 'svg')),
    item('png', 'PNG', (part) =>
      part.toPng(shown).then(
        (png) => save(png, 'image/png', 'png'),
        () => tell(t('noPng')),
      ),
    ),
    item('markdown', 'Markdown', (part) => save(part.toMarkdown(shown), 'text/markdown', 'md')),
    item('json', 'JSON', () =>
      save(`${JSON.stringify(toJson(roadmap), null, 2)}\n`, 'application/json', 'json'),
    ),
    {id: 'copy-embed', label: t('copyEmbed'), icon: 'link', run: () => void copyEmbed(shown, tell)},
  ];
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // the download has its own hold on the data by then
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

async function copyEmbed({session, shadowRoot, t}: Shown, tell: (message: string) => void): Promise<void> {
  if (!session) return;
  const {roadmap} = session;
  const {src} = (shadowRoot?.host ?? {}) as {readonly src?: string};
  const code = embedCode({
    script: document.querySelector<HTMLScriptElement>('script[src$="skill-roadmap.js"]')?.src ?? PUBLISHED,
    source: src ? {src: new URL(src, document.baseURI).href} : {json: toJson(roadmap)},
    title: roadmap.title,
    url: roadmap.url,
  });
  try {
    await navigator.clipboard.writeText(code);
    tell(t('copied'));
  } catch {
    tell(t('notCopied'));
  }
}
