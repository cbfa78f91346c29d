import { el, icon } from './dom.js';

// What stands under the last message once the conversation has ended.
export function createEnding(ui, onGrown) {
  const { chat, texts, widget } = ui;
  const { reason } = chat.session.state;
  const transcript = import('./transcript.js').catch(() => null); // at hand before it is asked for
  const wasRefused = reason === 'timedOut' || reason === 'rejected';
  const rating = !wasRefused && widget.settings.feedback ? createRating(ui, onGrown) : null;
  const closing = el('p.statement.foreign', { dir: 'auto', role: 'status', test: wasRefused ? 'not-available' : 'closing' });
  const restart = wasRefused
    ? el('button.primary', { type: 'button', test: 'try-again', onclick: chat.tryAgain }, texts.tryAgain)
    : el('button.primary', { type: 'button', test: 'restart', onclick: chat.forget }, texts.restart);
  const download = el('button.secondary', { type: 'button', test: 'transcript', onclick: async () => (await transcript ?? await import('./transcript.js')).downloadTranscript(ui) }, texts.download);
  const element = el('section.ending', { tabIndex: -1, 'aria-label': texts.ended, test: 'ending' },
    closing, rating?.element, el('div.buttons', {}, download, restart));

  return {
    element,
    focus: () => element.focus(),
    update() {
      const said = widget.settings.texts[wasRefused ? 'notAvailable' : 'closing'] || texts.ended;
      if (closing.textContent !== said) closing.textContent = said;
      rating?.update();
      download.hidden = chat.session.state.messages.length === 0;
    },
  };
}

function createRating({ chat, texts }, onGrown) {
  const trouble = el('p.error', { role: 'alert' });
  const stars = texts.stars.map((label, i) => el('label.star', { title: label },
    el('input', { type: 'radio', name: 'stars', value: String(i + 1), 'aria-label': label, onchange: picked }), icon('star')));
  const comment = el('textarea', { rows: 2, maxLength: 2000, 'aria-label': texts.comment, placeholder: texts.comment, test: 'comment', dir: 'auto' });
  const send = el('button.secondary', { type: 'submit', test: 'rate' }, texts.sendRating);
  const more = el('div.more', { hidden: true }, comment, send, trouble);
  const form = el('form.rating', { onsubmit: submit },
    el('fieldset', { test: 'stars' }, el('legend', {}, texts.rate), el('div.stars', {}, ...stars)), more);
  const element = el('div', {}, form);
  let isThanked = false;

  const value = () => stars.findIndex(star => star.firstChild.checked) + 1;

  function picked() {
    stars.forEach((star, i) => star.classList.toggle('lit', i < value()));
    if (!more.hidden) return;
    more.hidden = false;
    onGrown();
  }

  async function submit(event) {
    event.preventDefault();
    send.disabled = true;
    trouble.textContent = '';
    try {
      await chat.session.rate(value(), comment.value.trim());
    } catch (failure) {
      send.disabled = false;
      if (failure.code === 'feedback.given' || failure.code === 'feedback.off') thank();
      else trouble.textContent = texts.ratingTrouble;
    }
  }

  function thank() {
    if (isThanked) return;
    isThanked = true;
    const thanks = el('p.hint', { role: 'status', tabIndex: -1, test: 'thanks' }, texts.thanks);
    const hadFocus = element.contains(element.getRootNode().activeElement);
    element.replaceChildren(thanks);
    if (hadFocus) thanks.focus();
  }

  return { element, update: () => chat.session.state.rating && thank() };
}
