// Messages that the server has not stored yet. They share the drafts' prefix: gone on log-out, and after a week.
const prefix = interaction => `cc-draft:${document.documentElement.dataset.user || ""}:unsent-${interaction}-`;

export function keep(interaction, id, text, about) {
  try {
    localStorage.setItem(prefix(interaction) + id, JSON.stringify({ ...about, text, at: Date.now() }));
  } catch {
    // Storage full or switched off: the message still stands on the page.
  }
}

export function drop(interaction, id) {
  localStorage.removeItem(prefix(interaction) + id);
}

export function list(interaction) {
  const own = prefix(interaction);
  return Object.keys(localStorage)
    .filter(name => name.startsWith(own))
    .map(name => ({ id: name.slice(own.length), ...JSON.parse(localStorage.getItem(name)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ id, text, note, replyTo }) => ({ id, text, note: note === true, replyTo: replyTo ?? null }));
}
