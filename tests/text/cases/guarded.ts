import { ALL, FRENCH, type TypographyCase } from './typography-case.js';

const ADDRESS = 'RFC 3986: an address is no prose';
const PHONE = 'a telephone number is copied as it is';
const NAME = 'a name for machines';

export const guarded: readonly TypographyCase[] = [
  [ALL, 'https://a.fr/x?y=1;z:2', 'https://a.fr/x?y=1;z:2', ADDRESS],
  [ALL, 'https://a.fr/2015-2020/l\'un"e"', 'https://a.fr/2015-2020/l\'un"e"', ADDRESS],
  [['fr'], 'voir https://a.fr/x!', 'voir https://a.fr/x~!', 'the mark belongs to the sentence'],
  [ALL, 'www.a.fr/50%', 'www.a.fr/50%', ADDRESS],
  [ALL, 'a.fr/2015-2020?b=1;c', 'a.fr/2015-2020?b=1;c', ADDRESS],
  [ALL, 'mailto:a@b.fr?subject=l\'x', 'mailto:a@b.fr?subject=l\'x', ADDRESS],
  [ALL, 'a.b@c.fr', 'a.b@c.fr', 'RFC 5322'],
  [ALL, 'o.2015-2020@c.fr', 'o.2015-2020@c.fr', 'RFC 5322'],
  [ALL, '06.41.86.04.56', '06.41.86.04.56', PHONE],
  [ALL, '+33 6 41 86 04 56', '+33 6 41 86 04 56', PHONE],
  [ALL, '+41 22 300 10 20', '+41 22 300 10 20', PHONE],
  [ALL, '+1 514 555 019', '+1 514 555 019', PHONE],
  [ALL, '0800 123 456', '0800 123 456', PHONE],
  [ALL, '022 300 10 20', '022 300 10 20', PHONE],
  [ALL, 'bilan-2015-2020.pdf', 'bilan-2015-2020.pdf', NAME],
  [ALL, 'l\'annexe.docx', 'l\'annexe.docx', NAME],
  [ALL, '#2015', '#2015', NAME],
  [ALL, '#NarcoTrafic', '#NarcoTrafic', NAME],
  [ALL, '@EcoSocial', '@EcoSocial', NAME],
  [ALL, '`a ! "b" 10-15 %`', '`a ! "b" 10-15 %`', 'code'],
  [ALL, '&amp;', '&amp;', 'HTML character reference'],
  [ALL, 'député.es', 'député.es', 'inclusive writing'],
  [ALL, 'PPL', 'PPL', 'initials'],
  [FRENCH, '', '', 'nothing'],
];
