import { parentPort } from 'node:worker_threads';
import { doTask, type Answer, type Task } from './tasks.js';

const port = parentPort;
port?.on('message', ({ id, task }: { readonly id: number; readonly task: Task }) => {
  doTask(task).then(
    (value) => {
      port.postMessage({ id, value } satisfies Answer);
    },
    (error: unknown) => {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      port.postMessage({ id, error: { message, ...(stack === undefined ? {} : { stack }) } } satisfies Answer);
    },
  );
});

// Marp takes a fifth of a second to load: it does so while the slides are laid out.
void import('../writers/html/render-deck.js').then(() => import('../writers/pdf/finish-pdf.js'));
