type PdfReader = typeof import('unpdf');

/**
 * pdf.js, which is large: loaded where a PDF is read. It calls `Promise.try` (ECMAScript 2025, 27.2.4.8), which Node 20 and 22 lack.
 */
export async function loadPdfReader(): Promise<PdfReader> {
  if (!('try' in Promise)) {
    const attempt = (act: (...given: unknown[]) => unknown, ...given: unknown[]): Promise<unknown> => new Promise((resolve) => resolve(act(...given)));
    Object.defineProperty(Promise, 'try', { value: attempt, configurable: true, writable: true });
  }
  return import('unpdf');
}
