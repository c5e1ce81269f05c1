import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { OpenedBrowser } from './browser.js';
import type { BuildEvent } from './events.js';
import type { Format } from './format.js';
import type { Surroundings } from './surroundings.js';
import type { Workshop } from './workshop.js';

export interface BuildOptions {
  /** Names in `decks.yaml`; all when absent. An unknown one is a diagnostic. */
  readonly decks?: readonly string[];
  readonly formats?: readonly Format[];
  /** The folder that gets `<dossier>/<deck>.<format>`; `out` when absent. */
  readonly out?: string;
  /** Over the decks' own. */
  readonly theme?: string;
  /** The file of a partner's brand, from `cwd`; over the decks' own. */
  readonly brand?: string;
  readonly themesFolder?: string;
  /** What `check` warns of is an error too; dossier and decks may ask for it themselves. */
  readonly strict?: boolean;
  /** As if every embargo were over. */
  readonly liftEmbargo?: boolean;
  /** What the outside looks like; the command line passes the process's own. */
  readonly surroundings: Surroundings;
  /** Whether decks that did not change are taken from the cache, and what is made is kept there; not when absent. */
  readonly cache?: boolean;
  /** What several builds share, instead of a browser and a cache of this one's own. */
  readonly workshop?: Workshop;
  readonly onProgress?: (event: BuildEvent) => void;
}

export interface BuildResult {
  readonly dossier: string;
  /** Where the files are: `<out>/<dossier>`; empty of new ones when a diagnostic is an error that stopped the build. */
  readonly folder: string;
  readonly files: readonly BuiltFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of the YAML files by the name that diagnostics use. */
  readonly texts: ReadonlyMap<string, string>;
  /** Protections the browser ran without. */
  readonly gaveUp: OpenedBrowser['gaveUp'];
}

export interface BuiltFile {
  readonly path: string;
  readonly deck: string;
  readonly format: Format;
  /** In bytes. */
  readonly size: number;
  readonly pages: number;
}
