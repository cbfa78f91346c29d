import { createDay, createRow } from './message-row.js';
import { el, icon } from './dom.js';

const NEAR_END = 80;

// The list of messages. Rows are kept by message id, so that a message on its way becomes the stored one in its place.
export function createMessages(ui) {
  const { chat, texts } = ui;
  const list = el('div.log', { role: 'log', 'aria-live': 'polite', 'aria-label': texts.conversation, test: 'messages' });
  const typing = el('div.typing', { test: 'typing', role: 'img', 'aria-label': texts.typing, hidden: true }, el('i'), el('i'), el('i'));
  const below = el('button.below', { type: 'button', hidden: true, onclick: toEnd }, icon('down'), texts.newBelow);
  const scroll = el('div.scroll.messages', { tabIndex: 0, 'aria-label': texts.conversation, role: 'group', onscroll: scrolled }, list, typing);
  const element = el('div.frame', {}, scroll, below);
  const rows = new Map();
  let followsEnd = true;

  const isAtEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END;

  function scrolled() {
    followsEnd = isAtEnd();
    if (followsEnd) below.hidden = true;
  }

  function toEnd() {
    scroll.scrollTop = scroll.scrollHeight;
    below.hidden = true;
    followsEnd = true;
  }

  function entries(isEnded) {
    const { messages, agentRead } = chat.session.state;
    const stored = messages.map(message => ({ ...message, progress: message.sequence <= agentRead ? 'read' : 'stored' }));
    const ids = new Set(messages.map(message => message.id));
    const pending = chat.outbox.list().filter(entry => !ids.has(entry.id))
      .map(entry => ({ ...entry, from: 'customer', progress: entry.failed || isEnded ? 'failed' : 'sending' }));
    const sending = chat.onTheWay().filter(entry => !ids.has(entry.id))
      .map(upload => ({ id: upload.id, at: upload.at, text: upload.name, from: 'customer', upload, progress: upload.state === 'failed' || upload.state === 'refused' || isEnded ? 'failed' : 'sending' }));
    return [...stored, ...[...pending, ...sending].sort((a, b) => a.at - b.at)];
  }

  // Days and messages in the order in which they should stand.
  function items(isEnded) {
    const result = [];
    let last = null;
    for (const entry of entries(isEnded)) {
      const day = new Date(entry.at).toDateString();
      const isNewDay = day !== last?.day;
      if (isNewDay) result.push({ key: `day ${day}`, make: () => createDay(ui, entry.at) });
      const follows = !isNewDay && last.from === entry.from && last.agent === entry.agent;
      const isGone = entry.deleted || entry.quote?.deleted;
      result.push({ key: `${entry.id ?? entry.sequence}${isGone ? ' gone' : ''}`, make: () => createRow(ui, entry), state: { ...entry, follows, isEnded } });
      last = { ...entry, day };
    }
    return result;
  }

  function update(isEnded) {
    const before = rows.size;
    const wanted = items(isEnded);
    const keys = new Set(wanted.map(item => item.key));
    for (const [key, row] of rows) {
      if (keys.has(key)) continue;
      row.element.remove();
      rows.delete(key);
    }
    let next = list.firstChild;
    for (const { key, make, state } of wanted) {
      if (!rows.has(key)) rows.set(key, make());
      const row = rows.get(key);
      row.refresh?.(state);
      if (row.element === next) next = next.nextSibling;
      else list.insertBefore(row.element, next);
    }
    typing.hidden = !chat.session.state.typing || isEnded;
    if (followsEnd) toEnd();
    else if (rows.size > before) below.hidden = false;
  }

  // The emoji, a question or a phone's keyboard take room: the newest message stays in sight.
  const sizes = new ResizeObserver(() => followsEnd && toEnd());
  sizes.observe(scroll);
  sizes.observe(list); // pictures come late
  return { element, update, toEnd, append: child => scroll.append(child) };
}
