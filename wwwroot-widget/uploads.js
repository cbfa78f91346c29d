import { delay, pause } from './backoff.js';
import { newId } from './ids.js';

const AT_ONCE = 1; // they arrive in the order in which they were chosen
const ATTEMPTS = 6;
const STALLED = 45000;
const LONGEST_NAME = 200;

// Files on their way to one conversation. Each keeps its id through every attempt, so it is stored once whatever happens.
export function createUploads({ address, headers, largest, onChange, onStored, onInvalid }) {
  let entries = [];
  let closed = false;

  const list = () => entries;
  const find = id => entries.find(entry => entry.id === id);

  // With the ids that they were shown under already, if they were.
  function add(files, voice = null, ids = []) {
    for (const [i, file] of files.entries()) {
      const entry = { id: ids[i] ?? newId(), name: shorten(file.name), size: file.size, file, voice, at: Date.now(), state: 'waiting', progress: 0, error: null, stop: new AbortController() };
      if (file.size > largest) refuse(entry, 'file.too-large');
      else if (file.size === 0) refuse(entry, 'file.empty');
      entries.push(entry);
    }
    next();
    onChange();
  }

  function next() {
    if (closed) return;
    const busy = entries.filter(entry => entry.state === 'sending').length;
    for (const entry of entries.filter(each => each.state === 'waiting').slice(0, AT_ONCE - busy)) send(entry);
  }

  async function send(entry) {
    entry.state = 'sending';
    for (let attempt = 0; !entry.stop.signal.aborted; attempt++) {
      const answer = await post(entry);
      if (entry.stop.signal.aborted) return;
      if (answer.status === 200 || answer.status === 201) {
        drop(entry);
        onStored(answer.body, entry);
        break;
      }
      if (answer.status === 401 && onInvalid) return onInvalid();
      const passes = answer.status === 0 || answer.status === 408 || answer.status === 429 || answer.status >= 500;
      entry.progress = 0;
      if (!passes) {
        refuse(entry, answer.body?.code ?? 'refused');
        break;
      }
      entry.error = 'lost';
      if (attempt + 1 >= ATTEMPTS) {
        entry.state = 'failed';
        break;
      }
      onChange();
      await pause(answer.retryAfter ?? delay(attempt), entry.stop.signal, { wakeable: !answer.retryAfter });
    }
    next();
    onChange();
  }

  // Only this kind of request tells how much has gone out.
  function post(entry) {
    return new Promise(resolve => {
      const request = new XMLHttpRequest();
      let stalled = 0;
      const watch = () => {
        clearTimeout(stalled);
        stalled = setTimeout(() => request.abort(), STALLED);
      };
      const cancel = () => request.abort();
      request.open('POST', address);
      for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value);
      request.upload.onprogress = event => {
        watch();
        entry.error = null;
        entry.progress = event.total ? event.loaded / event.total : 0;
        onChange();
      };
      request.onloadend = () => {
        clearTimeout(stalled);
        entry.stop.signal.removeEventListener('abort', cancel);
        const seconds = Number(request.status && request.getResponseHeader('Retry-After'));
        resolve({ status: request.status, body: parse(request.responseText), retryAfter: seconds > 0 ? seconds * 1000 : null });
      };
      entry.stop.signal.addEventListener('abort', cancel);
      watch();
      request.send(form(entry));
    });
  }

  function refuse(entry, code) {
    entry.state = 'refused';
    entry.error = code;
  }

  function drop(entry) {
    entry.stop.abort();
    entries = entries.filter(each => each !== entry);
  }

  return {
    list, find, add,
    get busy() { return entries.some(entry => entry.state === 'waiting' || entry.state === 'sending'); },
    retry(id) {
      const entry = find(id);
      if (entry?.state !== 'failed') return;
      entry.state = 'waiting';
      entry.error = null;
      next();
      onChange();
    },
    discard(id) {
      const entry = find(id);
      if (entry) drop(entry);
      next();
      onChange();
    },
    close() {
      closed = true;
      for (const entry of entries) entry.stop.abort();
      entries = [];
    },
  };
}

// What the server must know stands in front of the file.
function form(entry) {
  const data = new FormData();
  data.append('id', entry.id);
  if (entry.voice) {
    data.append('voice', '1');
    data.append('duration', String(Math.round(entry.voice.duration)));
    data.append('waveform', entry.voice.waveform);
  }
  data.append('file', entry.file, entry.name);
  return data;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// The ending says what it is.
const shorten = name => name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME - 40) + name.slice(-40) : name || 'file';
