import { connect } from './connection.js';
import { createReceipts } from './receipts.js';
import { createSender } from './outbox.js';
import { empty, lastSequence, reduce } from './state.js';

const TYPING_LASTS = 6000;
const TYPING_EVERY = 3000;
const AFTER_END = 5000;
const PAGE_LOOK = 2000;

// One conversation with its token: its state, its stream while this tab holds it, and what the visitor does in it.
export function createSession({ widget, api, outbox, token, initial, tell, onChange, onInvalid, onSettings }) {
  const life = new AbortController();
  const receipts = createReceipts({ api, token, signal: life.signal });
  let state = { ...empty, ...initial };
  let lastId = null;
  let linked = null; // null = not tried yet
  let viewing = false;
  let hold = null;
  let typingTimer = null;
  let typedAt = 0;

  let page = '';
  const pageTimer = setInterval(tellPage, PAGE_LOOK);

  const isEnded = () => state.state === 'ended';

  // The page in front counts; sites that change it without loading raise no event for it.
  function tellPage() {
    const { href } = location;
    if (document.hidden) page = '';
    if (document.hidden || page === href || isEnded()) return;
    page = href;
    api.post('page', { url: href.slice(0, 2000), title: document.title.slice(0, 2000) }, { token }).catch(failure => { if (failure.passes) page = ''; });
  }

  function apply(event) {
    if (event.id) lastId = event.id;
    if (event.name === 'campaign') return onSettings();
    state = reduce(state, event);
    if (event.name === 'message') outbox.remove(event.data.id);
    if (event.name === 'snapshot') {
      for (const message of state.messages) outbox.remove(message.id);
      receipts.known(state.customerDelivered, state.customerRead);
    }
    if (event.name === 'typing') {
      clearTimeout(typingTimer);
      typingTimer = setTimeout(() => apply({ name: 'typing', data: { typing: false } }), TYPING_LASTS);
    }
    if (isEnded()) setTimeout(() => hold?.abort(), AFTER_END);
    look();
    onChange();
  }

  // What this tab learns, the others learn too.
  function applyAndShare(event) {
    tell({ type: 'event', event });
    apply(event);
  }

  function look() {
    const newest = lastSequence(state);
    if (viewing && newest > state.customerRead) {
      state = reduce(state, { name: 'seen', data: { sequence: newest } });
      tell({ type: 'event', event: { name: 'seen', data: { sequence: newest } } });
    }
    if (viewing || hold) receipts.report(newest, state.customerRead);
  }

  function setLinked(value) {
    if (value && linked === false) onSettings({ afterLoss: true });
    linked = value;
    tell({ type: 'link', linked });
    onChange();
  }

  function start() {
    if (isEnded() && state.known) return;
    hold = new AbortController();
    const connection = connect({
      url: `${widget.api}events`, token, lastId: () => lastId, onEvent: applyAndShare, onLink: setLinked, onInvalid,
    });
    const sender = createSender({
      outbox, api, token, signal: hold.signal, onInvalid,
      onStored(message) {
        outbox.remove(message.id);
        applyAndShare({ name: 'message', data: message });
      },
      onRefused(entry) {
        tell({ type: 'outbox', entry });
        onChange();
      },
    });
    hold.sender = sender;
    hold.signal.addEventListener('abort', connection.stop);
    sender.drain();
  }

  function stop() {
    hold?.abort();
    hold = null;
  }

  return {
    start, stop, token,
    received: message => applyAndShare({ name: 'message', data: message }),
    get state() { return state; },
    get linked() { return linked; },
    drain: () => hold?.sender.drain(),

    // From the tab that holds the stream.
    hear(message) {
      if (message.type === 'event') apply(message.event);
      if (message.type === 'link') linked = message.linked;
      onChange();
    },
    describe: () => ({ state, lastId, linked }),
    adopt(description) {
      ({ state, lastId, linked } = description);
      look();
      onChange();
    },

    setViewing(value) {
      if (viewing === value) return;
      viewing = value;
      look();
      onChange();
    },

    typing() {
      if (Date.now() - typedAt < TYPING_EVERY || isEnded()) return;
      typedAt = Date.now();
      api.post('typing', { typing: true }, { token }).catch(() => {});
    },

    typingStopped() {
      if (!typedAt || isEnded()) return;
      typedAt = 0;
      api.post('typing', { typing: false }, { token }).catch(() => {});
    },

    async end() {
      await request('end', {});
      if (!isEnded()) applyAndShare({ name: 'state', data: { state: 'ended', reason: 'left', queue: null } });
    },

    async rate(stars, comment) {
      await request('feedback', comment ? { stars, comment } : { stars });
      applyAndShare({ name: 'rated', data: { stars } });
    },

    close() {
      stop();
      clearTimeout(typingTimer);
      clearInterval(pageTimer);
      life.abort();
    },
  };

  async function request(path, body) {
    try {
      await api.postUntilAnswered(path, body, { token, signal: life.signal });
    } catch (failure) {
      if (failure.status === 401) onInvalid();
      throw failure;
    }
  }
}
