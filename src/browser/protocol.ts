import type { Readable, Writable } from 'node:stream';
import { BrowserError } from './browser-error.js';

/** The browser's answer to a command, or what it tells by itself. */
export type Payload = Readonly<Record<string, unknown>>;

export type Listener = (params: Payload, session: string | undefined) => void;

interface Waiting {
  resolve(result: Payload): void;
  reject(error: Error): void;
  readonly timer: NodeJS.Timeout;
}

/**
 * The Chrome DevTools Protocol over `--remote-debugging-pipe`: JSON messages that end in NUL, on two file descriptors.
 * Every command is answered within its time or fails, and all fail when the browser goes away.
 */
export class Protocol {
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly parts: Buffer[] = [];
  private gone: BrowserError | undefined;

  constructor(
    private readonly toBrowser: Writable,
    fromBrowser: Readable,
    private readonly timeoutMs: number,
  ) {
    fromBrowser.on('data', (chunk: Buffer) => {
      this.receive(chunk);
    });
    const end = (): void => {
      this.fail(new BrowserError('died', 'pipe closed'));
    };
    fromBrowser.on('close', end).on('error', end);
    toBrowser.on('error', end);
  }

  /** @throws BrowserError `died`, `timeout`; Error when the browser refuses the command. */
  send(method: string, params: Payload = {}, session?: string, timeoutMs = this.timeoutMs): Promise<Payload> {
    if (this.gone) return Promise.reject(this.gone);
    this.lastId += 1;
    const id = this.lastId;
    const message = { id, method, params, ...(session === undefined ? {} : { sessionId: session }) };
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new BrowserError('timeout', method));
      }, timeoutMs);
      this.waiting.set(id, { resolve, reject, timer });
      this.toBrowser.write(`${JSON.stringify(message)}\0`);
    });
  }

  /** Calls `listener` for every event of that name; returns what stops it. */
  on(method: string, listener: Listener): () => void {
    const listeners = this.listeners.get(method) ?? new Set();
    this.listeners.set(method, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  /** Fails everything that waits, and whatever is asked from now on. */
  fail(error: BrowserError): void {
    this.gone ??= error;
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(this.gone);
    }
    this.waiting.clear();
    for (const listener of this.listeners.get('gone') ?? []) listener({}, undefined);
  }

  hasEnded(): boolean {
    return this.gone !== undefined;
  }

  private receive(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      this.parts.push(rest.subarray(0, end));
      const message = Buffer.concat(this.parts).toString('utf8');
      this.parts.length = 0;
      rest = rest.subarray(end + 1);
      this.dispatch(JSON.parse(message) as Message);
    }
    if (rest.length > 0) this.parts.push(rest);
  }

  private dispatch(message: Message): void {
    if (message.id === undefined) {
      for (const listener of this.listeners.get(message.method ?? '') ?? []) {
        listener(message.params ?? {}, message.sessionId);
      }
      return;
    }
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    this.waiting.delete(message.id);
    clearTimeout(waiting.timer);
    if (message.error) waiting.reject(new Error(message.error.message));
    else waiting.resolve(message.result ?? {});
  }
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Payload;
  readonly result?: Payload;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}
