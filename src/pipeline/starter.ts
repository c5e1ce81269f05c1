/** What `pupitre new` writes: a small dossier that builds as it is, each key explained where it stands. */
export const starterDossier = (today: string): string => `# yaml-language-server: $schema=../dossier.schema.json
# Tout le texte entre guillemets ou après deux-points est le vôtre : remplacez-le.
# La typographie (espaces, guillemets, apostrophes) se fait toute seule.
version: 1
title: Le titre de la conférence de presse
subtitle: Ce qu'il annonce, en une ligne
kind: Dossier de presse
date: ${today}
language: fr
organisation: { name: Votre organisation }

# Les personnes qui parlent ou que l'on cite. L'identifiant (« martin ») sert plus bas.
people:
  martin: { name: Camille Martin, role: Députée de la circonscription }

contact:
  name: Dominique Durand
  role: Responsable communication
  email: presse@exemple.fr

sources:
  insee: { label: Insee }

# Chaque chiffre n'est écrit qu'ici ; les diapositives y renvoient par son identifiant.
figures:
  habitants: { value: 12500, label: habitants concernés, date: 2024, source: insee }
  hausse: { value: 18, unit: "%", label: de hausse en un an, date: 2024, source: insee, versus: { value: 12, date: 2023 } }

sections:
  - id: constat
    title: Le constat
    message: La phrase à retenir de cette partie
    speaker: martin
    # La prose du dossier : dans les notes de l'orateur sur scène, sur les diapositives d'une version à lire.
    text:
      - Le premier paragraphe du dossier.
    blocks:
      - figures: [habitants, hausse]
        title: Ce que montrent ces chiffres, en une phrase
      - statement: Une affirmation forte, **et ce qui compte.**

  - id: propositions
    title: Nos propositions
    message: Ce que nous voulons, en une phrase
    speaker: martin
    blocks:
      - proposals:
          items:
            - lead: Une première proposition
              detail: et ce qu'elle change, en une phrase.
            - lead: Une deuxième proposition
              detail: et pourquoi maintenant.
            - lead: Une troisième proposition
              detail: et comment la financer.
`;

export const starterDecks = `# yaml-language-server: $schema=../decks.schema.json
# density: stage (peu de mots, la prose dans les notes) ou reading (idées et détails, à lire ou à envoyer).
decks:
  presse:
    density: stage
    slides: [cover, agenda, constat, propositions, sources, contact]
    audience: internal   # à nous : notes et diapositives de réserve, sauf en PDF ; sinon « public », qui n'en a pas
  partenaires:
    density: reading
    slides: [cover, constat, propositions, sources, contact]
`;
