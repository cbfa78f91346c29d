// <textarea data-draft="key">, also inputs and selects: what is being typed or was chosen outlives a reload, a lost circuit and a restart of the server. Kept per user, for a week.
const prefix = `cc-draft:${document.documentElement.dataset.user || ""}:`;
const week = 7 * 24 * 3600 * 1000;
const nameOf = box => prefix + box.dataset.draft;

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name) || "null");
  } catch {
    return null;
  }
}

function keep(box) {
  try {
    if (box.value) localStorage.setItem(nameOf(box), JSON.stringify({ text: box.value, at: Date.now() }));
    else localStorage.removeItem(nameOf(box));
  } catch {
    // Storage full or switched off: the text still stands in the box.
  }
}

function restore(box) {
  const draft = read(nameOf(box));
  // A select always has a value; what is no choice any more is not chosen.
  if (!draft || (isSelect(box) ? box.value === draft.text || ![...box.options].some(option => option.value === draft.text) : box.value)) return;
  box.value = draft.text;
  // The page learns of it as if it had been typed.
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

const isSelect = node => node instanceof HTMLSelectElement;
const isBox = node => (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement || isSelect(node)) && node.dataset.draft;

function look(node) {
  if (isBox(node)) restore(node);
  else if (node.querySelectorAll) node.querySelectorAll("[data-draft]").forEach(restore);
}

/** For what belongs to a draft and is no box. */
export function keepDraft(key, text) {
  try {
    localStorage.setItem(prefix + key, JSON.stringify({ text, at: Date.now() }));
  } catch {
    // As above: it still stands on the page.
  }
}

export const draftOf = key => read(prefix + key)?.text ?? null;

/** To be called when the text was sent: the page empties the box itself, which raises no event. */
export function clearDraft(key) {
  localStorage.removeItem(prefix + key);
}

/** As the other, for all boxes of one form: their keys begin with its scope. */
export function clearDraftsOf(scope) {
  for (const name of Object.keys(localStorage)) if (name.startsWith(`${prefix}${scope}-`)) localStorage.removeItem(name);
}

/** On log-out nothing of this user stays on the machine. */
export function clearAllDrafts() {
  for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name);
}

export function startDrafts() {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith("cc-draft:") && Date.now() - (read(name)?.at ?? 0) > week) localStorage.removeItem(name);
  }
  document.addEventListener("input", e => isBox(e.target) && keep(e.target));
  new MutationObserver(changes => {
    for (const change of changes) {
      if (change.type === "attributes") look(change.target);
      else change.addedNodes.forEach(look);
    }
  }).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-draft"] });
  look(document.body);
}
