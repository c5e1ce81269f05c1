/** How many dossiers are read and laid out at once: while one waits for the browser, the next has this thread. */
const AT_ONCE = 2;

/** Does the same with each, some at once, and gives the results in the order of the items. The first failure ends it. */
export async function* inOrder<T, R>(items: readonly T[], work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  let next = 0;
  while (next < items.length || running.length > 0) {
    while (next < items.length && running.length < AT_ONCE) {
      const started = work(items[next] as T);
      // Heard when its turn comes.
      started.catch(() => undefined);
      running.push(started);
      next += 1;
    }
    yield await (running.shift() as Promise<R>);
  }
}
