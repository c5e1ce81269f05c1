import { describeBrowsers, type BrowserDescription } from '../../browser/describe.js';
import type { CliMessages } from '../../messages/cli/messages.js';
import { browserOptions } from '../../pipeline/browser.js';
import { themesFolderFor } from '../../pipeline/folders.js';
import { examineFonts } from '../../pipeline/examine-fonts.js';
import { findLibreOffice } from '../../pipeline/find-libre-office.js';
import type { Arguments } from '../arguments.js';
import { recoverAll } from '../dossiers.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { CommandContext } from '../context.js';
import { surroundingsOf } from '../surroundings.js';

const NODE_NEEDED = '20.19';

interface Finding {
  readonly subject: 'node' | 'browser' | 'fonts' | 'libreOffice';
  /** `missing` keeps something from being made; `absent` does not. */
  readonly state: 'ok' | 'missing' | 'absent';
  readonly text: string;
}

/** `pupitre doctor`: what was found of what Pupitre can use. Exit code 3 when something keeps a format from being made. */
export async function doctor(args: Arguments, context: CommandContext): Promise<ExitCode> {
  const { terminal, messages } = context;
  const needs = surroundingsOf(terminal, args.browser);
  await recoverAll(context);
  const findings = [
    nodeFinding(terminal.nodeVersion, messages),
    browserFinding(await describeBrowsers(browserOptions(needs)), messages),
    fontsFinding(terminal.cwd, messages),
    await libreOfficeFinding(terminal.env, messages),
  ];
  const exitCode = findings.some((finding) => finding.state === 'missing') ? EXIT.missingProgram : EXIT.done;
  if (args.json) {
    terminal.out(`${JSON.stringify({ exitCode, findings }, null, 2)}\n`);
    return exitCode;
  }
  const width = Math.max(...findings.map((finding) => messages.doctor[finding.subject].length));
  const sign = { ok: '✓', missing: '✗', absent: '–' } as const;
  const lines = findings.map(
    ({ subject, state, text }) => `  ${sign[state]} ${messages.doctor[subject].padEnd(width)}  ${text}`,
  );
  terminal.out(`${messages.doctor.title}\n${lines.join('\n')}\n`);
  return exitCode;
}

function nodeFinding(version: string, { doctor: words }: CliMessages): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NODE_NEEDED.split('.').map(Number);
  const isRecent = major > neededMajor || (major === neededMajor && minor >= neededMinor);
  return isRecent
    ? { subject: 'node', state: 'ok', text: version }
    : { subject: 'node', state: 'missing', text: words.nodeTooOld(version, NODE_NEEDED) };
}

function browserFinding(descriptions: readonly BrowserDescription[], { doctor: words }: CliMessages): Finding {
  const working = descriptions.find((description) => description.works);
  if (!working) {
    const tried = descriptions.flatMap((d) => (d.works || d.reason === 'not-found' ? [] : [`${d.reason}: ${d.detail}`]));
    return { subject: 'browser', state: 'missing', text: [words.noBrowser, ...tried].join('\n      ') };
  }
  const { program, product, gaveUp } = working;
  const origin = program.kind === 'packaged' ? words.packaged : words.installed;
  const sandbox = gaveUp.length > 0 ? `, ${words.sandboxOff}` : '';
  return { subject: 'browser', state: 'ok', text: `${product}, ${origin}${sandbox}\n      ${program.path}` };
}

function fontsFinding(cwd: string, { doctor: words }: CliMessages): Finding {
  const { themes, files, unreadable } = examineFonts(themesFolderFor(cwd));
  return unreadable.length > 0
    ? { subject: 'fonts', state: 'missing', text: words.fontsMissing(unreadable.join(', ')) }
    : { subject: 'fonts', state: 'ok', text: words.fontsFound(themes, files) };
}

async function libreOfficeFinding(env: CommandContext['terminal']['env'], { doctor: words }: CliMessages): Promise<Finding> {
  const found = await findLibreOffice(env);
  return found === undefined
    ? { subject: 'libreOffice', state: 'absent', text: words.noLibreOffice }
    : { subject: 'libreOffice', state: 'ok', text: found };
}
