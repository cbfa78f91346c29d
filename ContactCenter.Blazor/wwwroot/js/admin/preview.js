// Draws the widget in a shadow root of its own from the widget's own modules, with the settings of the form and what is being typed in it.
const TEXT_FIELD = /^f-texts-(\w+)-(es|en|pt)$/;
const FORMAT_AFTER = 150;
const QUESTIONS = { es: "Hola, ¿me pueden ayudar?", en: "Hello, can you help me?", pt: "Olá, podem me ajudar?" };
const AGENT = "Ana";
const CSS = `:host { display: block; }
[hidden] { display: none !important; }
.panel { position: static !important; inset: auto !important; width: 100% !important; height: 100% !important; border-radius: 12px !important; animation: none !important; }
.typing i { animation: none !important; }`;

let preview = null;

export async function attach(host, component, folder) {
  detach();
  const life = new AbortController();
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const mine = preview = { host, root, component, life, given: null, modules: null, drawing: null, formatted: null, timer: null };
  const from = name => import(new URL(`${folder}${name}.js`, location.origin).href);
  document.addEventListener("input", event => TEXT_FIELD.test(event.target.id) && draw(), { signal: life.signal });
  document.addEventListener("change", () => component.invokeMethodAsync("Refresh"), { signal: life.signal });
  document.addEventListener("focusin", event => {
    const [, text, language] = TEXT_FIELD.exec(event.target.id) ?? [];
    if (text) component.invokeMethodAsync("Look", text, language);
  }, { signal: life.signal });
  const [panel, es, en, pt] = await Promise.all(["panel", "texts.es", "texts.en", "texts.pt"].map(from));
  if (preview !== mine) return;
  preview.modules = { createPanel: panel.createPanel, texts: { es: es.default, en: en.default, pt: pt.default } };
  draw();
}

export function show(json) {
  if (!preview) return;
  preview.given = JSON.parse(json);
  draw();
}

export function detach() {
  clearTimeout(preview?.timer);
  preview?.life.abort();
  preview?.drawing?.abort();
  preview = null;
}

// The server formats. Its answer may come after another language or text was chosen, so it is kept with the text that it is of.
function formatted(text) {
  const mine = preview;
  if (mine.formatted?.text === text) return mine.formatted.html;
  if (mine.given.greetingText === text) return mine.given.greeting;
  clearTimeout(mine.timer);
  mine.timer = setTimeout(async () => {
    const html = await mine.component.invokeMethodAsync("Format", text);
    if (preview !== mine) return;
    mine.formatted = { text, html };
    draw();
  }, FORMAT_AFTER);
  return mine.formatted?.html ?? mine.given.greeting;
}

// What stands in the fields counts, also before it is handed to the server; an empty one falls back as the server does it.
function textOf(name) {
  const { texts, defaultLanguage, settings } = preview.given;
  const of = language => (document.getElementById(`f-texts-${name}-${language}`)?.value ?? texts[name][language]).trim();
  return [settings.language, defaultLanguage, "es", "en", "pt"].map(of).find(Boolean) ?? "";
}

function draw() {
  if (!preview?.given || !preview.modules) return;
  const { host, root, given, modules } = preview;
  preview.drawing?.abort();
  const drawing = preview.drawing = new AbortController();
  const texts = Object.fromEntries(Object.keys(given.settings.texts).map(name => [name, textOf(name)]));
  const settings = { ...given.settings, texts };
  host.style.setProperty("--accent", settings.color);
  host.style.setProperty("--on-accent", settings.textColor);
  root.replaceChildren();
  root.adoptedStyleSheets = [];
  const widget = {
    base: new URL("/widget/", location.origin).href, prefix: "contactcenter-preview|", root, signal: drawing.signal, settings, launcher: { focus() {} },
    panelChanged() {}, setUnread() {}, addStyles(css) { root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet(css)]; },
  };
  modules.createPanel(widget, chatOf(given.scene, settings, modules.texts[settings.language])).open({ focus: false });
  widget.addStyles(CSS);
}

function sheet(css) {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

// A chat that stands still at the chosen moment.
function chatOf(scene, settings, texts) {
  const nothing = () => {};
  return {
    texts, storage: { get: () => null, set: nothing, remove: nothing }, alerts: { soundOn: true, beep: nothing }, outbox: { list: () => [] }, onTheWay: () => [],
    session: sessionOf(scene, settings), starting: null, problem: null, leftMessage: false, onChange: nothing, refreshSettings: nothing,
  };
}

function sessionOf(scene, settings) {
  const moment = { notAvailable: ["ended", "timedOut"], agentGreeting: ["active", null], closing: ["ended", "completed"] }[scene];
  if (!moment) return null;
  const [state, reason] = moment;
  const agent = scene === "notAvailable" ? null : { name: settings.showAgentName ? AGENT : null };
  const at = Date.now();
  const messages = [{ sequence: 1, id: "1", from: "customer", text: QUESTIONS[settings.language], at }];
  const greeting = textOf("agentGreeting");
  if (agent && greeting) messages.push({ sequence: 2, id: "2", from: "agent", text: greeting, html: formatted(greeting), at, agent: agent.name });
  const nothing = () => {};
  return {
    linked: true, setViewing: nothing, typing: nothing, typingStopped: nothing,
    state: { interaction: "preview", state, reason, agent, queue: null, messages, customerRead: 2, customerDelivered: 2, agentRead: 1, rating: null, typing: false, known: true },
  };
}
