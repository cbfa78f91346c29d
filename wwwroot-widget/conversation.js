import { createComposer } from './composer.js';
import { createEnding } from './ending.js';
import { createMessages } from './messages.js';
import { el, fill } from './dom.js';

const TROUBLE_SHOWN_AFTER = 3000;

// Waiting, talking and the end: one view, because the messages stay in sight throughout.
export function createConversation(ui) {
  const { chat, texts, widget } = ui;
  let files = null;
  let attempts = 0;
  // What files need is asked for when the first one is there; after a failure under another address, as the loader does it.
  const load = name => import(`./${name}.js${attempts ? `?attempt=${attempts}` : ''}`);
  ui.files = () => files ??= Promise.all([load('files'), load(`texts.files.${widget.settings.language}`)])
    .then(([module, words]) => module.createFiles(ui, words.default))
    .catch(error => {
      attempts++;
      files = null;
      throw error;
    });
  const place = el('strong', { test: 'queue-place' });
  const wait = el('span', { test: 'queue-wait' });
  const queue = el('div.strip', { role: 'status' }, place, wait, el('span.hint', {}, texts.waitingHint));
  const trouble = el('div.strip.warning', { role: 'status', test: 'trouble' });
  const messages = createMessages(ui);
  const composer = createComposer(ui, () => messages.toEnd());
  const question = el('div.question', { role: 'alertdialog', hidden: true });
  const element = el('div.conversation', { 'data-drop': texts.drop, ondragover: offered, ondragleave: offered, ondrop: offered, onpaste: offered },
    queue, trouble, messages.element, question, composer.element);
  let ending = null;
  let brokenSince = null;
  let isEnding = false;

  // Files dragged here or pasted. What comes with its text (a copied paragraph) is pasted as text.
  function offered(event) {
    const data = event.dataTransfer ?? event.clipboardData;
    if (!widget.settings.attachments?.accept || ending || !data?.types.includes('Files') || (event.type === 'paste' && data.types.includes('text/plain'))) return;
    event.preventDefault();
    element.classList.toggle('dropping', event.type === 'dragover');
    if (data.files.length) chat.attach([...data.files]);
  }

  function drawQueue({ state, queue: position }) {
    queue.hidden = state !== 'waiting';
    place.textContent = !position ? texts.waiting : position.place === 1 ? texts.next : fill(texts.place, { place: position.place });
    const seconds = position?.expectedSeconds ?? null;
    wait.textContent = seconds === null ? '' : seconds < 60 ? texts.waitShort : fill(texts.wait, { minutes: Math.round(seconds / 60) });
  }

  function drawTrouble(isEnded) {
    const broken = chat.session.linked === false && !isEnded;
    if (broken && !brokenSince) setTimeout(() => chat.session && drawTrouble(false), TROUBLE_SHOWN_AFTER);
    brokenSince = broken ? brokenSince ?? Date.now() : null;
    trouble.hidden = !broken || Date.now() - brokenSince < TROUBLE_SHOWN_AFTER;
    trouble.textContent = trouble.hidden ? '' : isEnding ? texts.endTrouble : texts.reconnecting;
  }

  function askToEnd() {
    const waiting = chat.session.state.state === 'waiting';
    const label = waiting ? texts.confirmLeave : texts.confirmEnd;
    const confirm = el('button.primary', { type: 'button', test: 'confirm-end', onclick: end }, waiting ? texts.leave : texts.end);
    question.setAttribute('aria-label', label);
    question.replaceChildren(
      el('strong', {}, label), el('span.hint', {}, texts.confirmEndHint),
      el('div.buttons', {}, el('button.secondary', { type: 'button', test: 'keep', onclick: dismiss }, texts.keep), confirm));
    question.hidden = false;
    confirm.focus();
  }

  function dismiss() {
    question.hidden = true;
    composer.focus();
  }

  async function end() {
    dismiss();
    isEnding = true;
    await chat.session.end().catch(() => {});
    isEnding = false;
  }

  question.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    dismiss();
  });

  function update() {
    const { state } = chat.session;
    const isEnded = state.state === 'ended';
    drawQueue(state);
    drawTrouble(isEnded);
    const hasJustEnded = isEnded && !ending;
    if (hasJustEnded) showEnding();
    composer.element.hidden = isEnded;
    composer.update();
    messages.update(isEnded);
    ending?.update();
    if (hasJustEnded) messages.toEnd();
  }

  function showEnding() {
    const hadFocus = element.contains(widget.root.activeElement);
    question.hidden = true;
    composer.leave();
    ending = createEnding(ui, messages.toEnd);
    messages.append(ending.element);
    if (hadFocus) ending.focus();
  }

  return {
    element, update, askToEnd,
    focus: () => (ending ?? composer).focus(),
    shown: () => messages.toEnd(),
    leave: () => composer.leave(),
  };
}
