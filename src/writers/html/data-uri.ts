/** Bytes as a `data:` URI (RFC 2397). */
export function dataUri(path: string, bytes: Uint8Array): string {
  return `data:${mediaType(path, bytes)};base64,${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')}`;
}

/** First bytes of the formats a deck can hold, as browsers sniff them (WHATWG MIME Sniffing, 6); the name may lie. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['font/ttf', [0x00, 0x01, 0x00, 0x00]],
  ['font/otf', [0x4f, 0x54, 0x54, 0x4f]],
  ['font/woff2', [0x77, 0x4f, 0x46, 0x32]],
];

const BY_EXTENSION: Readonly<Record<string, string>> = { svg: 'image/svg+xml', webp: 'image/webp', avif: 'image/avif' };

function mediaType(path: string, bytes: Uint8Array): string {
  const signed = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return signed?.[0] ?? BY_EXTENSION[extension] ?? 'application/octet-stream';
}
