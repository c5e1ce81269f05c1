import { z } from 'zod';
import { text } from './scalars.js';

export const contactSchema = z
  .strictObject({
    name: text().describe('La personne à joindre.'),
    role: text().optional().describe('Sa fonction.'),
    organisation: text().optional().describe('Son organisation.'),
    phone: text().optional().describe('Téléphone, tel qu’il doit paraître.'),
    email: z.email({ error: 'email' }).optional().describe('Adresse électronique.'),
  })
  .describe('Le contact presse, sur la dernière diapositive.');

export type Contact = z.output<typeof contactSchema>;

export const organisationSchema = z
  .strictObject({
    name: text().describe('Le nom du groupe ou de l’organisation.'),
    parent: text().optional().describe('L’institution : « Assemblée nationale ».'),
    logo: text().optional().describe('Fichier du logo, à côté du dossier (SVG, PNG ou JPEG).'),
  })
  .describe('L’organisation qui publie le dossier.');

export type Organisation = z.output<typeof organisationSchema>;
