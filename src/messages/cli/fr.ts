/** What the command line says, in French; numbers arrive formatted. U+00A0 before a colon, U+202F before ; ! ? and inside « ». */
export const cliFr = {
  usage: `Pupitre fabrique les diapositives d’une conférence de presse à partir d’un dossier écrit en YAML.

Usage :
  pupitre build [DOSSIER…]      fabrique les présentations (toutes, sans nom de dossier)
  pupitre watch DOSSIER         refait les présentations à chaque enregistrement
  pupitre check [DOSSIER…]      relit les dossiers sans rien écrire
  pupitre list [DOSSIER…]       donne l’identifiant de chaque diapositive
  pupitre new NOM               commence un dossier dans slides/NOM
  pupitre schema [--write]      donne le schéma JSON du format, pour les éditeurs
  pupitre template inspect FICHIER
                                dit ce qu’offre un modèle PowerPoint
  pupitre doctor                dit ce que la machine permet

Un DOSSIER est un nom de dossier de slides/ ou un chemin.

Options :
  --deck NOM          une seule présentation (à répéter pour plusieurs)
  --format LISTE      md, html, pdf, pptx, potx, png (md,html,pdf,pptx par défaut)
  --theme NOM         le thème, au lieu de celui que demande la présentation
  --brand FICHIER     la marque d’un partenaire (YAML), au lieu de celle que demande la présentation
  --out DOSSIER       où écrire (out par défaut)
  --strict            tout avertissement devient une erreur
  --fix               avec check : corrige ce qui peut l’être sans risque (--dry-run : le montre seulement)
  --rules             avec check : donne la liste des règles
  --parity            avec check : compare les fichiers construits (HTML, PDF, PowerPoint), diapositive par diapositive
  --sarif FICHIER     avec check : le rapport en SARIF, pour les éditeurs (- : sortie standard)
  --lift-embargo      sans la mention d’embargo, même avant l’heure
  --browser CHEMIN    le navigateur qui imprime (ou la variable PUPITRE_BROWSER)
  --no-cache          refait tout, même ce qui n’a pas changé
  --shard I/N         la I-ième part de N, pour répartir le travail entre N machines
  --lang fr|en        la langue des messages
  --json              un seul objet JSON sur la sortie standard
  --help, --version

Codes de sortie : 0 c’est fait, 1 le dossier est à corriger, 2 la commande est mal écrite,
3 il manque un programme, 70 une erreur de Pupitre.
`,
  progress: (deck: string, index: number, count: number, step: string) =>
    `Présentation ${deck} (${index}/${count}) : ${step}…`,
  steps: {
    md: 'Markdown', html: 'HTML', pdf: 'PDF', pptx: 'PowerPoint', potx: 'modèle PowerPoint', png: 'images',
    browser: 'démarrage du navigateur', layout: 'mise en page', write: 'écriture',
  },
  fileLine: (path: string, size: string, pages: string) => `  ${path}  ${size}${pages === '' ? '' : `  ${pages}`}`,
  pages: (count: number) => (count > 1 ? `${count} pages` : `${count} page`),
  size: (kilobytes: string, isMega: boolean) => `${kilobytes}\u00A0${isMega ? 'Mo' : 'ko'}`,
  done: (files: number, folder: string) =>
    files > 1 ? `${files} fichiers dans ${folder} :` : `${files} fichier dans ${folder} :`,
  nothingWritten: 'Rien n’a été écrit : les fichiers précédents sont intacts.',
  checked: (dossier: string, decks: number, pages: number) =>
    `${dossier} : rien à corriger (${decks} présentation${decks > 1 ? 's' : ''}, ${pages} pages).`,
  counted: (errors: number, warnings: number) =>
    [
      errors > 0 ? `${errors} erreur${errors > 1 ? 's' : ''}` : '',
      warnings > 0 ? `${warnings} avertissement${warnings > 1 ? 's' : ''}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  checkedWith: (dossier: string, counted: string, decks: number, pages: number) =>
    `${dossier}\u00A0: ${counted}${decks === 0 ? '' : ` (${decks} présentation${decks > 1 ? 's' : ''}, ${pages} pages)`}.`,
  unread: 'Le reste sera relu une fois cela corrigé.',
  allowed: (count: number) => (count > 1 ? `${count} constats admis par le dossier\u00A0:` : '1 constat admis par le dossier\u00A0:'),
  allowedLine: (where: string, code: string, reason: string) => `${where}[${code}] ${reason}`,
  fixed: (file: string, count: number) => `${file}\u00A0: ${count} correction${count > 1 ? 's' : ''}.`,
  fixable: (file: string, count: number) => `${file}\u00A0: ${count} correction${count > 1 ? 's' : ''} possible${count > 1 ? 's' : ''}, rien n’a été écrit.`,
  nothingToFix: 'Rien ne peut être corrigé sans risque.',
  dryRunWithoutFix: 'L’option « --dry-run » ne va qu’avec « --fix ».',
  parity: (dossier: string, decks: number, files: number) =>
    `${dossier}\u00A0: ${files} fichiers relus, ${decks} présentation${decks > 1 ? 's' : ''} identique${decks > 1 ? 's' : ''} d’un format à l’autre.`,
  jsonAndSarif: 'La sortie standard ne peut recevoir à la fois « --json » et « --sarif - ».',
  noDossier: (folder: string) =>
    `Aucun dossier dans ${folder}. Commencez-en un avec « pupitre new mon-dossier ».`,
  unknownDossier: (name: string, suggestion: string | undefined, known: readonly string[]) => {
    const some = known.slice(0, 5).join(', ');
    const mend = suggestion !== undefined ? `Vouliez-vous dire « ${suggestion} » ?` : known.length > 0 ? `slides/ contient : ${some}${known.length > 5 ? '…' : '.'}` : 'slides/ n’en contient aucun.';
    return `Le dossier « ${name} » n’existe pas. ${mend}`;
  },
  outInDossier: (path: string) => `« ${path} » est dans un dossier de presse, dont les fichiers seraient mêlés aux présentations : donnez à « --out » un autre dossier.`,
  notAFolder: (path: string) => `« ${path} » est un fichier : donnez à « --out » le nom d’un dossier.`,
  unknownCommand: (name: string, suggestion: string | undefined) =>
    `« ${name} » n’est pas une commande.${suggestion === undefined ? '' : ` Vouliez-vous dire « ${suggestion} » ?`} « pupitre --help » les donne toutes.`,
  unknownOption: (name: string, suggestion: string | undefined) =>
    `L’option « ${name} » n’existe pas.${suggestion === undefined ? '' : ` Vouliez-vous dire « ${suggestion} » ?`} « pupitre --help » les donne toutes.`,
  missingValue: (name: string) => `L’option « ${name} » attend une valeur.`,
  unexpectedValue: (name: string) => `L’option « ${name} » ne prend pas de valeur.`,
  optionNotHere: (name: string, command: string) => `L’option « ${name} » ne va pas avec la commande « ${command} ».`,
  wrongShard: (text: string) =>
    `« --shard ${text} » n’a pas de sens : donnez la part et leur nombre, par exemple « --shard 2/5 ».`,
  watching: (folder: string) => `Pupitre surveille ${folder} et refait les présentations à chaque enregistrement. Ctrl-C pour arrêter.`,
  rebuilt: (time: string, seconds: string) => `${time} : à jour, en ${seconds} s.`,
  stillEarlier: (time: string) => `${time} : à corriger ; les fichiers précédents sont intacts. Pupitre attend le prochain enregistrement.`,
  stopped: 'Surveillance arrêtée.',
  interrupted: 'Interrompu : aucun fichier n’est à moitié écrit.',
  unknownFormat: (name: string, suggestion: string | undefined, known: readonly string[]) =>
    `« ${name} » n’est pas un format.${suggestion === undefined ? '' : ` Vouliez-vous dire « ${suggestion} » ?`} Les formats sont : ${known.join(', ')}.`,
  unknownLanguage: (name: string) => `« ${name} » n’est pas une langue des messages : fr ou en.`,
  tooManyNames: (command: string) => `La commande « ${command} » attend un seul nom.`,
  missingName: (command: string) => `La commande « ${command} » attend un nom : « pupitre ${command} mon-dossier ».`,
  templateUsage: 'La commande s’écrit « pupitre template inspect FICHIER.pptx ».',
  template: {
    heading: (file: string, size: string) => `${file} : diapositives de ${size}`,
    fonts: (major: string, minor: string) => `Polices : ${major} (titres), ${minor} (textes)`,
    measured: (percent: number) => `Textes mesurés avec nos polices, comptées ${percent} % plus larges : celles du modèle ne sont pas connues.`,
    served: (families: string) => `sert pour : ${families}`,
    unused: 'ne sert pour rien d’office',
    placeholder: (name: string, kind: string, place: string, size: string) => `${name} (${kind}) : ${place}${size === '' ? '' : `, ${size}`}`,
    place: (x: string, y: string, width: string, height: string) => `${width} × ${height} cm à ${x} cm du bord et ${y} cm du haut`,
    points: (size: string) => `${size} pt`,
    ambiguous: 'même type et même numéro qu’un autre',
    beyond: 'dépasse de la diapositive',
    kinds: {
      title: 'titre', ctrTitle: 'titre', subTitle: 'sous-titre', body: 'texte', obj: 'contenu', pic: 'image', chart: 'graphique',
      tbl: 'tableau', dt: 'date', ftr: 'pied de page', sldNum: 'numéro', other: 'autre',
    },
    missing: 'Ce qui manque',
    complete: 'Rien ne manque : chaque sorte de diapositive a sa disposition.',
  },
  noArguments: (command: string) => `La commande « ${command} » ne prend pas de nom.`,
  invalidName: (name: string) =>
    `« ${name} » ne peut pas être un nom de dossier : minuscules sans accent, chiffres et traits d’union, comme « criminalite-organisee ».`,
  alreadyThere: (path: string) => `${path} existe déjà : rien n’a été changé.`,
  created: (path: string, name: string) =>
    `${path} est prêt. Écrivez dossier.yaml, puis lancez « pupitre build ${name} ».`,
  schemaWritten: (paths: readonly string[]) => `Écrit : ${paths.join(', ')}.`,
  gaveUpSandbox: 'Le navigateur tourne sans son bac à sable (compte root ou conteneur).',
  bug: 'Pupitre a rencontré une erreur qui n’est pas de votre fait. Merci de la signaler avec ce qui suit :',
  doctor: {
    title: 'Ce que la machine permet',
    node: 'Node.js', browser: 'Navigateur', fonts: 'Polices', libreOffice: 'LibreOffice',
    nodeTooOld: (found: string, needed: string) => `${found} : il faut ${needed} ou plus récent`,
    packaged: 'fourni avec Pupitre',
    installed: 'installé sur la machine',
    noBrowser: 'aucun : HTML, Markdown et PowerPoint se font, mais ni PDF ni images. Installez Chrome, Chromium ou Edge.',
    noLibreOffice: 'absent : il ne sert qu’à vérifier les PowerPoint, rien ne manque pour fabriquer',
    fontsFound: (themes: number, files: number) => `${themes} thèmes, ${files} fichiers de police lisibles`,
    fontsMissing: (file: string) => `illisible : ${file}`,
    sandboxOff: 'sans bac à sable (compte root ou conteneur)',
  },
} as const;
