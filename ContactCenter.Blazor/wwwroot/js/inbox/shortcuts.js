// The inbox's keys. What they are the server says: the table that the help sheet shows.
const kept = `cc-single-keys-${document.documentElement.dataset.user}`;

let page = null;
let keys = new Map();

const single = () => localStorage.getItem(kept) !== "off";
const sheet = () => document.getElementById("shortcuts");
const isShown = element => element.checkVisibility ? element.checkVisibility({ visibilityProperty: true }) : element.offsetParent !== null;

// "Alt+ArrowDown", "?", "j". Shift belongs to the character; a capital is none of ours.
function nameOf(e) {
  const letter = e.key.length === 1 && e.key.toLowerCase() !== e.key.toUpperCase();
  if (e.metaKey || (letter && e.shiftKey) || (e.key.length > 1 && e.shiftKey)) return null;
  return (e.ctrlKey ? "Ctrl+" : "") + (e.altKey ? "Alt+" : "") + (letter ? e.key.toLowerCase() : e.key);
}

function isWriting(element) {
  return element.isContentEditable || element.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=range], [type=file])");
}

function press(e) {
  // AltGr writes characters; a key that is held down is pressed once.
  if (e.defaultPrevented || e.isComposing || e.repeat || e.getModifierState("AltGraph") || !(e.target instanceof Element)) return;
  const name = nameOf(e);
  const id = name && keys.get(name);
  if (!id) return;
  if (id === "leave") {
    if (e.target.matches("[data-key=composer]")) e.target.blur();
    return;
  }
  const plain = !e.ctrlKey && !e.altKey;
  if (plain && (!single() || isWriting(e.target))) return;
  // A dialog or a menu has the keyboard for itself; the sheet is closed by what opened it.
  const open = document.querySelector("dialog[open], [popover]:popover-open");
  if (open && !(id === "help" && open === sheet())) return;
  e.preventDefault();
  act(id);
}

async function act(id) {
  if (id === "help") return sheet()?.togglePopover();
  const marked = [...document.querySelectorAll(`[data-key="${id}"]`)].find(isShown);
  const element = marked?.matches("div") ? marked.querySelector("input, textarea") : marked;
  if (element?.matches("input, textarea")) element.focus();
  else if (element) element.click();
  else if (!(await page?.invokeMethodAsync("OnShortcut", id).catch(() => true)) && id === "break") chooseBreak();
}

function chooseBreak() {
  const menu = document.getElementById("state-menu");
  menu?.showPopover({ source: document.querySelector("[popovertarget=state-menu]") });
  menu?.querySelector(".menu-item[aria-pressed=false]")?.focus();
}

function keep(e) {
  if (e.target.matches?.("[data-single-keys]")) localStorage.setItem(kept, e.target.checked ? "on" : "off");
}

export function start(reference, table) {
  page = reference;
  keys = new Map(table.flatMap(shortcut => shortcut.keys.map(key => [key, shortcut.id])));
  const box = sheet()?.querySelector("[data-single-keys]");
  if (box) box.checked = single();
  document.addEventListener("keydown", press);
  document.addEventListener("change", keep);
}

export function stop() {
  document.removeEventListener("keydown", press);
  document.removeEventListener("change", keep);
  page = null;
}
