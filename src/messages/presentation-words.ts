/** Shape names for PowerPoint's selection pane and screen readers, by region name without its number. */
const FRENCH_REGIONS = {
  title: 'Titre', body: 'Texte', kicker: 'Surtitre', subtitle: 'Sous-titre', intro: 'Introduction',
  source: 'Source', card: 'Encadré', left: 'Gauche', right: 'Droite', chart: 'Graphique', table: 'Tableau',
  picture: 'Image', portrait: 'Portrait', monogram: 'Monogramme', speaker: 'Intervention', speakers: 'Intervention',
  number: 'Numéro', brand: 'Organisation', logo: 'Logo', partnerLogo: 'Logo du partenaire', footer: 'Pied de page', date: 'Date', slideNumber: 'Numéro de diapositive',
  embargo: 'Embargo',
} as const;

export type RegionWord = keyof typeof FRENCH_REGIONS;

/** The few words that are in a presentation beside the slides' own: names of shapes and sections, prompts, properties. */
export interface PresentationWords {
  readonly regions: Readonly<Record<RegionWord, string>>;
  readonly hiddenTitle: string;
  readonly decoration: string;
  /** A text or line laid over a chart. */
  readonly chartText: string;
  readonly slideImage: string;
  readonly notes: string;
  readonly masterTitle: string;
  readonly masterText: string;
  /** What the second to the fifth level say on the master. */
  readonly masterLevels: readonly string[];
  readonly header: string;
  /** What PowerPoint calls, in a file's properties, the theme, the titles and the format. */
  readonly theme: string;
  readonly slideTitles: string;
  readonly wideScreen: string;
  /** Sections of the slides that belong to none of the dossier's. */
  readonly opening: string;
  readonly closing: string;
}

const FRENCH: PresentationWords = {
  regions: FRENCH_REGIONS,
  hiddenTitle: 'Titre (masqué)',
  decoration: 'Décor',
  chartText: 'Texte du graphique',
  slideImage: 'Diapositive',
  notes: 'Notes',
  masterTitle: 'Modifier le titre',
  masterText: 'Modifier le texte',
  masterLevels: ['Deuxième niveau', 'Troisième niveau', 'Quatrième niveau', 'Cinquième niveau'],
  header: 'En-tête',
  theme: 'Thème',
  slideTitles: 'Titres des diapositives',
  wideScreen: 'Grand écran',
  opening: 'Ouverture',
  closing: 'Clôture',
};

const ENGLISH: PresentationWords = {
  regions: {
    title: 'Title', body: 'Text', kicker: 'Kicker', subtitle: 'Subtitle', intro: 'Introduction',
    source: 'Source', card: 'Card', left: 'Left', right: 'Right', chart: 'Chart', table: 'Table',
    picture: 'Picture', portrait: 'Portrait', monogram: 'Monogram', speaker: 'Speaker', speakers: 'Speakers',
    number: 'Number', brand: 'Organisation', logo: 'Logo', partnerLogo: 'Partner logo', footer: 'Footer', date: 'Date', slideNumber: 'Slide number', embargo: 'Embargo',
  },
  hiddenTitle: 'Title (hidden)',
  decoration: 'Decoration',
  chartText: 'Chart text',
  slideImage: 'Slide',
  notes: 'Notes',
  masterTitle: 'Edit the title',
  masterText: 'Edit the text',
  masterLevels: ['Second level', 'Third level', 'Fourth level', 'Fifth level'],
  header: 'Header',
  theme: 'Theme',
  slideTitles: 'Slide Titles',
  wideScreen: 'Widescreen',
  opening: 'Opening',
  closing: 'Closing',
};

export const presentationWords = (language: string): PresentationWords => (language.startsWith('en') ? ENGLISH : FRENCH);

/** `card-2` → « Encadré 2 »; a region of a theme that nobody here knows keeps its own name. */
export function regionLabel(name: string, { regions }: PresentationWords): string {
  const [, base = name, number] = /^(.*?)(?:-(\d+))?$/.exec(name) ?? [];
  const label = isKnown(base) ? regions[base] : base;
  return number === undefined ? label : `${label} ${number}`;
}

const isKnown = (region: string): region is RegionWord => Object.hasOwn(FRENCH_REGIONS, region);
