// The emoji that this user chose lately, newest first; in this browser only.
const most = 18;
const name = () => `cc-emoji:${document.documentElement.dataset.user || ""}`;

export function recent() {
  try {
    const kept = JSON.parse(localStorage.getItem(name()) || "[]");
    return Array.isArray(kept) ? kept.filter(one => typeof one === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

export function use(emoji) {
  try {
    localStorage.setItem(name(), JSON.stringify([emoji, ...recent().filter(one => one !== emoji)].slice(0, most)));
  } catch {
    // Storage full or switched off: it is inserted all the same.
  }
}
