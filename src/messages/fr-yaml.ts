import type { DiagnosticParams, YamlProblem } from '../diagnostics/codes.js';
import { french, quoted } from './french.js';
import type { Sentence } from './sentence.js';

type Problem = Sentence<DiagnosticParams['not-yaml']>;

const inQuotes = french`Mettez tout le texte entre guillemets droits : "…".`;

const problems: Readonly<Record<YamlProblem, Problem>> = {
  'plain-text': {
    message: () => 'Ce fichier contient du texte suivi, et non des clés et des valeurs (YAML).',
    expected: () => french`des lignes comme « title: "…" »`,
  },
  'tab-indentation': {
    message: () => 'La ligne est décalée par une tabulation, ce que YAML refuse.',
    mend: () => french`Remplacez les tabulations par des espaces : deux par niveau.`,
  },
  'bad-indentation': {
    message: () => 'Cette ligne n’est pas alignée avec celles du même niveau.',
    mend: () => 'Donnez-lui le même nombre d’espaces au début qu’à ses voisines.',
  },
  'unclosed-quote': {
    message: () => 'Le guillemet ouvert ici n’est jamais fermé.',
    mend: () => 'Ajoutez le même guillemet à la fin du texte.',
  },
  'unclosed-bracket': {
    message: () => 'Le crochet ou l’accolade ouverts ici ne sont jamais fermés.',
    mend: () => french`Fermez-les ; si c’est du texte, mettez-le entre guillemets droits : "…".`,
  },
  'colon-in-text': {
    message: () => french`Ce texte contient un deux-points, que YAML prend pour la fin d’une clé.`,
    mend: () => inQuotes,
  },
  'missing-colon': {
    message: () => 'Il manque un deux-points après la clé.',
    expected: () => french`« clé: valeur »`,
    mend: () => french`Si c’est la suite du texte d’au-dessus, mettez ce texte entier entre guillemets droits : "…".`,
  },
  'missing-space': {
    message: () => 'Il manque une espace après le deux-points.',
    expected: () => french`« clé: valeur »`,
  },
  'missing-comma': {
    message: () => 'Il manque une virgule entre deux éléments.',
    mend: () => french`Séparez-les par une virgule ; si c’est du texte, mettez-le entre guillemets droits : "…".`,
  },
  'text-after-quote': {
    message: () => 'Du texte suit le guillemet fermant.',
    mend: ({ character }) =>
      character === "'"
        ? french`Entourez le texte de guillemets droits ("…") et écrivez les apostrophes « ’ ».`
        : french`À l’intérieur du texte, écrivez les guillemets « … » plutôt que "…".`,
  },
  'unexpected-text': {
    message: () => 'Ce passage n’est pas à sa place.',
    mend: () => french`Si la valeur contient un signe comme # : [ ] { } > |, mettez-la entière entre guillemets droits : "…".`,
  },
  'reserved-character': {
    message: ({ character = '' }) => french`Sans guillemets, un texte ne peut pas commencer par ${quoted(character)}.`,
    mend: () => inQuotes,
  },
  'bad-escape': {
    message: () => french`Entre guillemets droits, la barre oblique « \\ » est un signe spécial de YAML.`,
    mend: () => french`Doublez-la : « \\\\ ».`,
  },
  'bad-alias': {
    message: () => french`Sans guillemets, un texte ne peut pas commencer par « * » ni par « & ».`,
    mend: () => inQuotes,
  },
  'bad-tag': {
    message: () => french`Sans guillemets, un texte ne peut pas commencer par « ! ».`,
    mend: () => inQuotes,
  },
  'bad-key': {
    message: () => 'Une clé doit être un simple mot.',
    mend: () => french`Si c’est un texte qui contient des accolades ou des crochets, mettez-le entre guillemets droits : "…".`,
  },
  'too-many-items': {
    message: () => french`Ce qui commence ici a plus de 1 000 éléments : aucune présentation n’en montre autant.`,
    mend: () => 'Vérifiez ce qui a été collé dans ce fichier.',
  },
  'too-deep': { message: () => 'Ce fichier emboîte trop de niveaux les uns dans les autres.' },
  unreadable: {
    message: () => 'YAML ne comprend pas cette ligne.',
    mend: () => inQuotes,
  },
};

export const frenchYaml: Problem = {
  message: (params) => problems[params.problem].message(params),
  expected: (params) => problems[params.problem].expected?.(params),
  mend: (params) => problems[params.problem].mend?.(params),
};
