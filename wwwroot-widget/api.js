import { delay, pause } from './backoff.js';

const TIMEOUT = 20000;

// What the server refused, or a request that got no answer (status 0).
export class Failure extends Error {
  constructor(status, problem = {}, retryAfter = null) {
    super(problem.code ?? `HTTP ${status}`);
    this.status = status;
    this.code = problem.code ?? null;
    this.errors = problem.errors ?? {};
    this.retryAfter = retryAfter;
  }

  get passes() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

export function createApi(base) {
  async function post(path, body, { token, keepalive = false, signal } = {}) {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), TIMEOUT);
    const cancel = () => timeout.abort();
    signal?.addEventListener('abort', cancel);
    try {
      const headers = { 'Content-Type': 'application/json' };
      if (token) headers.Authorization = `Bearer ${token}`;
      const response = await fetch(base + path, {
        method: 'POST', headers, body: JSON.stringify(body), keepalive, credentials: 'omit', cache: 'no-store', signal: timeout.signal,
      });
      if (response.ok) return response.status === 204 ? null : await response.json();
      const seconds = Number(response.headers.get('Retry-After'));
      throw new Failure(response.status, await response.json().catch(() => ({})), seconds > 0 ? seconds * 1000 : null);
    } catch (error) {
      throw error instanceof Failure ? error : new Failure(0);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
    }
  }

  // Repeats the same body, and so the same id, until the server answers yes or no.
  async function postUntilAnswered(path, body, { onTrouble, ...options }) {
    for (let attempt = 0; ; attempt++) {
      options.signal?.throwIfAborted();
      try {
        return await post(path, body, options);
      } catch (failure) {
        if (!failure.passes) throw failure;
        onTrouble?.(failure);
        const wait = failure.retryAfter ? failure.retryAfter + Math.random() * 1000 : delay(attempt);
        await pause(wait, options.signal, { wakeable: !failure.retryAfter });
      }
    }
  }

  return { post, postUntilAnswered };
}
