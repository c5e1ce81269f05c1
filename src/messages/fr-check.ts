import type { CheckParams, DoubtKind } from '../diagnostics/check-codes.js';
import { french, frenchNumber, plural, quoted } from './french.js';
import type { Sentence } from './sentence.js';

type CheckSentences = { readonly [C in keyof CheckParams]: Sentence<CheckParams[C]> & { readonly why: string } };

const doubts: Readonly<Record<DoubtKind, string>> = {
  'straight-quote': 'Ce guillemet est resté droit',
  'unbalanced-quotes': 'Ce guillemet n’a pas son pendant',
  'unbalanced-parentheses': 'Cette parenthèse n’a pas son pendant',
  'double-space': 'Il y a ici plusieurs espaces de suite',
  'missing-space': 'Il manque une espace ici',
  'space-before-comma': 'Il y a une espace de trop avant ce signe',
  'repeated-sign': 'Ce signe est répété',
  'repeated-word': 'Ce mot est répété',
  'etc-with-ellipsis': french`« etc. » ne prend pas de points de suspension`,
  ordinal: 'Cet ordinal n’est pas abrégé selon l’usage',
  'title-abbreviation': 'Ce titre de civilité n’est pas abrégé selon l’usage',
  'unaccented-capital': 'Il manque un accent à cette capitale',
  'decimal-point': 'Les décimales s’écrivent après une virgule',
  'thousands-together': 'Les milliers de ce nombre ne sont pas séparés',
  'range-or-compound': french`Est-ce un intervalle ou une soustraction ?`,
};

const parts = { block: 'ce bloc', section: 'cette section', deck: 'cette présentation' } as const;
const minutes = (value: number): string => `${frenchNumber(value)}\u00A0min`;

const data = { table: 'Le tableau', chart: 'Le graphique' } as const;
const unseen = (notes: number, backup: number): string =>
  [
    ...(notes === 0 ? [] : [notes === 1 ? 'les notes d’un bloc' : `les notes de ${frenchNumber(notes)} blocs`]),
    ...(backup === 0 ? [] : [backup === 1 ? french`ce qui est en réserve (« backup »)` : french`les ${frenchNumber(backup)} parties en réserve (« backup »)`]),
  ].join(' ni ');

/** The French sentences of `pupitre check`'s own rules. */
export const frenchCheck: CheckSentences = {
  'prose-contradicts-figure': {
    message: ({ written, id, value }) => french`Le texte dit ${quoted(written)}, mais le chiffre ${quoted(id)} vaut ${quoted(value)}.`,
    why: french`Deux valeurs pour une même chose : la première personne qui compare le texte et la diapositive met tout le dossier en doute.`,
    mend: ({ id }) => french`Corrigez celui des deux qui est faux. Si ce sont deux choses différentes, dites-le mieux dans l’intitulé (« label ») de ${quoted(id)}.`,
  },
  'data-contradicts-figure': {
    message: ({ in: where, written, id, value }) => french`${data[where]} donne ${quoted(written)}, mais le chiffre ${quoted(id)} vaut ${quoted(value)}.`,
    why: french`Deux valeurs pour une même chose : la première personne qui compare les deux diapositives met tout le dossier en doute.`,
    mend: ({ id }) => french`Mettez à la place de ce nombre un renvoi au chiffre (« figure: ${id} »), ou corrigez celui des deux qui est faux. Si ce sont deux choses différentes, dites-le mieux dans l’intitulé (« label ») de ${quoted(id)}.`,
  },
  'prose-contradicts-prose': {
    message: ({ written, other }) => french`Le texte dit ici ${quoted(written)}, et ailleurs ${quoted(other)} pour ce qui semble la même chose.`,
    why: french`Deux valeurs pour une même chose : qui lit les deux passages ne croit plus ni l’un ni l’autre.`,
    mend: () => french`Gardez la bonne valeur aux deux endroits ; si elle compte, faites-en un chiffre de « figures ».`,
  },
  'figure-conflict': {
    message: ({ id, value, other, otherValue }) =>
      french`Les chiffres ${quoted(id)} et ${quoted(other)} comptent la même chose, avec deux valeurs : ${quoted(value)} et ${quoted(otherValue)}.`,
    why: french`Selon la diapositive, le dossier dirait l’une ou l’autre.`,
    mend: () => french`Gardez-en un seul ; ou donnez à chacun son territoire (« scope »), sa date ou un intitulé plus précis.`,
  },
  'figure-without-source': {
    message: ({ value, label }) => french`Ce chiffre n’a pas de source : ${quoted(`${value} ${label}`)}.`,
    why: french`Un journaliste demandera d’où il vient, et la diapositive ne pourra pas le dire.`,
    mend: () => french`Ajoutez « source: » avec un identifiant de « sources » ; s’il n’y en a pas, dites pourquoi dans « check: allow: ».`,
  },
  'figure-without-date': {
    message: ({ value, label, versus }) =>
      versus ? french`La valeur de comparaison n’a pas de date : ${quoted(value)}.` : french`Ce chiffre n’a pas de date : ${quoted(`${value} ${label}`)}.`,
    why: french`Sans date, on ne sait ni s’il est à jour, ni à quoi le comparer.`,
    mend: () => french`Ajoutez « date: » avec l’année, le mois ou le jour de la valeur : 2023, 2023-06 ou 2023-06-15.`,
  },
  'dead-link': {
    message: ({ text, target }) => french`Ce lien ne mène nulle part : ${quoted(`[${text}](${target})`)}.`,
    why: french`La diapositive montrera ces signes tels quels, crochets et parenthèses compris.`,
    expected: () => 'une adresse qui commence par https://, http://, mailto: ou tel:',
    mend: () => french`Donnez l’adresse entière, ou ne gardez que le texte. Le sommaire mène de lui-même aux sections.`,
  },
  'dead-slide-link': {
    message: ({ deck, slide, target }) => french`Dans la présentation ${quoted(deck)}, la diapositive ${quoted(slide)} renvoie à ${quoted(target)}, qui n’y est pas montrée.`,
    why: french`Sur scène, un clic ne mènerait nulle part.`,
    mend: ({ target }) => french`Montrez-la (sans « backup »), ou placez avant elle, dans « slides », une autre diapositive de ${quoted(target.split('/')[0] ?? target)}.`,
  },
  'typography-doubt': {
    message: ({ doubt, text, suggestion }) =>
      `${doubts[doubt]}${/[?.]$/.test(doubts[doubt]) ? '' : french` : ${quoted(text)}.`}${suggestion === undefined || doubt === 'double-space' ? '' : french` Sans doute ${quoted(suggestion)}.`}`,
    why: french`Pupitre ne corrige que ce dont il est sûr : ici, la diapositive montrera ce qui est écrit.`,
    mend: () => 'Corrigez le passage, ou laissez-le s’il est voulu.',
  },
  'slide-without-message': {
    message: ({ reason, title }) =>
      ({
        label: french`Ce titre ne dit rien : ${quoted(title)} n’est qu’une étiquette.`,
        inherited: french`Cette diapositive n’a pas de titre à elle : elle prend celui de la section, ${quoted(title)}.`,
        section: french`La section ${quoted(title)} n’a pas de phrase à retenir.`,
      })[reason],
    why: french`On retient d’une diapositive une phrase : sans elle, chacun conclut à sa façon.`,
    mend: ({ reason }) =>
      reason === 'section' ? french`Ajoutez « message: » à la section : la phrase que l’on doit retenir.` : french`Écrivez dans « title: » ce que la diapositive montre, en une phrase courte.`,
  },
  'repeated-title': {
    message: ({ title }) => french`Ce titre est déjà celui d’une autre diapositive : ${quoted(title)}.`,
    why: french`Qui cherche une diapositive, au clavier, au sommaire ou à l’oreille, ne peut les distinguer.`,
    mend: () => french`Dites dans chaque titre ce que cette diapositive-là montre.`,
  },
  'long-sentence': {
    message: ({ words, most, text }) => french`Cette phrase a ${words} mots, pour ${most} au plus sur une diapositive de conférence : ${quoted(text)}.`,
    why: french`La salle lit pendant que l’on parle : au-delà, elle n’écoute plus.`,
    mend: () => french`Gardez l’essentiel sur la diapositive et mettez la suite dans « detail », « text » ou « notes ».`,
  },
  'speaking-time': {
    message: ({ part, planned, estimated }) => french`Ce qui est à dire pour ${parts[part]} prend environ ${minutes(estimated)}, pour ${minutes(planned)} ${plural(planned, 'prévue', 'prévues')}.`,
    why: french`Le temps pris ici manquera aux questions, ou à la personne qui parle ensuite.`,
    mend: () => french`Raccourcissez les textes dits (« text », « detail », « notes »), ou prévoyez plus de temps (« minutes »).`,
  },
  'minutes-conflict': {
    message: ({ planned, blocks }) => french`Les blocs de cette section prennent ensemble ${minutes(blocks)}, la section n’en a que ${minutes(planned)}.`,
    why: french`La personne qui parle lira les deux dans ses notes.`,
    mend: () => french`Mettez d’accord « minutes » de la section et de ses blocs.`,
  },
  'unseen-notes': {
    message: ({ notes, backup }) => french`Personne ne verra ${unseen(notes, backup)} : les présentations sont toutes publiques.`,
    why: french`Une présentation publique n’a ni notes ni diapositives de réserve : qui parle ne les aura pas sous les yeux.`,
    mend: () => french`Dans decks.yaml, ajoutez « audience: internal » à la présentation de qui parle ; ses fichiers s’appelleront « .interne », et son PDF restera public.`,
  },
  'poor-alt': {
    message: ({ reason, alt }) =>
      ({
        'file-name': french`Ce texte de remplacement n’est que le nom du fichier : ${quoted(alt)}.`,
        generic: french`Ce texte de remplacement ne dit pas ce que montre l’image : ${quoted(alt)}.`,
        caption: french`Ce texte de remplacement répète la légende : ${quoted(alt)}.`,
      })[reason],
    why: french`Qui ne voit pas l’image n’en saura rien.`,
    mend: () => french`Dites en une phrase ce que l’image montre et qui compte ici.`,
  },
  'small-picture': {
    message: ({ file, width, height, neededWidth, neededHeight }) =>
      french`L’image ${quoted(file)} est trop petite : ${width} × ${height} pixels, pour une place de ${neededWidth} × ${neededHeight} sur un écran de 1920 × 1080.`,
    why: french`Agrandie, elle sera floue à l’écran et à l’impression.`,
    mend: () => french`Demandez l’original à son auteur, ou montrez-la plus petite.`,
  },
  'unused-figure': {
    message: ({ id }) => french`Aucun bloc ne montre le chiffre ${quoted(id)}.`,
    why: french`Un chiffre que personne ne voit n’est plus relu, et vieillit.`,
    mend: () => french`Montrez-le dans un bloc, ou retirez-le de « figures ».`,
  },
  'unused-person': {
    message: ({ name }) => french`${name} ne prend la parole nulle part, et aucune citation n’est à son nom.`,
    why: french`Une personne que rien ne montre est le plus souvent un oubli.`,
    mend: ({ id }) => french`Donnez-lui la parole (« speaker: ${id} »), citez-la (« by: ${id} »), ou retirez-la de « people ».`,
  },
  'unused-source': {
    message: ({ label }) => french`Aucun chiffre ni aucun bloc ne renvoie à la source ${quoted(label)}.`,
    why: french`C’est peut-être celle qui manque à un chiffre.`,
    mend: ({ id }) => french`Ajoutez « source: ${id} » là où elle sert, ou retirez-la de « sources ».`,
  },
  'unused-allowance': {
    message: ({ rule, at }) => french`Plus rien n’a besoin d’être admis ici : ${quoted(at === undefined ? rule : `${rule}, ${at}`)}.`,
    why: french`Ce qui reste admis pour rien cachera la prochaine erreur.`,
    mend: () => french`Retirez cette entrée de « check: allow: », ou corrigez son « at ».`,
  },
};
