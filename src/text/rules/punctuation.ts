import type { FrenchProfile } from '../typography-profile.js';
import { replace, SPACES, type TypographyRule } from './rule.js';

const END_OR_SPACE = '(?=[\\s»›)\\]”’"\'…,.;:!?]|$)';
const NOT_AFTER = '(?<=[^\\s;!?(\\[{«‹“‘<¿¡])';

export const ellipsis = replace('ellipsis', 'Lexique, « Points de suspension »; New Hart’s Rules, 4.7', /\.\.\./u, '(?<!\\.)\\.{3}(?!\\.)', '…');

/** The spaces around French marks, as a country has them. */
export function frenchPunctuation(profile: FrenchProfile): readonly TypographyRule[] {
  const { beforeHigh, beforeColon, insideQuotes, inner, source } = profile;
  const insideInner = inner[0] === '‹' ? insideQuotes : '';
  return [
    replace('after «', `${source}, « Guillemets »`, /«/u, `(?<=«)${SPACES}(?=\\S)`, insideQuotes),
    replace('before »', `${source}, « Guillemets »`, /»/u, `(?<=[^\\s])${SPACES}(?=»)`, insideQuotes),
    replace('after the inner quotation mark', `${source}, « Guillemets »`, /[“‹]/u, `(?<=${inner[0]})${SPACES}(?=\\S)`, insideInner),
    replace('before the inner quotation mark', `${source}, « Guillemets »`, /[”›]/u, `(?<=[^\\s])${SPACES}(?=${inner[1]})`, insideInner),
    replace('before ; ! ?', `${source}, « Ponctuation »`, /[;!?]/u, `${NOT_AFTER}${SPACES}(?=[;!?]+${END_OR_SPACE})`, beforeHigh),
    replace('before :', `${source}, « Ponctuation »`, /:/u, `(?<=[^\\s:(\\[{«“‘])${SPACES}(?=:(?:[\\s»]|$))`, beforeColon),
  ];
}

/** English has no space before its marks. */
export const englishPunctuation: readonly TypographyRule[] = [
  replace('before ; : ! ?', 'New Hart’s Rules, 4', /[;:!?]/u, `(?<=[\\p{L}\\p{N})\\]”’"'%])[ \\u00A0\\u202F]+(?=[;:!?]+(?:[\\s)\\]”’"']|$))`, ''),
  replace('after the quotation mark', 'New Hart’s Rules, 9.2', /“/u, `(?<=“)[ \\u00A0\\u202F]+(?=\\S)`, ''),
  replace('before the quotation mark', 'New Hart’s Rules, 9.2', /”/u, `(?<=[^\\s])[ \\u00A0\\u202F]+(?=”)`, ''),
];
