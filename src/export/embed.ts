import {escapeXml} from './xml.js';

/** What the code to embed a roadmap is made from. */
export interface Embedded {
  /** Address of the script-tag file. */
  readonly script: string;
  /** Address of the roadmap's file, absolute; or the roadmap itself. */
  readonly source: {readonly src: string} | {readonly json: unknown};
  readonly title: string;
  /** Where the roadmap's page is. */
  readonly url?: string | undefined;
}

/** HTML that shows a roadmap in any page; without scripts it is a link, or its name. */
export function embedCode({script, source, title, url}: Embedded): string {
  const name = escapeXml(title);
  const fallback = url === undefined ? `<p>${name}</p>` : `<p><a href="${escapeXml(url)}">${name}</a></p>`;
  const src = 'src' in source ? ` src="${escapeXml(source.src)}"` : '';
  const data = 'json' in source ? `\n  ${dataScript(source.json)}` : '';
  return `<script type="module" src="${escapeXml(script)}"></script>
<skill-roadmap${src}>
  ${fallback}${data}
</skill-roadmap>
`;
}

/** A data script; nothing in the JSON can end it. */
export function dataScript(json: unknown): string {
  return `<script type="application/json">${JSON.stringify(json).replace(/</g, '\\u003c')}</script>`;
}
