// <cc-clock> and <cc-time>: times that run in the browser. The server sets their attributes and never their text.

const root = document.documentElement;
// The browser's clock may be wrong; what counts is the server's. It told its time when it answered: until this script runs, seconds may have passed.
const sinceAnswer = performance.now() - (performance.getEntriesByType("navigation")[0]?.responseStart || performance.now());
const ahead = Number(root.dataset.now || Date.now() - sinceAnswer) + sinceAnswer - Date.now();
export const serverNow = () => Date.now() + ahead;

const two = n => String(n).padStart(2, "0");

export function duration(milliseconds) {
  const s = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(s / 3600);
  const minutes = Math.floor(s / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(s % 60)}` : `${minutes}:${two(s % 60)}`;
}

// One timer for all clocks of the page.
const alive = new Set();
setInterval(() => alive.forEach(e => e.tick()), 1000);

class Ticking extends HTMLElement {
  connectedCallback() {
    alive.add(this);
    this.tick();
  }

  disconnectedCallback() {
    alive.delete(this);
  }

  attributeChangedCallback() {
    if (this.isConnected) this.tick();
  }

  number(name) {
    const value = this.getAttribute(name);
    return value === null ? NaN : Number(value);
  }

  write(text) {
    if (this.textContent !== text) this.textContent = text;
  }
}

class Clock extends Ticking {
  static observedAttributes = ["since", "until", "warn", "critical"];

  tick() {
    const past = serverNow() - this.number("since");
    const left = this.number("until") - serverNow();
    const counts = Number.isNaN(left);
    this.write(counts ? duration(past) : (left < 0 ? "−" : "") + duration(Math.abs(left)));
    const isLate = counts ? past >= this.number("critical") : left < 0;
    const isNear = counts ? past >= this.number("warn") : left <= this.number("warn");
    const level = isLate ? "critical" : isNear ? "warn" : null;
    if (level === this.getAttribute("level")) return;
    if (level) this.setAttribute("level", level);
    else this.removeAttribute("level");
  }
}

// The same regions as the server's texts: a bare "en" would write 9:07 PM.
const locales = { es: "es-UY", en: "en-GB", pt: "pt-BR" };
const formats = new Map();

function formatter(kind, options) {
  const key = kind.name + root.lang + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new kind(locales[root.lang] ?? root.lang, options));
  return formats.get(key);
}

const exact = at => formatter(Intl.DateTimeFormat, { dateStyle: "medium", timeStyle: "short", hourCycle: "h23" }).format(at);
const clockTime = at => formatter(Intl.DateTimeFormat, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at);

function ago(at) {
  const seconds = Math.round((at - serverNow()) / 1000);
  const relative = formatter(Intl.RelativeTimeFormat, { numeric: "auto", style: "long" });
  if (seconds > -45) return relative.format(0, "second");
  if (seconds > -3600) return relative.format(Math.min(-1, Math.round(seconds / 60)), "minute");
  if (seconds > -86400) return relative.format(Math.round(seconds / 3600), "hour");
  return seconds > -7 * 86400 ? relative.format(Math.round(seconds / 86400), "day") : exact(at);
}

class Time extends Ticking {
  static observedAttributes = ["at", "show"];

  tick() {
    const at = this.number("at");
    if (Number.isNaN(at)) return;
    const show = this.getAttribute("show");
    this.write(show === "time" ? clockTime(at) : show === "exact" ? exact(at) : ago(at));
    this.title = exact(at);
  }
}

customElements.define("cc-clock", Clock);
customElements.define("cc-time", Time);

export const redraw = () => alive.forEach(e => e.tick());
