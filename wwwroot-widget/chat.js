import { createAlerts } from './alerts.js';
import { createApi } from './api.js';
import { createAttachments } from './attachments.js';
import { newId } from './ids.js';
import { createOutbox } from './outbox.js';
import { createSession } from './session.js';
import { createSettingsRefresh } from './settings-refresh.js';
import { createStorage } from './storage.js';
import { createTabs } from './tabs.js';
import { unreadCount } from './state.js';

const FORGET_ENDED_AFTER = 30 * 60000;

// The visitor's side of the chat without its looks: starting, going on, ending and forgetting a conversation.
// `change` listeners draw it.
export function createChat(widget, texts) {
  const storage = createStorage('localStorage', widget.prefix);
  const alerts = createAlerts({ storage, signal: widget.signal, titleText: () => texts.newMessage });
  const api = createApi(widget.api);
  const outbox = createOutbox(storage);
  const listeners = new Set();
  let session = null;
  let starting = null; // the form's request while it has no answer
  let problem = null; // why the form stands there again: {code, errors}
  let leftMessage = false; // an offline message was taken
  let unread = 0;
  let settledOnce = false;
  let announced = false;

  const settings = createSettingsRefresh({ widget, onChange: changed });
  const attachments = createAttachments({ widget, onChange: changed, onInvalid: tokenInvalid });
  const tabs = createTabs({
    prefix: widget.prefix, storage, signal: widget.signal,
    onHold: () => session?.start(),
    onLose: () => session?.stop(),
    onMessage: hear,
    describe: () => session ? session.describe() : {},
  });

  function changed() {
    if (announced) return;
    announced = true;
    queueMicrotask(() => {
      announced = false;
      if (widget.signal.aborted) return;
      alertIfNew();
      noteEnd();
      for (const listener of listeners) listener();
    });
  }

  function alertIfNew() {
    const count = session ? unreadCount(session.state) : 0;
    if (count > unread && settledOnce) {
      if (tabs.holding) alerts.beep();
      alerts.flash();
    }
    if (count === 0) alerts.stopFlash();
    settledOnce = Boolean(session?.state.known);
    unread = count;
    widget.setUnread(count);
  }

  // An ended conversation is not taken up again by the next page on its own.
  function noteEnd() {
    const stored = storage.get('conversation');
    if (session?.state.state === 'ended' && stored && !stored.endedAt) storage.set('conversation', { ...stored, endedAt: Date.now() });
  }

  // Messages carry what they are about: what another tab has stored may reach this one later than its message.
  function hear(message) {
    if (message.type === 'started') {
      if (session?.state.interaction === message.conversation.interaction) return;
      starting = null;
      openSession(message.conversation);
    } else if (message.type === 'forgotten') {
      outbox.takeTexts();
      if (message.unsent) storage.set('unsent', message.unsent);
      closeSession();
    } else if (message.type === 'starting') {
      if (!session) carryOn(message.start); // the same ids: stored once
    } else if (message.type === 'outbox') {
      if (message.removed) outbox.remove(message.removed);
      if (message.entry) outbox.put(message.entry);
      session?.drain();
    } else if (message.type === 'holder') {
      if (message.state && session) session.adopt(message);
    } else {
      session?.hear(message);
    }
    changed();
  }

  function closeSession() {
    attachments.close();
    session?.close();
    session = null;
  }

  function openSession({ token, interaction, state, reason }) {
    closeSession();
    session = createSession({ widget, api, outbox, token, initial: { interaction, state, reason }, tell: tabs.tell, onChange: changed, onInvalid: tokenInvalid, onSettings: settings.refreshSoon });
    settledOnce = false;
    if (tabs.holding) session.start();
  }

  function resume() {
    const stored = storage.get('conversation');
    if (stored?.endedAt && Date.now() - stored.endedAt > FORGET_ENDED_AFTER) forget();
    else if (stored) openSession(stored);
    else if (storage.get('start')) carryOn(storage.get('start'));
  }

  function tokenInvalid() {
    const wasOver = storage.get('conversation')?.endedAt;
    storage.remove('visitor');
    forget();
    if (!wasOver) problem = { code: 'token.invalid', errors: {} };
    changed();
  }

  // What was not sent, and what was being typed, waits in the message box of the next form.
  function forget() {
    keepForForm([...outbox.takeTexts(), storage.get('draft')]);
    storage.remove('draft');
    storage.remove('conversation');
    closeSession();
    tabs.tell({ type: 'forgotten', unsent: storage.get('unsent') });
    changed();
  }

  function keepForForm(parts) {
    const text = parts.filter(Boolean).join('\n');
    if (text) storage.set('unsent', text);
  }

  async function submit(path, fields) {
    problem = null;
    const start = {
      path,
      body: {
        id: newId(), messageId: newId(), campaign: widget.campaign, language: widget.settings.language, ...fields,
        pageUrl: location.href.slice(0, 2000), pageTitle: document.title.slice(0, 2000),
      },
    };
    storage.set('start', start); // a reload sends the very same request again
    tabs.tell({ type: 'starting', start });
    await carryOn(start);
  }

  async function carryOn(start) {
    if (starting) return;
    starting = { ...start, trouble: null };
    changed();
    const token = storage.get('visitor');
    try {
      const answer = await api.postUntilAnswered(start.path, start.body, {
        token, signal: widget.signal,
        onTrouble(failure) {
          starting = { ...start, trouble: failure };
          changed();
        },
      });
      storage.remove('start');
      storage.remove('unsent');
      starting = null;
      if (start.path === 'offline') leftMessage = true;
      else begin(answer, start.body.text);
    } catch (failure) {
      if (widget.signal.aborted) return;
      starting = null;
      if (failure.status === 401 && token) {
        storage.remove('visitor'); // greeted as a stranger instead
        return carryOn(start);
      }
      storage.remove('start');
      refused(failure);
    }
    changed();
  }

  function begin({ token, interaction, state, reason }, text) {
    if (session) return; // another tab sent the same request and told us
    const conversation = { token, interaction, state, reason: reason ?? null, text };
    storage.set('visitor', token);
    storage.set('conversation', conversation);
    openSession(conversation);
    tabs.tell({ type: 'started', conversation });
  }

  async function refused(failure) {
    problem = failure;
    const availability = { 'campaign.closed': 'closed', 'campaign.disabled': 'disabled', 'campaign.open': 'open', 'offline.off': 'closed' }[failure.code];
    if (availability) widget.settings = { ...widget.settings, availability, offlineMessages: widget.settings.offlineMessages && failure.code !== 'offline.off' };
    if (failure.code === 'campaign.open') await settings.refresh();
  }

  function changeOutbox(change) {
    if (change.removed) outbox.remove(change.removed);
    tabs.tell({ type: 'outbox', ...change });
    session?.drain();
    changed();
  }

  function discard(id) {
    if (!attachments.discard(id)) changeOutbox({ removed: id });
  }

  resume();

  return {
    storage, texts, alerts, refreshSettings: settings.refresh, submit, forget, outbox,
    attach: (files, voice) => attachments.add(session, files, voice),
    onTheWay: attachments.list,
    get session() { return session; },
    get starting() { return starting; },
    get problem() { return problem; },
    get leftMessage() { return leftMessage; },
    onChange(listener) {
      listeners.add(listener);
    },

    send: text => changeOutbox({ entry: outbox.add(text) }),
    discard,
    // Under a new id, because the server has refused the old one.
    retry(id) {
      if (attachments.retry(id)) return;
      const refused = outbox.list().find(entry => entry.id === id);
      if (refused) changeOutbox({ removed: id, entry: outbox.add(refused.text) });
    },
    writeAgain() {
      leftMessage = false;
      changed();
    },
    // After a refusal for lack of agents the first message is offered again.
    tryAgain() {
      const { text } = storage.get('conversation') ?? {};
      forget();
      if (!storage.get('unsent')) keepForForm([text]);
      changed();
    },
  };
}
