import { el } from './dom.js';

// The conversation as a text file, made here: nothing is asked of the server.
export function downloadTranscript({ chat, texts, widget, locale }) {
  const { messages } = chat.session.state;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  const authors = { customer: texts.you, bot: texts.bot, system: texts.system };
  const author = message => authors[message.from] ?? message.agent ?? texts.agent;
  const lines = messages.map(message => `[${time.format(message.at)}] ${author(message)}:\n${message.text}\n`);
  const text = [`${widget.settings.name}\n`, ...lines].join('\n').replaceAll('\n', '\r\n');

  const address = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }));
  const day = new Date(messages[0]?.at ?? Date.now()).toISOString().slice(0, 10);
  el('a', { href: address, download: `chat-${day}.txt` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
