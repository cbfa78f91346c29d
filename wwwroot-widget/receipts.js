const QUIET = 500;

// Tells the server what was received and seen: once per burst, and a last time when the page is left.
export function createReceipts({ api, token, signal }) {
  const sent = { delivered: 0, read: 0 };
  const now = { delivered: 0, read: 0 };
  let timer = null;

  const isNews = () => now.delivered > sent.delivered || now.read > sent.read;

  async function flush(keepalive = false) {
    clearTimeout(timer);
    timer = null;
    if (!isNews()) return;
    const body = { ...now };
    try {
      await api.post('read', body, { token, keepalive });
      sent.delivered = Math.max(sent.delivered, body.delivered);
      sent.read = Math.max(sent.read, body.read);
    } catch {
      // the next report says it again
    }
  }

  window.addEventListener('pagehide', () => flush(true), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    report(delivered, read) {
      now.delivered = Math.max(now.delivered, delivered);
      now.read = Math.max(now.read, read);
      if (isNews() && !signal.aborted) timer ??= setTimeout(flush, QUIET);
    },
    // What the server knows already need not be said again.
    known(delivered, read) {
      sent.delivered = Math.max(sent.delivered, delivered);
      sent.read = Math.max(sent.read, read);
    },
  };
}
