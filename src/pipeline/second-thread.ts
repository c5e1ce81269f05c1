import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { FinishedPdf } from '../writers/pdf/finish-pdf.js';
import { doTask, type Answer, type FinishTask, type RenderTask, type Task } from './tasks.js';

/** Marp's rendering and the finishing of a PDF: a third of a build's work, and nothing of it needs the rest. */
export interface SecondThread {
  renderHtml(task: RenderTask): Promise<string>;
  finishPdf(task: FinishTask): Promise<FinishedPdf>;
  /** Ends it, whatever it is at. */
  close(): Promise<void>;
}

/** Compiled code only: from its TypeScript source, as tests run it, the same is done in this thread. */
const ENTRY = new URL('./second-thread-entry.js', import.meta.url);

/** A thread beside this one where there is a second core, else this one. */
export function startSecondThread(cores: number): SecondThread {
  return cores > 1 && existsSync(fileURLToPath(ENTRY)) ? besides(new Worker(ENTRY)) : here();
}

const here = (): SecondThread => ({
  renderHtml: async (task) => (await doTask({ name: 'html', task })) as string,
  finishPdf: async (task) => (await doTask({ name: 'pdf', task })) as FinishedPdf,
  close: () => Promise.resolve(),
});

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

function besides(worker: Worker): SecondThread {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended: Error | undefined;
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('value' in answer) asked?.resolve(answer.value);
    else asked?.reject(Object.assign(new Error(answer.error.message), answer.error));
  });
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', end).on('exit', () => {
    end(new Error('the second thread has ended'));
  });
  const ask = (task: Task): Promise<unknown> => {
    if (ended) return Promise.reject(ended);
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, task });
    });
  };
  return {
    renderHtml: async (task) => (await ask({ name: 'html', task })) as string,
    finishPdf: async (task) => (await ask({ name: 'pdf', task })) as FinishedPdf,
    close: async () => void (await worker.terminate()),
  };
}
