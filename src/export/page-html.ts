import type {Roadmap} from '../model/roadmap.js';
import {toJson} from '../model/write.js';
import {dataScript} from './embed.js';
import {listHtml} from './list-html.js';
import {escapeXml} from './xml.js';

/** The modules of the script-tag file, by their path below it: `skill-roadmap.js`, `parts/card-part.js`. */
export type Modules = ReadonlyMap<string, string>;

/** Names modules in a page that has no addresses for them. */
const PREFIX = 'skill-roadmap/';
const RTL_LANGUAGE = /^(?:ar|fa|he|ur|yi|ps|sd|ug|dv|ckb)\b/i;

/**
 * One page with a roadmap, the component and nested lists for where no script runs. It asks nothing of any network:
 * every module is a `data:` address that an import map gives its name.
 */
export function pageHtml(roadmap: Roadmap, modules: Modules, entry: string): string {
  const {title, lang = 'en'} = roadmap;
  const name = escapeXml(title);
  return `<!doctype html>
<html lang="${escapeXml(lang)}"${RTL_LANGUAGE.test(lang) ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<style>
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; }
skill-roadmap { display: block; --skill-height: 100dvh; }
skill-roadmap:not(:defined) { padding: 1em 2em; }
</style>
<script type="importmap">${importMap(modules)}</script>
</head>
<body>
<skill-roadmap deep-link>
${dataScript(toJson(roadmap))}
<h1>${name}</h1>${roadmap.children.length ? listHtml(roadmap) : '\n'}</skill-roadmap>
<script type="module">import '${PREFIX}${entry}';</script>
</body>
</html>
`;
}

function importMap(modules: Modules): string {
  const imports = Object.fromEntries(
    [...modules].map(([path, code]) => [PREFIX + path, dataUrl(withNames(code, path, modules))]),
  );
  return JSON.stringify({imports}).replace(/</g, '\\u003c');
}

/** Imports by relative address become imports by name. */
function withNames(code: string, path: string, modules: Modules): string {
  const bare = code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  return bare.replace(
    /(from|import\(|import)(\s*)(["'])(\.\.?\/[^"'\n]+)\3/g,
    (whole, word: string, space: string, quote: string, address: string) => {
      const name = resolved(address, path);
      return modules.has(name) ? `${word}${space}${quote}${PREFIX}${name}${quote}` : whole;
    },
  );
}

/** `../a.js` seen from `parts/b.js` is `a.js`. */
function resolved(address: string, from: string): string {
  const steps = from.split('/').slice(0, -1);
  for (const step of address.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Only what would end the address, or be dropped from it, has to be written in another way. */
function dataUrl(code: string): string {
  const text = code.replace(/[%#\n\r\t]/g, (character) => encodeURIComponent(character));
  return `data:text/javascript;charset=utf-8,${text}`;
}
