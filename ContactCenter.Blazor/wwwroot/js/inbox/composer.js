// The box in which an agent writes: Enter sends, "/" asks for canned responses, and what is typed is never lost.
import { clearDraft, draftOf, keepDraft } from "../drafts.js";
import { drop, keep } from "./unsent.js";

const signalEvery = 3000;
const idleAfter = 5000;
const patience = 5000;
const attached = new Map();

// crypto.randomUUID does not exist on plain http.
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(b => b.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

// What is sent now would be answered never; the banner says why nothing happens.
const isCut = () => document.getElementById("components-reconnect-modal")?.classList.contains("components-reconnect-show");

class Composer {
  constructor(form, page) {
    this.form = form;
    this.page = page;
    this.box = form.querySelector("textarea");
    form.dataset.attached = "";
    this.interaction = form.dataset.interaction;
    this.signalled = 0;
    this.fixed = "notesOnly" in form.dataset;
    this.noting = this.fixed;
    this.forMessage = { placeholder: this.box.placeholder, draft: this.box.dataset.draft };
    this.stop = new AbortController();
    const listen = { signal: this.stop.signal };
    form.addEventListener("keydown", e => this.key(e), listen);
    form.addEventListener("submit", e => this.submit(e), listen);
    this.box.addEventListener("input", e => this.input(e), listen);
    form.addEventListener("click", e => this.click(e), listen);
    document.addEventListener("pointerdown", e => this.pointer(e), listen);
    this.watch = new MutationObserver(() => {
      this.focusSearch();
      this.quote();
    });
    this.watch.observe(form, { childList: true, attributeFilter: ["data-reply-to"] });
    if (matchMedia("(pointer: fine)").matches) this.box.focus();
    this.restoreQuote();
  }

  // What was being answered outlives a reload like the words of the answer.
  restoreQuote() {
    this.quoted = this.form.dataset.replyTo ?? "";
    const kept = !this.fixed && draftOf(`quote-${this.interaction}`);
    if (kept && !this.quoted) this.tell("OnQuoteKept", Number(kept));
  }

  detach() {
    clearTimeout(this.idle);
    this.watch.disconnect();
    this.stop.abort();
  }

  call(name, ...values) {
    return this.page.invokeMethodAsync(name, ...values);
  }

  // For what may be forgotten while the connection is down.
  tell(name, ...values) {
    if (!isCut()) this.call(name, ...values).catch(() => {});
  }

  popup() {
    return this.form.querySelector(".composer-popup:not([hidden])");
  }

  focusSearch() {
    this.popup()?.querySelector("[data-popup-search]")?.focus();
  }

  // What answers a message is written at once, and is no note.
  quote() {
    const quoted = this.form.dataset.replyTo ?? "";
    if (quoted === (this.quoted ?? "")) return;
    this.quoted = quoted;
    if (!quoted) return clearDraft(`quote-${this.interaction}`);
    keepDraft(`quote-${this.interaction}`, quoted);
    this.switchTo(false);
    this.box.focus();
  }

  key(e) {
    if (e.isComposing) return;
    const popup = this.popup();
    if (popup && e.key === "Escape") {
      e.preventDefault();
      this.tell("OnKey", e.key);
      this.box.focus();
    } else if (popup?.classList.contains("canned") && ["ArrowDown", "ArrowUp", "Enter"].includes(e.key) && e.target.matches("textarea, input")) {
      e.preventDefault();
      this.tell("OnKey", e.key);
    } else if (e.key === "Enter" && e.target.matches("input")) {
      e.preventDefault();
    } else if (e.key === "Enter" && e.target === this.box && !e.shiftKey) {
      e.preventDefault();
      this.send();
    }
  }

  submit(e) {
    e.preventDefault();
    this.send();
    this.box.focus();
  }

  click(e) {
    if (e.target.closest("[data-note-switch]")) this.switchTo(!this.noting);
    if (e.target.closest("[data-unquote]")) this.box.focus();
  }

  // Here, at once, and not on the server: whether the next Enter reaches the customer must never wait for an answer.
  // Each side has a draft of its own, so that what was meant for colleagues cannot come back as a message.
  switchTo(noting) {
    if (noting === this.noting || this.fixed) return;
    this.typed(false);
    this.noting = noting;
    this.form.classList.toggle("noting", noting);
    this.form.querySelector(".composer-note").setAttribute("aria-pressed", String(noting));
    this.box.placeholder = noting ? this.form.dataset.note : this.forMessage.placeholder;
    this.box.setAttribute("aria-label", this.box.placeholder);
    this.box.value = "";
    this.box.dataset.draft = noting ? this.forMessage.draft.replace("interaction-", "note-") : this.forMessage.draft;
    this.asked = null;
    this.mention();
    this.box.focus();
  }

  pointer(e) {
    if (this.popup() && !e.target.closest(".composer-popup, [data-popup-button]")) this.tell("OnKey", "Escape");
  }

  input(e) {
    this.slash();
    this.mention();
    if (!e.isTrusted || this.noting) return;
    clearTimeout(this.idle);
    if (!this.box.value) return this.typed(false);
    this.idle = setTimeout(() => this.typed(false), idleAfter);
    if (Date.now() - this.signalled >= signalEvery) this.typed(true);
  }

  typed(on) {
    this.signalled = on ? Date.now() : 0;
    this.tell("OnTyping", on);
  }

  slash() {
    const typed = /^\/([^\n]{0,40})$/.exec(this.box.value)?.[1] ?? null;
    if (typed === (this.asked ?? null)) return;
    this.asked = typed;
    this.tell("OnSlash", typed);
  }

  // What follows an "@" that begins a word, up to the caret.
  mention() {
    const before = this.noting ? this.box.value.slice(0, this.box.selectionStart) : "";
    const typed = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}][\p{L}\p{N} .'-]{0,40}|)$/u.exec(before)?.[1] ?? null;
    if (typed === (this.named ?? null)) return;
    this.named = typed;
    this.tell("OnMention", typed);
  }

  insertMention(name) {
    this.popup()?.setAttribute("hidden", "");
    const caret = this.box.selectionStart;
    const at = this.box.value.lastIndexOf("@", caret - 1);
    if (at < 0) return;
    this.box.setRangeText(`@${name} `, at, caret, "end");
    this.named = null;
    this.put(this.box.value);
    this.box.focus();
  }

  async send() {
    const text = this.box.value;
    if (!text.trim() || isCut()) return;
    // The same text again after a failure is the same message: whatever arrived of it is stored once.
    const note = this.noting;
    const draft = this.box.dataset.draft;
    const id = this.unsent?.text === text && this.unsent.note === note ? this.unsent.id : newId();
    this.unsent = { id, text, note };
    this.box.value = "";
    this.asked = null;
    this.signalled = 0;
    clearTimeout(this.idle);
    keep(this.interaction, id, text, { note, replyTo: note ? null : Number(this.form.dataset.replyTo) || null });
    try {
      // A connection that died unnoticed answers nothing.
      await Promise.race([this.call("OnSend", id, text, note), new Promise((_, fail) => setTimeout(fail, patience))]);
      this.unsent = null;
      if (!this.box.value || this.noting !== note) clearDraft(draft);
    } catch {
      drop(this.interaction, id);
      this.switchTo(note);
      this.put(this.box.value ? `${text}\n${this.box.value}` : text);
    }
  }

  put(text) {
    this.box.value = text;
    this.box.dispatchEvent(new Event("input", { bubbles: true }));
  }

  insert(text, replace) {
    // The server takes the list away a moment later: until then it must not catch the Enter that sends.
    this.popup()?.setAttribute("hidden", "");
    if (replace) this.put(text);
    else {
      this.box.setRangeText(text, this.box.selectionStart, this.box.selectionEnd, "end");
      this.put(this.box.value);
    }
    this.box.focus();
  }
}

export function attach(form, page) {
  attached.set(form, new Composer(form, page));
}

export function insert(form, text, replace) {
  attached.get(form)?.insert(text, replace);
}

export function mention(form, name) {
  attached.get(form)?.insertMention(name);
}

export function detach(form) {
  // The element may be gone from the page already, and then comes as null.
  for (const [known, composer] of attached) {
    if (known !== form && known.isConnected) continue;
    composer.detach();
    attached.delete(known);
  }
}
