import { authorOf, quoted } from './message-row.js';
import { el } from './dom.js';

// The conversation as a text file, made here: nothing is asked of the server.
export function downloadTranscript({ chat, texts, widget, locale }) {
  const { messages } = chat.session.state;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  const quote = ({ quote }) => quote ? `> ${authorOf(texts, quote)}: ${quoted(texts, quote).replaceAll('\n', '\n> ')}\n` : '';
  const lines = messages.map(message => `[${time.format(message.at)}] ${authorOf(texts, message)}:\n${quote(message)}${message.deleted ? texts.deleted : message.text}\n`);
  const text = [`${widget.settings.name}\n`, ...lines].join('\n').replaceAll('\n', '\r\n');

  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }));
  const day = new Date(messages[0]?.at ?? Date.now()).toISOString().slice(0, 10);
  el('a', { href: address, download: `chat-${day}.txt` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
