const LONGEST = 30000;

// 0.5–1 s at first, doubling to 15–30 s: the jitter spreads the visitors who lost the server at the same moment.
export const delay = attempt => Math.min(LONGEST, 1000 * 2 ** Math.min(attempt, 10)) * (0.5 + Math.random() / 2);

// Waits, but no longer than until the network is back or the visitor looks at the page again.
export function pause(milliseconds, signal, { wakeable = true } = {}) {
  return new Promise(resolve => {
    const done = new AbortController();
    const finish = () => {
      clearTimeout(timer);
      done.abort();
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    if (signal?.aborted) return finish();
    signal?.addEventListener('abort', finish, { signal: done.signal });
    if (!wakeable) return;
    window.addEventListener('online', finish, { signal: done.signal });
    document.addEventListener('visibilitychange', () => document.hidden || finish(), { signal: done.signal });
  });
}
