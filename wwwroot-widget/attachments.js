import { delay, pause } from './backoff.js';
import { newId } from './ids.js';

// The files of one conversation on their way. What sends them is loaded with the first one; without a connection it may not
// come at once: they are shown, and wait for it.
export function createAttachments({ widget, onChange, onInvalid }) {
  let session = null;
  let uploads = null;
  let held = [];

  async function add(to, files, voice) {
    if (!to) return;
    session = to;
    const mine = files.map(file => ({ id: newId(), name: file.name, size: file.size, file, at: Date.now(), state: 'waiting', progress: 0, error: null }));
    held.push(...mine);
    onChange();
    for (let attempt = 0; to === session && !widget.signal.aborted; attempt++) {
      const module = await import(`./uploads.js${attempt ? `?attempt=${attempt}` : ''}`).catch(() => null);
      if (module && to === session) return hand(module, mine.filter(entry => held.includes(entry)), voice);
      if (!module) await pause(delay(attempt), widget.signal);
    }
  }

  function hand({ createUploads }, entries, voice) {
    const { token, received } = session;
    uploads ??= createUploads({
      address: `${widget.api}files`, headers: () => ({ Authorization: `Bearer ${token}` }), largest: widget.settings.attachments?.largest ?? Infinity,
      onChange, onStored: received, onInvalid,
    });
    held = held.filter(entry => !entries.includes(entry));
    uploads.add(entries.map(entry => entry.file), voice, entries.map(entry => entry.id));
  }

  return {
    add,
    list: () => [...held, ...uploads?.list() ?? []],
    // False when it is none of these.
    discard(id) {
      if (!held.some(entry => entry.id === id) && !uploads?.find(id)) return false;
      held = held.filter(entry => entry.id !== id);
      uploads?.discard(id);
      onChange();
      return true;
    },
    retry(id) {
      if (!uploads?.find(id)) return false;
      uploads.retry(id);
      return true;
    },
    close() {
      uploads?.close();
      uploads = null;
      held = [];
      session = null;
    },
  };
}
