import { delay, pause } from './backoff.js';
import { readEvents } from './events.js';

const SILENCE = 30000;
const STEADY = 10000;

// Keeps the event stream of one conversation open until it is stopped; there is no number of attempts after which it gives up.
export function connect({ url, token, lastId, onEvent, onLink, onInvalid }) {
  const life = new AbortController();
  let attempt = 0;
  let current = null;
  let heardAt = 0;
  let comeBackIn = null;

  async function listen() {
    const call = current = new AbortController();
    let heard = false;
    heardAt = Date.now();
    const watch = setInterval(() => Date.now() - heardAt > SILENCE && call.abort(), 1000);
    try {
      const headers = { Accept: 'text/event-stream', Authorization: `Bearer ${token}` };
      if (lastId()) headers['Last-Event-ID'] = lastId();
      const response = await fetch(url, { headers, credentials: 'omit', cache: 'no-store', signal: call.signal });
      if (response.status === 401) return onInvalid();
      if (!response.ok) {
        comeBackIn = Number(response.headers.get('Retry-After')) * 1000 || null;
        return;
      }
      await readEvents(response.body, receive, () => {
        heardAt = Date.now();
        if (!heard) onLink(heard = true);
      });
    } catch {
      if (call.signal.aborted && !life.signal.aborted && !heard && Date.now() - heardAt > SILENCE)
        console.warn('ContactCenter: the event stream stays silent; a proxy on the way may hold it back.');
    } finally {
      clearInterval(watch);
      call.abort();
    }
  }

  function receive(event) {
    if (life.signal.aborted) return;
    if (event.name === 'bye') {
      comeBackIn = Number(event.data.retry) || null;
      current.abort();
    } else {
      onEvent(event);
    }
  }

  async function run() {
    while (!life.signal.aborted) {
      const startedAt = Date.now();
      comeBackIn = null;
      await listen();
      if (life.signal.aborted) return;
      onLink(false);
      if (Date.now() - startedAt > STEADY) attempt = 0;
      const told = comeBackIn !== null;
      await pause(told ? comeBackIn * (1 + Math.random() / 2) : delay(attempt++), life.signal, { wakeable: !told });
    }
  }

  // Timers stand still while a laptop sleeps, so the age of the stream is looked at again on waking.
  function wake() {
    if (!document.hidden && Date.now() - heardAt > SILENCE) current?.abort();
  }

  document.addEventListener('visibilitychange', wake, { signal: life.signal });
  window.addEventListener('online', () => current?.abort(), { signal: life.signal });
  life.signal.addEventListener('abort', () => current?.abort());
  run();
  return { stop: () => life.abort() };
}
