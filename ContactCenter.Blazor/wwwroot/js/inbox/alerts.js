// Calls the agent: a sound, and a notification on the desktop while no tab of the console is in front. Of several tabs one rings.
import { serverNow } from "../elements.js";
import * as sounds from "./sounds.js";
import { hold, isFirst, isHeld } from "./tabs.js";
import { showCount } from "./title.js";

const message = 4;
// From here on the kinds of supervisors, which lead to a page.
const alarm = 32;
const stale = 20000;
// Between two sounds of a kind, however many call.
const quiet = 3000;
const shown = new Map();
const others = new BroadcastChannel(`cc-alerts-${document.documentElement.dataset.user}`);

let page = null;
let choices = { sounds: 0, notifications: 0, volume: 0 };
let open = null;
let looks = null;
let front = null;
let refused = false;

function leave() {
  if (!window.isSecureContext) return "insecure";
  if (!("Notification" in window) || refused) return "unsupported";
  return Notification.permission;
}

const tell = () => page?.invokeMethodAsync("OnLeave", leave(), sounds.leave()).catch(() => {});

function look() {
  const visible = document.visibilityState === "visible";
  looks?.();
  looks = visible && open !== null ? hold(`sees-${open}`) : null;
  front?.();
  front = visible && document.hasFocus() ? hold("front") : null;
}

export function start(reference) {
  page = reference;
  sounds.start(tell);
  for (const name of ["visibilitychange", "focus", "blur"]) addEventListener(name, look, true);
  navigator.permissions?.query({ name: "notifications" }).then(status => (status.onchange = tell), () => {});
  others.onmessage = ({ data }) => {
    choices = data;
    page.invokeMethodAsync("OnChosen", data.sounds, data.notifications, data.volume).catch(() => {});
  };
  look();
  tell();
}

export function choose(chosenSounds, notifications, volume, byHand) {
  const louder = byHand && volume !== choices.volume;
  choices = { sounds: chosenSounds, notifications, volume };
  if (louder) sounds.play(message, volume);
  if (byHand) others.postMessage(choices);
}

/** How many things want the agent, and which conversation this tab shows. */
export function show(wanting, interaction) {
  showCount(wanting);
  if (open === interaction) return;
  open = interaction;
  look();
}

export async function raise(alerts, settled) {
  for (const id of settled) close(id);
  for (const alert of alerts) await call(alert);
}

async function call(alert) {
  // A tab that was frozen hears of old things when it wakes.
  if (serverNow() - alert.at > stale || (alert.kind === message && (await isHeld(`sees-${alert.id}`)))) return;
  if (choices.sounds & alert.kind && sounds.leave() === "on" && (await isFirst(`rings-${alert.kind}`, quiet))) sounds.play(alert.kind, choices.volume);
  if (choices.notifications & alert.kind && leave() === "granted" && !(await isHeld("front")) && (await isFirst(alert.key, stale))) notify(alert);
}

function notify({ kind, id, title, body, address }) {
  try {
    // The sound is ours, or switched off.
    const notification = new Notification(title, { body, tag: `cc-${kind}-${id}`, lang: document.documentElement.lang, icon: "/favicon.svg", silent: true });
    notification.onclick = () => {
      window.focus();
      notification.close();
      if (kind >= alarm) page.invokeMethodAsync("OnGo", address).catch(() => location.assign(address));
      else if (address || id < 0) page.invokeMethodAsync("OnOpen", id).catch(() => address && location.assign(address));
    };
    if (kind >= alarm) return;
    notification.onclose = () => shown.get(id) === notification && shown.delete(id);
    shown.set(id, notification);
  } catch {
    // Browsers of phones have the word and not the thing.
    refused = true;
    tell();
  }
}

function close(id) {
  shown.get(id)?.close();
  shown.delete(id);
}

document.addEventListener("click", async ({ target }) => {
  if (!(target instanceof Element)) return;
  if (target.closest("[data-ask-leave]")) {
    await Notification.requestPermission();
    tell();
  }
  const sample = target.closest("[data-try]");
  if (!sample) return;
  const kind = Number(sample.dataset.try);
  if (choices.sounds & kind) sounds.play(kind, choices.volume);
  if (choices.notifications & kind && leave() === "granted") notify({ kind, id: 0, title: sample.dataset.title, body: sample.dataset.body });
});
