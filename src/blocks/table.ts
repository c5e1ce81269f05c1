import { z } from 'zod';
import { id, text } from '../entities/scalars.js';
import { defineBlock, type Reference } from './block.js';

const columnSchema = z
  .union([
    text().describe('L’en-tête de la colonne.'),
    z
      .strictObject({
        header: text().describe('L’en-tête de la colonne.'),
        align: z.enum(['left', 'right', 'center']).optional().describe('L’alignement ; à droite pour les nombres, sinon à gauche.'),
      })
      .describe('Une colonne.'),
  ])
  .transform((column): Column => (typeof column === 'string' ? { header: column } : column));

interface Column {
  readonly header: string;
  readonly align?: 'left' | 'right' | 'center' | undefined;
}

const cellSchema = z.union([
  text(),
  z.literal(''),
  z.number(),
  z.strictObject({ figure: id().describe('Un chiffre du dossier (un identifiant de « figures »).') }),
]);

const schema = z
  .strictObject({
    columns: z.array(columnSchema).min(1).describe('Les colonnes, de gauche à droite.'),
    rows: z
      .array(z.array(cellSchema).describe('Une ligne : autant de cases que de colonnes.'))
      .min(1)
      .describe('Les lignes ; une case est un texte, un nombre ou { figure: identifiant }.'),
    alt: text().optional().describe('Ce que montre le tableau, pour qui ne le voit pas.'),
  })
  .superRefine(({ columns, rows }, check) => {
    rows.forEach((row, index) => {
      if (row.length !== columns.length) check.addIssue({ code: 'custom', message: 'row-length', path: ['rows', index] });
    });
  })
  .describe('Un tableau.');

type TableValue = z.output<typeof schema>;

const references = (table: TableValue): readonly Reference[] =>
  table.rows.flatMap((row, r) =>
    row.flatMap((cell, c): Reference[] =>
      typeof cell === 'object' ? [{ to: 'figures', id: cell.figure, path: ['rows', r, c, 'figure'] }] : [],
    ),
  );

export const table = defineBlock({
  kind: 'table',
  schema,
  references,
  compose: () => [],
});
