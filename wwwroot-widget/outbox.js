import { newId } from './ids.js';

// Messages that the server has not stored yet. Each has its own storage key, so that tabs adding and removing at the same
// time never overwrite each other; keys sort by the time of writing.
export function createOutbox(storage) {
  let last = 0;

  function list() {
    return storage.names('outbox:').map(storage.get).filter(Boolean);
  }

  function put(entry) {
    storage.set(`outbox:${entry.at}:${entry.id}`, entry);
    return entry;
  }

  function add(text) {
    last = Math.max(Date.now(), last + 1);
    return put({ id: newId(), text, at: last });
  }

  function remove(id) {
    for (const name of storage.names('outbox:')) if (name.endsWith(id)) storage.remove(name);
  }


  // Empties the box and gives back what it held, for the visitor to send elsewhere.
  function takeTexts() {
    const entries = list();
    for (const entry of entries) remove(entry.id);
    return entries.map(entry => entry.text);
  }

  return { list, put, add, remove, takeTexts };
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
      onRefused(outbox.put({ ...entry, failed: failure.code ?? 'refused' })); // kept and shown, no longer sent
    }
  }

  return { drain };
}
