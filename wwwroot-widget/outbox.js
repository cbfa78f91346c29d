import { newId } from './ids.js';

// Messages that the server has not stored yet. Each has its own storage key, so that tabs adding and removing at the same
// time never overwrite each other; keys sort by the time of writing.
export function createOutbox(storage) {
  let last = 0;

  function list() {
    return storage.names('outbox:').map(key => ({ key, ...storage.get(key) })).filter(entry => entry.id);
  }

  function add(text) {
    last = Math.max(Date.now(), last + 1);
    const id = newId();
    storage.set(`outbox:${last}:${id}`, { id, text, at: last });
  }

  function remove(id) {
    for (const entry of list()) if (entry.id === id) storage.remove(entry.key);
  }

  // Refused for good: kept and shown, no longer sent.
  function fail(entry, code) {
    storage.set(entry.key, { id: entry.id, text: entry.text, at: entry.at, failed: code });
  }

  function retry(id) {
    const entry = list().find(each => each.id === id);
    if (!entry) return;
    remove(id);
    add(entry.text); // a new id: the server has refused the old one
  }

  // Empties the box and gives back what it held, for the visitor to send elsewhere.
  function takeTexts() {
    const entries = list();
    for (const entry of entries) storage.remove(entry.key);
    return entries.map(entry => entry.text);
  }

  return { list, add, remove, fail, retry, takeTexts };
}

// Sends one message at a time, in order, for as long as this tab holds the stream.
export function createSender({ outbox, api, token, signal, onStored, onRefused, onInvalid }) {
  let sending = false;

  async function drain() {
    if (sending) return;
    sending = true;
    try {
      let entry;
      while (!signal.aborted && (entry = outbox.list().find(each => !each.failed))) await sendOne(entry);
    } finally {
      sending = false;
    }
  }

  async function sendOne(entry) {
    try {
      const stored = await api.postUntilAnswered('messages', { id: entry.id, text: entry.text }, { token, signal });
      onStored({ ...stored, from: 'customer', text: entry.text });
    } catch (failure) {
      if (signal.aborted) return;
      if (failure.status === 401) return onInvalid();
      outbox.fail(entry, failure.code ?? 'refused');
      onRefused();
    }
  }

  return { drain };
}
