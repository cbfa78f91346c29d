import { delay, pause } from './backoff.js';
import { newId } from './ids.js';

// A conversation's files on their way; who leaves the page is asked. What sends them comes with the first.
export function createAttachments({ widget, onChange, onInvalid }) {
  let session = null;
  let uploads = null;
  let held = [];

  const ask = event => (held.length || uploads?.busy) && event.preventDefault();

  async function add(to, files, voice) {
    if (!to) return;
    session = to;
    const mine = files.map(file => ({ id: newId(), name: file.name, size: file.size, file, at: Date.now(), state: 'waiting', progress: 0, error: null }));
    held.push(...mine);
    addEventListener('beforeunload', ask, widget);
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
