import { createPlayer, css as playerCss } from './player.js';
import { createRecorder, css as recorderCss } from './recorder.js';
import { el, fill, foreign, iconButton, shape } from './dom.js';

const FILE = 'M6 2a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8l-6-6zm7 7V3.500L18.500 9z';
const BOX = 232;
const SOON = 60000;

// Pictures, voice messages and other files in the conversation, on their way and stored; and the recorder.
export function createFiles(ui, texts) {
  const { chat, widget } = ui;
  const drawn = new WeakMap(); // by the element they stand in: {key, update}
  widget.addStyles(playerCss + recorderCss + css);

  // Called with every change; what stands there already is only brought up to date.
  function draw(place, entry) {
    const key = entry.file ? entry.file.id : 'upload';
    const known = drawn.get(place);
    if (known?.key === key) return known.update?.(entry);
    const made = entry.file ? stored(entry.file) : onItsWay(entry.upload);
    drawn.set(place, { key, update: made.update });
    place.replaceChildren(made.element);
    made.update?.(entry);
  }

  function stored(file) {
    if (file.kind === 'voice') return createPlayer({ load: () => bytes(file), duration: file.duration, waveform: file.waveform, texts });
    if (file.kind === 'image') return picture(file);
    return card(file);
  }

  // Drawn, not linked: a page's policy need not know where pictures come from.
  function picture(file) {
    const [width, height] = fit(file.width, file.height);
    const canvas = el('canvas', { role: 'img', 'aria-label': file.name, width, height });
    const element = link(file, 'a.picture-file', canvas);
    element.title = file.name;
    bytes(file).then(buffer => paint(canvas, new Blob([buffer], { type: file.type }))).catch(() => element.replaceChildren(...cardParts(file)));
    return { element };
  }

  async function paint(canvas, blob) {
    const bitmap = await createImageBitmap(blob);
    const [width, height] = fit(bitmap.width, bitmap.height); // a photo may have been held upright
    const scale = Math.min(2, window.devicePixelRatio || 1);
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.style.width = `${width}px`;
    canvas.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
  }

  const card = file => ({ element: link(file, 'a.card', ...cardParts(file)) });

  const cardParts = file => [shape(FILE), el('span.about', {}, nameOf(file), el('span.size', {}, sizeOf(file.size)))];

  function nameOf({ name }) {
    const element = foreign('span', name);
    element.classList.add('name');
    return element;
  }

  // A link serves for a while; an old one is asked for anew when it is used.
  function link(file, selector, ...children) {
    let until = file.until;
    const element = el(selector, { href: widget.api + file.url, target: '_blank', rel: 'noopener noreferrer', test: `file-${file.kind}`, onclick: renew }, ...children);
    async function renew(event) {
      if (until - Date.now() > SOON) return;
      event.preventDefault();
      const response = await request(`files/${file.id}/link`, { method: 'POST' }).catch(() => null);
      if (!response?.ok) return;
      const fresh = await response.json();
      until = fresh.until;
      element.href = widget.api + fresh.url;
      element.click();
    }
    return element;
  }

  const request = (path, options) => fetch(widget.api + path, { ...options, headers: { Authorization: `Bearer ${chat.session.token}` }, credentials: 'omit' });

  async function bytes(file) {
    const response = await request(`files/${file.id}`);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return response.arrayBuffer();
  }

  function onItsWay(upload) {
    const bar = el('i');
    const progress = el('span.progress', { role: 'progressbar', 'aria-label': upload.name, 'aria-valuemin': '0', 'aria-valuemax': '100' }, bar);
    const note = el('span.note', { role: 'status' });
    const cancel = iconButton('failed', texts.cancel, { test: 'cancel-upload', onclick: () => chat.discard(upload.id) });
    cancel.replaceChildren(shape('M6.400 5 5 6.400 10.600 12 5 17.600 6.400 19 12 13.400 17.600 19 19 17.600 13.400 12 19 6.400 17.600 5 12 10.600z'));
    const about = el('span.about', {}, nameOf(upload), el('span.size', {}, sizeOf(upload.size)), progress, note);
    const element = el('div.card', { test: 'upload' }, preview(upload), about, cancel);
    return { element, update };

    function update({ upload }) {
      const over = upload.state === 'failed' || upload.state === 'refused';
      bar.style.width = `${Math.round(upload.progress * 100)}%`;
      progress.setAttribute('aria-valuenow', String(Math.round(upload.progress * 100)));
      progress.hidden = cancel.hidden = over;
      const said = upload.error ? texts.errors[upload.error] ?? texts.errors.refused : '';
      const text = fill(said, { size: sizeOf(widget.settings.attachments?.largest ?? 0) });
      if (note.textContent !== text) note.textContent = text;
    }
  }

  function preview({ file }) {
    if (!/^image\/(png|jpeg|webp|gif)$/.test(file.type)) return shape(FILE);
    const canvas = el('canvas.small', { width: 40, height: 40, 'aria-hidden': 'true' });
    createImageBitmap(file).then(bitmap => {
      const side = Math.min(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, 40, 40);
      bitmap.close();
    }).catch(() => {});
    return canvas;
  }

  function sizeOf(size) {
    const [value, unit] = size < 1e6 ? [Math.max(1, Math.round(size / 1024)), 'kilobyte'] : [Math.round(size / 104857.6) / 10, 'megabyte'];
    return new Intl.NumberFormat(ui.locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  }

  return {
    draw,
    record: onClose => createRecorder({ texts, onSend: (file, voice) => chat.attach([file], voice), onClose }),
  };
}

function fit(width, height) {
  const scale = Math.min(1, BOX / (width || BOX), BOX / (height || BOX));
  return [Math.max(24, Math.round((width || BOX) * scale)), Math.max(24, Math.round((height || BOX) * scale))];
}

const css = `
.attached { overflow-wrap: anywhere; }
.picture-file { display: block; line-height: 0; color: inherit; }
.picture-file canvas { display: block; max-width: 100%; height: auto; border-radius: 8px; background: color-mix(in srgb, currentColor 10%, transparent); }
.card { display: flex; align-items: center; gap: 8px; min-width: 180px; max-width: 100%; color: inherit; text-decoration: none; }
.panel .card > svg { flex: none; width: 32px; height: 32px; }
.card .small { flex: none; width: 40px; height: 40px; border-radius: 6px; }
.card .about { flex: 1; min-width: 0; display: flex; flex-direction: column; gap: 2px; }
.card .name { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
a.card .name { text-decoration: underline; }
.card .size, .card .note { font-size: 12px; opacity: .9; }
.card .note:empty { display: none; }
.card .progress { height: 4px; overflow: hidden; border-radius: 2px; background: color-mix(in srgb, currentColor 25%, transparent); }
.card .progress[hidden], .card [hidden] { display: none; }
.card .progress i { display: block; width: 0; height: 100%; background: currentColor; transition: width 120ms; }
.composer .recorder { color: var(--text); }
@media (prefers-reduced-motion: reduce) { .card .progress i { transition: none; } }
`;
