// The agent's attachments and voice messages. They go by HTTP and live outside of the circuit: a lost connection, a drawn page or a look at
// another conversation does not break one off.
import { addStyles } from "./show.js";

const conversations = new Map(); // by interaction: {uploads, rows, form}
let styled = false;

// A reload would lose what is on its way, and what is being recorded.
addEventListener("beforeunload", event => {
  if (![...conversations.values()].some(known => known.recorder || known.uploads?.busy)) return;
  event.preventDefault();
  event.returnValue = true;
});

const token = () => document.querySelector("#log-out [name=__RequestVerificationToken]").value;
const words = () => import(`/widget/texts.files.${document.documentElement.lang}.js`).then(module => module.default);

async function uploadsOf(interaction) {
  const known = conversations.get(interaction) ?? { rows: new Map(), recorder: null, form: null, largest: Infinity };
  conversations.set(interaction, known);
  if (known.uploads) return known.uploads;
  const [{ createUploads }, dom, texts] = await Promise.all([import("/widget/uploads.js"), import("/widget/dom.js"), words()]);
  known.dom = dom;
  known.texts = texts;
  return known.uploads ??= createUploads({
    address: `/files/${interaction}`,
    headers: () => ({ RequestVerificationToken: token() }),
    largest: known.largest,
    onChange: () => draw(known),
    onStored: () => draw(known),
  });
}

async function send(interaction, files, voice) {
  if (files.length) (await uploadsOf(interaction)).add([...files], voice);
}

function draw(known) {
  const place = known.form?.querySelector(".composer-files");
  if (!place) return;
  const entries = known.uploads.list();
  for (const [id, row] of known.rows) {
    if (entries.some(entry => entry.id === id)) continue;
    row.element.remove();
    known.rows.delete(id);
  }
  for (const entry of entries) {
    if (!known.rows.has(entry.id)) known.rows.set(entry.id, createRow(known, entry));
    const row = known.rows.get(entry.id);
    if (row.element.parentNode !== place) place.append(row.element);
    row.update();
  }
}

function createRow({ uploads, dom: { el }, texts, largest }, entry) {
  const icon = name => el("span.rzi", { "aria-hidden": "true", translate: false }, name);
  const bar = el("i");
  const progress = el("span.upload-progress", { role: "progressbar", "aria-label": entry.name, "aria-valuemin": "0", "aria-valuemax": "100" }, bar);
  const note = el("span.upload-note", { role: "status" });
  const cancel = el("button.icon-button", { type: "button", title: texts.cancel, "aria-label": `${texts.cancel}: ${entry.name}`, onclick: () => uploads.discard(entry.id) }, icon("close"));
  const retry = el("button.button", { type: "button", onclick: () => uploads.retry(entry.id) }, texts.retry);
  const element = el("div.upload", {}, preview(el, icon, entry.file), el("span.file-about", {}, el("bdi.file-name", {}, entry.name), progress, note), retry, cancel);
  return {
    element,
    update() {
      const over = entry.state === "failed" || entry.state === "refused";
      element.classList.toggle("failed", over);
      bar.style.width = `${Math.round(entry.progress * 100)}%`;
      progress.setAttribute("aria-valuenow", String(Math.round(entry.progress * 100)));
      progress.hidden = over;
      retry.hidden = entry.state !== "failed";
      const text = entry.error ? (texts.errors[entry.error] ?? texts.errors.refused).replace("{size}", `${Math.round(largest / 1048576)} MB`) : "";
      if (note.textContent !== text) note.textContent = text;
    },
  };
}

function preview(el, icon, file) {
  if (!/^image\/(png|jpeg|webp|gif)$/.test(file.type)) return icon(file.type.startsWith("audio/") ? "mic" : "description");
  const canvas = el("canvas.upload-preview", { width: 64, height: 64, "aria-hidden": "true" });
  createImageBitmap(file).then(bitmap => {
    const side = Math.min(bitmap.width, bitmap.height);
    canvas.getContext("2d").drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, 64, 64);
    bitmap.close();
  }, () => {});
  return canvas;
}

async function record(known) {
  if (known.recorder || !known.form) return;
  const [{ createRecorder, css }, player, texts] = await Promise.all([import("/widget/recorder.js"), import("/widget/player.js"), words()]);
  if (known.recorder || !known.form) return;
  if (!styled) addStyles(player.css + css);
  styled = true;
  const form = known.form;
  const interaction = form.dataset.interaction;
  known.recorder = createRecorder({
    texts,
    onSend: (file, voice) => send(interaction, [file], voice),
    onClose() {
      known.recorder = null;
      form.classList.remove("records");
      form.querySelector("textarea")?.focus();
    },
  });
  form.classList.add("records");
  form.querySelector(".composer-recorder").append(known.recorder.element);
}

let marks = 0;

// The answer is for `detach`: another form may have taken this one's place by then.
export function attach(form, largest) {
  if (!form) return 0;
  const interaction = form.dataset.interaction;
  const known = conversations.get(interaction) ?? { rows: new Map(), recorder: null };
  conversations.set(interaction, known);
  known.form = form;
  known.largest = largest;
  known.stop = new AbortController();
  const listen = { signal: known.stop.signal };
  const pane = form.closest(".inbox-conversation") ?? form;
  const take = files => send(interaction, [...files]);
  // Files go to the customer: not while a note is written.
  const chooser = () => form.classList.contains("noting") ? null : form.querySelector("[data-files]");

  form.addEventListener("click", event => {
    if (event.target.closest("[data-attach]")) chooser()?.click();
    if (event.target.closest("[data-record]") && chooser()) record(known);
  }, listen);
  form.addEventListener("change", event => {
    if (!event.target.matches("[data-files]")) return;
    take(event.target.files);
    event.target.value = ""; // the same file may be chosen again
  }, listen);
  // What is copied with its text (a paragraph of a document) is pasted as text.
  form.addEventListener("paste", event => {
    const { types, files } = event.clipboardData;
    if (!chooser() || !types.includes("Files") || types.includes("text/plain")) return;
    event.preventDefault();
    take(files);
  }, listen);
  for (const type of ["dragover", "dragleave", "drop"]) {
    pane.addEventListener(type, event => {
      if (!chooser() || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      form.classList.toggle("dropping", type === "dragover");
      if (type === "drop") take(event.dataTransfer.files);
    }, listen);
  }
  form.dataset.filesAttached = "";
  if (known.uploads) draw(known);
  return known.mark = ++marks;
}

export function detach(interaction, mark) {
  const known = conversations.get(String(interaction));
  if (!known || known.mark !== mark) return;
  known.stop.abort();
  known.recorder?.close();
  known.form = null;
  if (!known.uploads?.list().length) conversations.delete(String(interaction));
}
