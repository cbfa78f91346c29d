import { el, icon } from './dom.js';
import { safeHtml } from './safe-html.js';

const DAY = 86400000;

export function createDay({ texts, locale }, at) {
  const ago = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / DAY);
  const date = () => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(at);
  return { element: el('div.day', {}, [texts.today, texts.yesterday][ago] ?? date()) };
}

export function createRow(ui, entry) {
  return entry.from === 'system' ? systemRow(entry) : bubbleRow(ui, entry);
}

function systemRow(entry) {
  const bubble = el('div.system', { test: 'bubble', 'data-from': 'system' }, textOf(entry));
  return { element: bubble };
}

function bubbleRow({ chat, texts, locale, files }, entry) {
  const mine = entry.from === 'customer';
  const author = authorOf(texts, entry);
  const name = el(entry.agent ? 'span.author.foreign' : 'span.unseen', { dir: 'auto' }, author);
  const tick = el('span.tick');
  const time = el('time', { dateTime: new Date(entry.at).toISOString() });
  const actions = el('div.actions');
  const isFile = Boolean(entry.file || entry.upload);
  const content = entry.deleted ? el('div.gone', {}, texts.deleted) : isFile ? el('div.attached', { test: 'attached' }, entry.text) : textOf(entry);
  const bubble = el('div.bubble', { test: 'bubble', 'data-from': entry.from }, quoteOf(texts, entry.quote), content, el('div.meta', {}, time, tick));
  const element = el(`div.row.${entry.from}`, {}, name, bubble, actions);
  let shown = null;
  let shownAt = null;

  function refresh(state) {
    const { progress, follows, isEnded, at } = state;
    element.classList.toggle('follows', follows);
    if (isFile) files().then(module => module.draw(content, state), () => {}); // its name stands there all the same
    if (at !== shownAt) {
      shownAt = at;
      time.textContent = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(at);
      time.title = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium' }).format(at);
    }
    actions.replaceChildren(...(progress === 'failed' && !isEnded ? failedActions(state.upload?.state === 'refused') : []));
    if (!mine || progress === shown) return;
    shown = progress;
    bubble.dataset.state = progress;
    tick.replaceChildren(icon(progress, texts[progress]));
    tick.title = texts[progress];
  }

  const failedActions = isFinal => [
    isFinal ? null : el('button.link', { type: 'button', test: 'retry', onclick: () => chat.retry(entry.id) }, texts.retry),
    el('button.link', { type: 'button', test: 'discard', onclick: () => chat.discard(entry.id) }, texts.discard),
  ].filter(Boolean);

  return { element, refresh };
}

export const authorOf = (texts, { from, agent }) => ({ customer: texts.you, bot: texts.bot, system: texts.system })[from] ?? agent ?? texts.agent;

export const quoted = (texts, quote) => quote.deleted ? texts.deleted : quote.voice ? texts.voice : quote.text;

function quoteOf(texts, quote) {
  return quote && el('blockquote.quote.foreign', { test: 'quote', dir: 'auto' }, el('b', {}, authorOf(texts, quote)), el('span', {}, quoted(texts, quote)));
}

function textOf(entry) {
  const isRich = entry.html && entry.from !== 'customer';
  const text = el(`div.text.foreign${isRich ? '.rich' : ''}`, { dir: 'auto', test: 'text' });
  text.append(isRich ? safeHtml(entry.html) : entry.text ?? '');
  return text;
}
