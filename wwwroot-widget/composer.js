import { cleanText } from './field.js';
import { el, fill, icon, iconButton } from './dom.js';

const LIMIT = 10000;
const COUNT_FROM = 9000;
const TALLEST = 132;
const TYPING_STOPS_AFTER = 4000;

// The message box. What stands in it survives a reload.
export function createComposer({ chat, texts, widget, files }, onSent) {
  const counter = el('span.counter', { id: 'counter', role: 'status', test: 'counter' });
  const box = el('textarea.box', {
    rows: 1, dir: 'auto', placeholder: texts.composer, 'aria-label': texts.composer, 'aria-describedby': 'counter', enterKeyHint: 'send',
    test: 'composer', value: chat.storage.get('draft') ?? '', oninput: changed, onkeydown: enterSends,
  });
  const emoji = iconButton('emoji', texts.emoji, { test: 'emoji', 'aria-expanded': 'false', onclick: toggleEmoji });
  const send = el('button.send', { type: 'submit', title: texts.send, 'aria-label': texts.send, test: 'send' }, icon('send'));
  const clip = iconButton('clip', texts.attach, { test: 'attach', onclick: () => choose(false) });
  const camera = iconButton('camera', texts.camera, { test: 'camera', onclick: () => choose(true) });
  const mic = iconButton('mic', texts.voice, { test: 'voice', onclick: record });
  const chooser = el('input', { type: 'file', multiple: true, hidden: true, tabIndex: -1, 'aria-label': texts.attach, test: 'files', onchange: chosen });
  const tools = el('div.tools', {}, emoji, clip, camera);
  const element = el('form.composer', { onsubmit: submit }, counter, tools, box, mic, send, chooser);
  let picker = null;
  let recorder = null;
  let stopTimer = null;

  function changed() {
    chat.storage.set('draft', box.value);
    fit();
    clearTimeout(stopTimer);
    if (!box.value.trim()) return chat.session?.typingStopped();
    chat.session?.typing();
    stopTimer = setTimeout(() => chat.session?.typingStopped(), TYPING_STOPS_AFTER);
  }

  function fit() {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, TALLEST)}px`;
    const { length } = box.value;
    counter.hidden = length < COUNT_FROM;
    counter.classList.toggle('over', length > LIMIT);
    counter.textContent = counter.hidden ? '' : length > LIMIT ? fill(texts.tooLong, { count: length - LIMIT }) : fill(texts.left, { count: LIMIT - length });
    send.disabled = !box.value.trim() || length > LIMIT;
    update();
  }

  // Only what the campaign allows; with nothing to send, the microphone stands in the button's place.
  function update() {
    const { accept, voice } = widget.settings.attachments ?? {};
    clip.hidden = !accept;
    camera.hidden = !accept?.includes('.jpg') || !matchMedia('(pointer: coarse)').matches;
    mic.hidden = !voice || Boolean(box.value.trim());
    send.hidden = !mic.hidden;
  }

  function choose(byCamera) {
    chooser.accept = byCamera ? 'image/*' : widget.settings.attachments.accept;
    chooser.multiple = !byCamera;
    chooser.toggleAttribute('capture', byCamera);
    chooser.click();
  }

  function chosen() {
    chat.attach([...chooser.files]);
    chooser.value = ''; // the same file may be chosen again
    queueMicrotask(onSent);
  }

  async function record() {
    const module = await files().catch(() => null);
    if (!module || recorder || widget.signal.aborted) return;
    const hidden = [tools, box, mic, send];
    recorder = module.record(() => {
      recorder = null;
      for (const each of hidden) each.classList.remove('away');
      if (!element.hidden) box.focus();
    });
    for (const each of hidden) each.classList.add('away');
    element.append(recorder.element);
    recorder.focus();
  }

  // While an input method composes a character, Enter belongs to it.
  function enterSends(event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    element.requestSubmit();
  }

  function submit(event) {
    event.preventDefault();
    const text = cleanText(box.value);
    if (!text || box.value.length > LIMIT) return;
    clearTimeout(stopTimer);
    chat.send(text);
    box.value = '';
    chat.storage.remove('draft');
    fit();
    box.focus();
    queueMicrotask(onSent);
  }

  async function toggleEmoji() {
    if (picker) return closePicker();
    const module = await import('./emoji.js').catch(() => null); // the phone's keyboard has emoji too
    if (!module || picker || widget.signal.aborted) return;
    picker = module.createEmojiPicker({ texts, onPick: insert, onClose: closePicker });
    emoji.setAttribute('aria-expanded', 'true');
    element.before(picker.element);
    picker.focus();
  }

  function closePicker() {
    picker?.element.remove();
    picker = null;
    emoji.setAttribute('aria-expanded', 'false');
    box.focus();
  }

  function insert(character) {
    box.setRangeText(character, box.selectionStart, box.selectionEnd, 'end');
    changed();
  }

  requestAnimationFrame(fit);
  return {
    element, update,
    focus: () => (recorder ?? box).focus(),
    leave() {
      clearTimeout(stopTimer);
      recorder?.close();
      picker?.element.remove();
      picker = null;
    },
  };
}
