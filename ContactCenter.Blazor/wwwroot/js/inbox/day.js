// <cc-day at after>: a divider with the day, shown where the line before it (after) stands on another day of the browser's own time zone.
const dayOf = at => new Date(at).toDateString();

function nameOf(at) {
  const now = Date.now();
  const language = document.documentElement.lang;
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (dayOf(at) === dayOf(now)) return relative.format(0, "day");
  if (dayOf(at) === dayOf(now - 86400000)) return relative.format(-1, "day");
  return new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(at);
}

class Day extends HTMLElement {
  static observedAttributes = ["at", "after"];

  connectedCallback() {
    this.draw();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.draw();
  }

  draw() {
    const at = Number(this.getAttribute("at"));
    const after = this.getAttribute("after");
    const shown = after === null || dayOf(at) !== dayOf(Number(after));
    this.toggleAttribute("hidden", !shown);
    const name = shown ? nameOf(at) : "";
    const text = name.charAt(0).toLocaleUpperCase(document.documentElement.lang) + name.slice(1);
    if (this.textContent !== text) this.textContent = text;
  }
}

customElements.define("cc-day", Day);
