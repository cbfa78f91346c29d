import { el, icon, iconButton } from './dom.js';

// Who the visitor talks to, and the buttons that are always there.
export function createHeader({ widget, chat, texts, close }, askToEnd) {
  const picture = el('span.picture', { 'aria-hidden': 'true' });
  const title = el('span.title.foreign', { dir: 'auto' });
  const subtitle = el('span.subtitle', { role: 'status' });
  const sound = el('button.icon-button', { type: 'button', test: 'sound', onclick: toggleSound });
  const end = iconButton('end', texts.end, { test: 'end', onclick: askToEnd });
  const element = el('header.header', {}, picture, el('span.who', {}, title, subtitle),
    sound, end, iconButton('minimise', texts.close, { test: 'close', onclick: close }));
  let shownPicture = null;

  function toggleSound() {
    chat.alerts.soundOn = !chat.alerts.soundOn;
    if (chat.alerts.soundOn) chat.alerts.beep();
    drawSound();
  }

  function drawSound() {
    const label = chat.alerts.soundOn ? texts.soundOff : texts.soundOn;
    sound.title = label;
    sound.setAttribute('aria-label', label);
    sound.replaceChildren(icon(chat.alerts.soundOn ? 'soundOn' : 'soundOff'));
  }

  function drawPicture(address) {
    if (address === shownPicture) return;
    shownPicture = address;
    picture.replaceChildren(icon('person'));
    if (!address) return;
    const image = el('img', { alt: '', referrerPolicy: 'no-referrer', onload: () => picture.replaceChildren(image), src: new URL(address, widget.base).href });
  }

  function line(state) {
    if (!state) return '';
    if (state.state === 'ended') return texts.ended;
    if (!state.known || chat.session.linked === false) return texts.connecting;
    if (state.typing) return texts.typing;
    return { bot: texts.withBot, waiting: texts.inQueue, active: texts.online }[state.state];
  }

  function update() {
    const state = chat.session?.state;
    const agent = state?.agent;
    const hidden = agent && !agent.name;
    title.textContent = hidden ? texts.chat : agent?.name ?? widget.settings.name;
    drawPicture(hidden ? '' : widget.settings.image ?? '');
    subtitle.textContent = line(state);
    const waiting = state?.state === 'waiting';
    const label = waiting ? texts.leave : texts.end;
    end.title = label;
    end.setAttribute('aria-label', label);
    end.hidden = !state || state.state === 'ended';
  }

  drawSound();
  return { element, update };
}
