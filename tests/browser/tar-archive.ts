/** A ustar entry as `tar` writes it; fields may be overridden to make damaged archives. */
export function tarEntry(path: string, text: string, options: { mode?: string; type?: string; checksum?: string } = {}): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const block = new Uint8Array(512 + Math.ceil(bytes.length / 512) * 512);
  const write = (offset: number, value: string): void => block.set(new TextEncoder().encode(value), offset);
  write(0, path);
  write(100, `${options.mode ?? '0000644'}\0`);
  write(124, `${bytes.length.toString(8).padStart(11, '0')}\0`);
  write(148, '        ');
  write(156, options.type ?? '0');
  write(257, 'ustar\u000000');
  const sum = block.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  write(148, options.checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `);
  block.set(bytes, 512);
  return block;
}

export const tarArchive = (...entries: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from([...entries.flatMap((entry) => [...entry]), ...new Uint8Array(1024)]);
