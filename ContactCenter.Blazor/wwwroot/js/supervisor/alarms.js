// Calls the supervisor: a sound, and a notification on the desktop while the console is not in front. Of several tabs one rings.
import * as sounds from "../inbox/sounds.js";
import { hold, isFirst, isHeld } from "../inbox/tabs.js";

const kind = 16;
const volume = 60;
const quiet = 3000;
const once = 20000;
let front = null;

const leave = () => (window.isSecureContext && "Notification" in window ? Notification.permission : "denied");

function look() {
  front?.();
  front = document.visibilityState === "visible" && document.hasFocus() ? hold("front") : null;
}

function offer() {
  for (const button of document.querySelectorAll("[data-ask-alarms]")) button.hidden = leave() !== "default";
}

/** An agent's own alerts look after sounds and the tab in front already. */
export function start(isAgent) {
  offer();
  if (isAgent) return;
  sounds.start(() => {});
  for (const name of ["visibilitychange", "focus", "blur"]) addEventListener(name, look, true);
  look();
}

export async function raise(key, title, body, address) {
  if (sounds.leave() === "on" && (await isFirst("rings-alarm", quiet))) sounds.play(kind, volume);
  if (leave() !== "granted" || (await isHeld("front")) || !(await isFirst(key, once))) return;
  try {
    const notification = new Notification(title, { body, tag: `cc-${key}`, lang: document.documentElement.lang, icon: "/favicon.svg", silent: true });
    notification.onclick = () => {
      window.focus();
      notification.close();
      location.assign(address);
    };
  } catch {
    // Browsers of phones have the word and not the thing.
  }
}

document.addEventListener("click", async ({ target }) => {
  if (!(target instanceof Element) || !target.closest("[data-ask-alarms]")) return;
  await Notification.requestPermission();
  offer();
});
