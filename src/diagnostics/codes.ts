import type { RefusalCode } from '../files/read-guarded.js';
import type { CheckParams } from './check-codes.js';
import type { ParityParams } from './parity-codes.js';
import type { Rule } from './rules.js';

/** What a YAML value is, as an author sees it. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'list' | 'map' | 'nothing';

/** Why a text is not YAML: the mistakes that an author can make, whatever the parser calls them. */
export type YamlProblem =
  | 'plain-text'
  | 'tab-indentation'
  | 'bad-indentation'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'colon-in-text'
  | 'missing-colon'
  | 'missing-space'
  | 'missing-comma'
  | 'text-after-quote'
  | 'unexpected-text'
  | 'reserved-character'
  | 'bad-escape'
  | 'bad-alias'
  | 'bad-tag'
  | 'bad-key'
  | 'too-deep'
  | 'too-many-items'
  | 'unreadable';

/** What a browser can fail at; `browser/` finds out which. */
export type BrowserProblem =
  | 'explicit-missing'
  | 'unpack-failed'
  | 'start-failed'
  | 'no-sandbox'
  | 'died'
  | 'timeout'
  | 'request'
  | 'page';

/** Why a picture file cannot be shown. */
export type PictureProblem =
  | 'unknown-kind'
  | 'wrong-name'
  | 'damaged'
  | 'turned'
  | 'too-many-pixels'
  | 'svg-malformed'
  | 'svg-entities'
  | 'svg-script'
  | 'svg-element'
  | 'svg-external'
  | 'svg-size'
  | 'svg-too-complex'
  | RefusalCode;

/** Why a presentation file cannot be filled. */
export type TemplateProblem =
  | 'not-zip'
  | 'encrypted-or-old'
  | 'not-presentation'
  | 'macros'
  | 'strict'
  | 'external'
  | 'too-large'
  | 'unsafe-name'
  | 'entities'
  | 'xml'
  | 'no-layout';

/** What a placeholder of a template is to hold. */
export type TemplateNeed = 'title' | 'text' | 'chart' | 'table' | 'picture';

/** Which collection an id is looked up in. */
export type ReferenceTarget = 'people' | 'sources' | 'figures';

/** What two things that share an id are. */
export type IdOwner = 'section' | 'block' | 'slide';

/** What leaked: something for the speaker alone, a slide kept for questions, a remark in the YAML, another content of the dossier, or a path of this machine. */
export type LeakKind = 'notes' | 'backup' | 'comment' | 'content' | 'machine';

/** Every diagnostic code with its parameters. The sentences live in the catalogue (`messages/`). */
export interface DiagnosticParams extends CheckParams, ParityParams {
  /** `reason`: an operating system's code, `ENOENT`. */
  'file-not-readable': { readonly file: string; readonly reason: string };
  'write-failed': { readonly file: string; readonly reason: string };

  /** `byte`: the value of the first byte that is not UTF-8, 0–255. */
  'not-utf8': { readonly byte: number };
  'empty-file': Record<string, never>;
  /** `character`: the one that the problem is about, where there is one. */
  'not-yaml': { readonly problem: YamlProblem; readonly character?: string };
  'several-documents': Record<string, never>;
  'too-many-aliases': { readonly limit: number };
  'duplicate-yaml-key': { readonly key: string };

  'unknown-key': { readonly key: string; readonly allowed: readonly string[]; readonly suggestion?: string };
  'missing-key': { readonly key: string };
  /** `given`: what stands there, when it is a text, a number or a boolean. */
  'wrong-type': { readonly expected: readonly ValueKind[]; readonly actual: ValueKind; readonly given?: string };
  'wrong-value': { readonly actual: string; readonly allowed: readonly string[]; readonly suggestion?: string };
  /** Limits are inclusive unless `exclusive`. */
  'number-too-small': { readonly minimum: number; readonly exclusive: boolean };
  'number-too-large': { readonly maximum: number; readonly exclusive: boolean };
  'not-whole-number': { readonly actual: number };
  'too-few-items': { readonly minimum: number; readonly actual: number };
  'too-many-items': { readonly maximum: number; readonly actual: number };
  'empty-text': Record<string, never>;
  /** `codePoint`: of the first control character, 0–0xFFFF. */
  'control-character': { readonly codePoint: number };
  'invalid-id': { readonly id: string; readonly suggestion?: string };
  'invalid-date': { readonly date: string };
  'invalid-embargo': { readonly moment: string };
  /** `suggestion`: the same moment on French clocks. */
  'embargo-without-offset': { readonly moment: string; readonly suggestion?: string };
  'invalid-url': { readonly url: string };
  'invalid-email': { readonly email: string };
  'invalid-color': { readonly color: string };
  /** A rule of a schema that has no code of its own; `other` for one that `rules.ts` does not list. */
  'invalid-value': { readonly rule: Rule | 'other' };

  'no-block-kind': { readonly kinds: readonly string[] };
  'several-block-kinds': { readonly kinds: readonly string[] };
  /** `line`: of the first one. */
  'duplicate-id': { readonly what: IdOwner; readonly id: string; readonly line: number };
  /** A section or block named like a slide that the content makes by itself. */
  'reserved-id': { readonly what: IdOwner; readonly id: string; readonly reserved: readonly string[] };
  'unknown-reference': {
    readonly to: ReferenceTarget;
    readonly id: string;
    readonly known: readonly string[];
    readonly suggestion?: string;
  };
  'missing-file': { readonly file: string; readonly suggestion?: string };
  'file-outside-folder': { readonly file: string };

  /** An entry of `slides:` in decks.yaml. */
  'unknown-slide': { readonly id: string; readonly known: readonly string[]; readonly suggestion?: string };
  /** A slide of prose in a deck for the stage, where prose goes to the notes. */
  'reading-slide': { readonly id: string };
  /** A slide that a deck shows twice; `line`: of the first entry that brings it. */
  'duplicate-slide': { readonly id: string; readonly line: number };
  /** A deck that would have no slide: all kept for questions, or an agenda of nothing. */
  'empty-deck': { readonly name: string };
  'unknown-deck': { readonly name: string; readonly known: readonly string[]; readonly suggestion?: string };
  'unknown-theme': { readonly name: string; readonly known: readonly string[]; readonly suggestion?: string };
  'unknown-font-file': { readonly file: string };
  'font-unreadable': { readonly file: string };
  /** A font file that calls itself otherwise than the brand does: Office and browsers find fonts by name. */
  'font-family-differs': { readonly file: string; readonly given: string; readonly actual: string };
  /** `signs`: what French typography sets and the font has no glyph for, as U+202F. */
  'font-lacks-signs': { readonly file: string; readonly signs: readonly string[] };
  /** Two colours of a theme with a brand over it, as `#RRGGBB`, and their roles; `ratio` and `least`: 1 to 21. */
  'low-contrast': {
    readonly role: string; readonly color: string; readonly groundRole: string; readonly ground: string;
    readonly ratio: number; readonly least: number;
  };
  'theme-layout-missing': { readonly layout: string };
  'theme-region-missing': { readonly layout: string; readonly region: string };

  /** `over`: characters too many; `text`: its start. */
  'text-too-long': { readonly layout: string; readonly region: string; readonly over: number; readonly text: string };
  /** Each once. */
  'missing-glyph': { readonly characters: readonly string[] };
  'table-too-wide': { readonly layout: string; readonly columns: number };
  /** `reason`: a PictureProblem, or an operating system's code; `detail`: what in the file it is about. */
  'image-unreadable': { readonly file: string; readonly reason: string; readonly detail?: string };
  /** An SVG whose letters are no outlines. */
  'image-has-text': { readonly file: string };

  /** `detail`: the part, or what the XML parser said; may be empty. */
  'template-unreadable': { readonly file: string; readonly problem: TemplateProblem; readonly detail: string };
  /** Layouts are chosen, and no template. */
  'template-not-named': Record<string, never>;
  /** A layout that the author's mapping names and the template lacks. */
  'template-layout-unknown': { readonly name: string; readonly known: readonly string[]; readonly suggestion?: string };
  /** `wanted`: the layout family; `names`: of layouts that would do. */
  'template-layout-missing': { readonly wanted: string; readonly names: readonly string[] };
  /** `layout`: the template's; `wanted`: the layout family; `found`: how many placeholders of that kind it has. */
  'template-placeholder-missing': {
    readonly layout: string;
    readonly wanted: string;
    readonly placeholder: TemplateNeed;
    readonly needed: number;
    readonly found: number;
  };
  /** A portrait that the template's layout has no place for. */
  'template-picture-left-out': { readonly layout: string; readonly text: string };
  'template-text-too-long': { readonly layout: string; readonly placeholder: string; readonly over: number; readonly text: string };
  'template-table-too-large': { readonly layout: string; readonly placeholder: string; readonly columns: number };

  /** Something internal in a file about to be written; `part`: of a zip; `slide`: from 1. */
  'leak': { readonly kind: LeakKind; readonly excerpt: string; readonly file: string; readonly part: string; readonly slide?: number };

  'no-browser': Record<string, never>;
  /** `detail`: a path, an address, or what the browser said last; may be empty. */
  'browser-failed': { readonly problem: BrowserProblem; readonly detail: string };
}
