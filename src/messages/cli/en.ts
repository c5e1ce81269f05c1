import type { CliMessages } from './messages.js';

export const cliEn: CliMessages = {
  usage: `Pupitre makes the slides of a press conference from a dossier written in YAML.

Usage:
  pupitre build [DOSSIER…]      makes the decks (of every dossier when none is named)
  pupitre watch DOSSIER         makes the decks again at every save
  pupitre check [DOSSIER…]      reads the dossiers over and writes nothing
  pupitre list [DOSSIER…]       gives the id of every slide
  pupitre new NAME              starts a dossier in slides/NAME
  pupitre schema [--write]      gives the format's JSON schema, for editors
  pupitre template inspect FILE
                                says what a PowerPoint template offers
  pupitre doctor                says what this machine can do

A DOSSIER is the name of a folder in slides/, or a path.

Options:
  --deck NAME         only this deck (repeat for several)
  --format LIST       md, html, pdf, pptx, potx, png (md,html,pdf,pptx unless told)
  --theme NAME        the theme, instead of the one the deck asks for
  --brand FILE        a partner’s brand (YAML), instead of the one the deck asks for
  --out FOLDER        where to write (out unless told)
  --strict            every warning is an error
  --fix               with check: mends what is safe to mend (--dry-run: only shows it)
  --rules             with check: lists the rules
  --parity            with check: compares the files built (HTML, PDF, PowerPoint), slide by slide
  --sarif FILE        with check: the report as SARIF, for editors (-: standard output)
  --lift-embargo      without the embargo notice, even before its time
  --browser PATH      the browser that prints (or the variable PUPITRE_BROWSER)
  --no-cache          makes everything again, even what did not change
  --shard I/N         part I of N, to share the work between N machines
  --lang fr|en        the language of messages
  --json              one JSON object on standard output
  --help, --version

Exit codes: 0 done, 1 the dossier is wrong, 2 wrong usage, 3 a needed program is missing, 70 a bug.
`,
  progress: (deck, index, count, step) => `Deck ${deck} (${index}/${count}): ${step}…`,
  steps: {
    md: 'Markdown', html: 'HTML', pdf: 'PDF', pptx: 'PowerPoint', potx: 'PowerPoint template', png: 'pictures',
    browser: 'starting the browser', layout: 'layout', write: 'writing',
  },
  fileLine: (path, size, pages) => `  ${path}  ${size}${pages === '' ? '' : `  ${pages}`}`,
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  size: (kilobytes, isMega) => `${kilobytes}\u00A0${isMega ? 'MB' : 'kB'}`,
  done: (files, folder) => (files === 1 ? `1 file in ${folder}:` : `${files} files in ${folder}:`),
  nothingWritten: 'Nothing was written: the earlier files are untouched.',
  checked: (dossier, decks, pages) => `${dossier}: nothing to mend (${decks} deck${decks === 1 ? '' : 's'}, ${pages} pages).`,
  counted: (errors, warnings) =>
    [
      errors > 0 ? `${errors} error${errors === 1 ? '' : 's'}` : '',
      warnings > 0 ? `${warnings} warning${warnings === 1 ? '' : 's'}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  checkedWith: (dossier, counted, decks, pages) =>
    `${dossier}: ${counted}${decks === 0 ? '' : ` (${decks} deck${decks === 1 ? '' : 's'}, ${pages} pages)`}.`,
  unread: 'The rest will be read over once that is mended.',
  allowed: (count) => (count === 1 ? '1 finding that the dossier allows:' : `${count} findings that the dossier allows:`),
  allowedLine: (where, code, reason) => `${where}[${code}] ${reason}`,
  fixed: (file, count) => `${file}: ${count} place${count === 1 ? '' : 's'} mended.`,
  fixable: (file, count) => `${file}: ${count} place${count === 1 ? '' : 's'} can be mended, nothing was written.`,
  nothingToFix: 'Nothing can be mended safely.',
  dryRunWithoutFix: 'The option “--dry-run” goes with “--fix” only.',
  parity: (dossier, decks, files) => `${dossier}: ${files} files read back, ${decks} deck${decks === 1 ? '' : 's'} alike in every format.`,
  jsonAndSarif: 'The standard output cannot take both “--json” and “--sarif -”.',
  noDossier: (folder) => `There is no dossier in ${folder}. Start one with “pupitre new my-dossier”.`,
  unknownDossier: (name, suggestion, known) => {
    const some = known.slice(0, 5).join(', ');
    const mend = suggestion !== undefined ? `Did you mean “${suggestion}”?` : known.length > 0 ? `slides/ holds: ${some}${known.length > 5 ? '…' : '.'}` : 'slides/ holds none.';
    return `There is no dossier “${name}”. ${mend}`;
  },
  outInDossier: (path) => `“${path}” is within a press dossier, whose files would be mixed with the decks: give “--out” another folder.`,
  notAFolder: (path) => `“${path}” is a file: give “--out” the name of a folder.`,
  unknownCommand: (name, suggestion) =>
    `“${name}” is no command.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`} “pupitre --help” lists them.`,
  unknownOption: (name, suggestion) =>
    `There is no option “${name}”.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`} “pupitre --help” lists them.`,
  missingValue: (name) => `The option “${name}” needs a value.`,
  unexpectedValue: (name) => `The option “${name}” takes no value.`,
  optionNotHere: (name, command) => `The option “${name}” does not go with the command “${command}”.`,
  wrongShard: (text) => `“--shard ${text}” makes no sense: give the part and how many there are, as in “--shard 2/5”.`,
  watching: (folder) => `Pupitre watches ${folder} and makes the decks again at every save. Ctrl-C to stop.`,
  rebuilt: (time, seconds) => `${time}: up to date, in ${seconds} s.`,
  stillEarlier: (time) => `${time}: to be mended; the earlier files are untouched. Pupitre waits for the next save.`,
  stopped: 'No longer watching.',
  interrupted: 'Interrupted: no file is half written.',
  unknownFormat: (name, suggestion, known) =>
    `“${name}” is no format.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`} The formats are: ${known.join(', ')}.`,
  unknownLanguage: (name) => `“${name}” is no language of messages: fr or en.`,
  tooManyNames: (command) => `The command “${command}” takes one name.`,
  missingName: (command) => `The command “${command}” needs a name: “pupitre ${command} my-dossier”.`,
  templateUsage: 'The command is written “pupitre template inspect FILE.pptx”.',
  template: {
    heading: (file, size) => `${file}: slides of ${size}`,
    fonts: (major, minor) => `Fonts: ${major} (titles), ${minor} (text)`,
    measured: (percent) => `Text is measured with our fonts, taken to be ${percent}\u00A0% wider: the template’s are not known.`,
    served: (families) => `serves: ${families}`,
    unused: 'serves nothing by itself',
    placeholder: (name, kind, place, size) => `${name} (${kind}): ${place}${size === '' ? '' : `, ${size}`}`,
    place: (x, y, width, height) => `${width} × ${height} cm, ${x} cm from the left and ${y} cm from the top`,
    points: (size) => `${size} pt`,
    ambiguous: 'same type and number as another',
    beyond: 'goes beyond the slide',
    kinds: {
      title: 'title', ctrTitle: 'title', subTitle: 'subtitle', body: 'text', obj: 'content', pic: 'picture', chart: 'chart',
      tbl: 'table', dt: 'date', ftr: 'footer', sldNum: 'number', other: 'other',
    },
    missing: 'What is missing',
    complete: 'Nothing is missing: each kind of slide has its layout.',
  },
  noArguments: (command) => `The command “${command}” takes no name.`,
  invalidName: (name) =>
    `“${name}” cannot be a dossier’s name: lower-case letters without accents, digits and hyphens, as in “organised-crime”.`,
  alreadyThere: (path) => `${path} exists already: nothing was changed.`,
  created: (path, name) => `${path} is ready. Write dossier.yaml, then run “pupitre build ${name}”.`,
  schemaWritten: (paths) => `Written: ${paths.join(', ')}.`,
  gaveUpSandbox: 'The browser runs without its sandbox (root account or container).',
  bug: 'Pupitre met an error that is none of your doing. Please report it with what follows:',
  doctor: {
    title: 'What this machine can do',
    node: 'Node.js', browser: 'Browser', fonts: 'Fonts', libreOffice: 'LibreOffice',
    nodeTooOld: (found, needed) => `${found}: ${needed} or later is needed`,
    packaged: 'comes with Pupitre',
    installed: 'installed on this machine',
    noBrowser: 'none: HTML, Markdown and PowerPoint can be made, PDF and pictures cannot. Install Chrome, Chromium or Edge.',
    noLibreOffice: 'absent: it only serves to check PowerPoint files, nothing is missing to make them',
    fontsFound: (themes, files) => `${themes} themes, ${files} readable font files`,
    fontsMissing: (file) => `cannot be read: ${file}`,
    sandboxOff: 'without its sandbox (root account or container)',
  },
};
