import { BrowserError } from './browser-error.js';
import type { Payload, Protocol } from './protocol.js';

/** An HTML text as the browser shows it for printing: no script runs, nothing but the text itself is loaded. */
export interface LoadedPage {
  /** Every page of the document on a sheet of the CSS's own size, tagged. */
  pdf(): Promise<Uint8Array>;
  /** The slide that starts `top` px down the document, as a PNG. */
  png(top: number): Promise<Uint8Array>;
  /** From now on pictures have this many device pixels per CSS px. */
  scaleTo(scale: number): Promise<void>;
  close(): Promise<void>;
}

export interface PageSize {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS px. */
  readonly scale: number;
}

/** RFC 6761 keeps `.invalid` from ever being a real host. */
const ADDRESS = 'https://pupitre.invalid/';

/** Waits until every font that the page uses and every picture is ready; answers with what could not be read. */
const READY = `(document.documentElement.getBoundingClientRect(), document.fonts.ready).then(() => Promise.all([
  ...[...document.fonts].map((font) => (font.status === 'error' ? 'font ' + font.family : '')),
  ...[...document.images].map((image) => image.decode().then(() => '', () => 'image ' + (image.alt || image.src.slice(0, 80)))),
])).then((found) => found.filter(Boolean).join(', '))`;

/** A tab in which a page can be loaded, once. */
export interface Tab {
  readonly protocol: Protocol;
  readonly targetId: unknown;
  readonly session: string;
  readonly send: Send;
}

/** An empty tab where no script runs and every request waits for an answer. */
export async function openTab(protocol: Protocol): Promise<Tab> {
  const { targetId } = await protocol.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const tab: Tab = { protocol, targetId, session, send: (method, params) => protocol.send(method, params, session) };
  try {
    await prepare(tab.send);
  } catch (error) {
    await closeTab(tab);
    throw error;
  }
  return tab;
}

async function closeTab({ protocol, targetId }: Tab): Promise<void> {
  await protocol.send('Target.closeTarget', { targetId }).catch(() => undefined);
}

/**
 * @param whileLoading called once the browser has the text and is at work on it
 * @throws BrowserError `request` when the page asks for anything, `page` when a font or picture cannot be read
 */
export async function loadPage(tab: Tab, html: string, size: PageSize, whileLoading: () => void): Promise<LoadedPage> {
  const { protocol, session, send } = tab;
  const asked = refuseRequests(protocol, session, html, whileLoading);
  const close = async (): Promise<void> => {
    asked.stop();
    await closeTab(tab);
  };
  try {
    await setSize(send, size);
    await navigate(protocol, send, session);
    const broken = await evaluate(send, READY);
    asked.check();
    if (broken !== '') throw new BrowserError('page', String(broken));
  } catch (error) {
    await close();
    throw error;
  }
  // A refresh or a lazy picture asks late: what was made of such a page is not given out.
  const checked = async (bytes: Promise<Uint8Array>): Promise<Uint8Array> => {
    const made = await bytes;
    asked.check();
    return made;
  };
  return {
    pdf: () => checked(pdf(send, size)),
    png: (top) => checked(png(send, top)),
    scaleTo: (scale) => setSize(send, { ...size, scale }),
    close,
  };
}

async function prepare(send: Send): Promise<void> {
  await Promise.all([
    send('Page.enable'),
    send('Log.enable'),
    send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    // The document's own policy would hide from us what it blocks; here every request is to be seen, and refused.
    send('Page.setBypassCSP', { enabled: true }),
    send('Emulation.setScriptExecutionDisabled', { value: true }),
    send('Emulation.setEmulatedMedia', { media: 'print' }),
  ]);
}

async function setSize(send: Send, { width, height, scale }: PageSize): Promise<void> {
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
}

type Send = (method: string, params?: Payload) => Promise<Payload>;

async function navigate(protocol: Protocol, send: Send, session: string): Promise<void> {
  let stop = (): void => undefined;
  const loaded = new Promise<void>((resolve, reject) => {
    const offLoad = protocol.on('Page.loadEventFired', (_, from) => {
      if (from === session) resolve();
    });
    const offGone = protocol.on('gone', () => {
      reject(new BrowserError('died', 'while loading'));
    });
    stop = () => {
      offLoad();
      offGone();
    };
  });
  loaded.catch(() => undefined);
  try {
    const { errorText } = await send('Page.navigate', { url: ADDRESS });
    if (errorText !== undefined) throw new BrowserError('page', String(errorText));
    await loaded;
  } finally {
    stop();
  }
}

/** Serves the HTML once, and its fonts; refuses everything else, and remembers what was asked for. */
function refuseRequests(protocol: Protocol, session: string, html: string, whileLoading: () => void): { check(): void; stop(): void } {
  const urls: string[] = [];
  const { text, fonts } = withoutFonts(html);
  let served = false;
  const offFetch = protocol.on('Fetch.requestPaused', (params, from) => {
    if (from !== session) return;
    const { requestId, request, resourceType } = params as { requestId: string; request: { url: string }; resourceType: string };
    const isDocument = !served && request.url === ADDRESS;
    served ||= isDocument;
    const own = fonts.get(request.url) ?? (resourceType === 'Other' && request.url === ICON ? NO_ICON : undefined);
    if (!isDocument && !own) urls.push(request.url);
    const found = isDocument ? { type: 'text/html; charset=utf-8', body: Buffer.from(text, 'utf8').toString('base64') } : own;
    const answer = found ? fulfil(requestId, found) : fail(requestId);
    const sent = protocol.send(answer.method, answer.params, session).catch(() => undefined);
    if (isDocument) void sent.then(whileLoading);
  });
  const offLog = protocol.on('Log.entryAdded', ({ entry }, from) => {
    const { source, level, url, text } = entry as { source: string; level: string; url?: string; text: string };
    const isRequest = level === 'error' && (source === 'network' || source === 'security');
    if (from === session && isRequest) urls.push(url ?? text);
  });
  return {
    check() {
      if (urls[0] !== undefined) throw new BrowserError('request', urls[0]);
    },
    stop() {
      offFetch();
      offLog();
    },
  };
}

interface Command {
  readonly method: string;
  readonly params: Payload;
}

interface Served {
  readonly type: string;
  /** In base64. */
  readonly body: string;
}

/** Browsers with windows ask by themselves for the icon of every page that names none. */
const ICON = `${ADDRESS}favicon.ico`;
const NO_ICON: Served = { type: 'image/x-icon', body: '' };

const FONT = /url\("data:(font\/[\w.+-]+);base64,([A-Za-z0-9+/=]+)"\)/g;

/** The fonts of a page, four fifths of its bytes, by addresses of their own: the browser reads them beside the page and not within it. */
function withoutFonts(html: string): { readonly text: string; readonly fonts: ReadonlyMap<string, Served> } {
  const fonts = new Map<string, Served>();
  const text = html.replace(FONT, (_, type: string, body: string) => {
    const address = `${ADDRESS}font-${String(fonts.size)}`;
    fonts.set(address, { type, body });
    return `url("${address}")`;
  });
  return { text, fonts };
}

function fulfil(requestId: string, { type, body }: Served): Command {
  const responseHeaders = [{ name: 'Content-Type', value: type }];
  return { method: 'Fetch.fulfillRequest', params: { requestId, responseCode: 200, responseHeaders, body } };
}

const fail = (requestId: string): Command => ({
  method: 'Fetch.failRequest',
  params: { requestId, errorReason: 'BlockedByClient' },
});

async function evaluate(send: Send, expression: string): Promise<unknown> {
  const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  const { result, exceptionDetails } = answer as { result: { value?: unknown }; exceptionDetails?: { text: string } };
  if (exceptionDetails) throw new BrowserError('page', exceptionDetails.text);
  return result.value;
}

const PX_PER_INCH = 96;

async function pdf(send: Send, size: PageSize): Promise<Uint8Array> {
  const { data } = await send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    paperWidth: size.width / PX_PER_INCH,
    paperHeight: size.height / PX_PER_INCH,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
  });
  return Buffer.from(String(data), 'base64');
}

async function png(send: Send, top: number): Promise<Uint8Array> {
  await evaluate(send, `window.scrollTo({ top: ${String(top)}, behavior: 'instant' }), window.scrollY`);
  const { data } = await send('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(String(data), 'base64');
}
