import { createHash } from 'node:crypto';

/** A GUID that the same seed always gives (RFC 9562 version 8), upper case and in braces as Office writes them. */
export function guid(seed: string): string {
  const hex = createHash('sha256').update(seed).digest('hex').slice(0, 32).split('');
  hex[12] = '8';
  hex[16] = '8';
  const digits = hex.join('').toUpperCase();
  const parts = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)];
  return `{${parts.join('-')}}`;
}
