import { el } from './dom.js';

// A view that only says something: closed, not available, message received.
export function createNotice({ widget, chat, texts }, kind) {
  const text = {
    closed: widget.settings.texts.outOfHours,
    disabled: widget.settings.texts.notAvailable,
    offlineSent: texts.offlineSent,
  }[kind];
  const again = kind === 'offlineSent' && el('button.secondary', { type: 'button', onclick: chat.writeAgain }, texts.anotherMessage);
  const paragraph = el('p.statement.foreign', { dir: 'auto', tabIndex: -1, role: 'status', test: kind }, text);
  return {
    element: el('div.scroll.notice-view', {}, paragraph, again),
    update() {},
    focus: () => (again || paragraph).focus(),
  };
}
