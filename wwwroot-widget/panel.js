import { createConversation } from './conversation.js';
import { createForm } from './form.js';
import { createHeader } from './header.js';
import { createNotice } from './notice.js';
import { createStorage } from './storage.js';
import { el, fill } from './dom.js';
import { css } from './styles.js';

const SETTINGS_FRESH_FOR = 60000;
const SETTINGS_NEW_FOR = 2000;
const PHONE = '(max-width: 479px)';

// The window that opens above the launcher. It shows one view at a time, chosen by where the chat stands.
export function createPanel(widget, chat) {
  const place = createStorage('sessionStorage', widget.prefix);
  const ui = { widget, chat, texts: chat.texts, place, close, locale: dateLocale(widget.settings.language) };
  const header = createHeader(ui, () => view?.askToEnd?.());
  const body = el('div.body');
  const element = el('div.panel', {
    role: 'dialog', test: 'panel', hidden: true, lang: widget.settings.language,
  }, header.element, body);
  let view = null;
  let viewName = null;
  let viewSettings = null;
  let isOpen = false;
  let settingsAt = Date.now();

  const views = {
    conversation: () => createConversation(ui),
    form: () => createForm(ui, 'sessions'),
    offline: () => createForm(ui, 'offline'),
    offlineSent: () => createNotice(ui, 'offlineSent'),
    closed: () => createNotice(ui, 'closed'),
    disabled: () => createNotice(ui, 'disabled'),
  };

  function choose() {
    const { availability, offlineMessages } = widget.settings;
    if (chat.session) return 'conversation';
    if (chat.leftMessage) return 'offlineSent';
    if (availability === 'closed') return offlineMessages ? 'offline' : 'closed';
    return availability === 'disabled' ? 'disabled' : 'form';
  }

  function update() {
    if (!isOpen) return;
    const name = choose();
    // What a view asks and says is drawn when it begins; only a conversation goes on through a change.
    if (name !== viewName || (name !== 'conversation' && viewSettings !== widget.settings)) show(name);
    element.setAttribute('aria-label', fill(chat.texts.dialog, { name: widget.settings.name }));
    chat.session?.setViewing(isViewed());
    header.update();
    view.update();
  }

  function show(name) {
    const focused = body.contains(widget.root.activeElement) ? widget.root.activeElement : null;
    const isRedrawn = name === viewName;
    view?.leave?.();
    [viewName, viewSettings] = [name, widget.settings];
    view = views[name]();
    body.replaceChildren(view.element);
    if (focused && !(isRedrawn && focusAgain(focused))) view.focus();
  }

  // The visitor goes on typing where they were.
  function focusAgain({ name, selectionStart, selectionEnd }) {
    const field = name && view.element.elements?.namedItem(name);
    if (!field) return false;
    field.focus();
    if (typeof selectionStart === 'number') field.setSelectionRange(selectionStart, selectionEnd);
    return true;
  }

  const isViewed = () => isOpen && !document.hidden;

  async function open({ focus }) {
    if (isOpen) return;
    const age = chat.session ? 0 : Date.now() - settingsAt;
    if (age > SETTINGS_FRESH_FOR) await chat.refreshSettings();
    else if (age > SETTINGS_NEW_FOR) chat.refreshSettings();
    if (age > SETTINGS_NEW_FOR) settingsAt = Date.now();
    isOpen = true;
    place.set('open', true);
    element.hidden = false;
    widget.panelChanged();
    fit();
    update();
    view.shown?.();
    if (focus) view.focus();
  }

  function close() {
    if (!isOpen) return;
    const hadFocus = element.contains(widget.root.activeElement);
    isOpen = false;
    place.remove('open');
    element.hidden = true;
    chat.session?.setViewing(false);
    widget.panelChanged();
    if (hadFocus) widget.launcher.focus();
  }

  // On a phone the panel is the whole screen: it ends where the keyboard begins and keeps the focus inside.
  function fit() {
    const screen = window.visualViewport;
    const fills = matchMedia(PHONE).matches && screen && screen.scale === 1;
    element.style.height = fills ? `${screen.height}px` : '';
    element.style.top = fills ? `${screen.offsetTop}px` : '';
  }

  function keepFocusInside(event) {
    const stops = [...element.querySelectorAll('button, textarea, input, a[href], [tabindex="0"]')].filter(each => !each.disabled && each.offsetParent !== null);
    const [first, last] = [stops[0], stops.at(-1)];
    const current = widget.root.activeElement;
    if (event.shiftKey ? current !== first : current !== last) return;
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }

  element.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !event.isComposing) close();
    if (event.key === 'Tab' && matchMedia(PHONE).matches) keepFocusInside(event);
  });
  // The page's own shortcuts must not answer to what is typed here.
  for (const type of ['keydown', 'keyup', 'keypress']) element.addEventListener(type, event => event.stopPropagation());

  const { signal } = widget;
  document.addEventListener('visibilitychange', () => chat.session?.setViewing(isViewed()), { signal });
  window.visualViewport?.addEventListener('resize', fit, { signal });
  window.visualViewport?.addEventListener('scroll', fit, { signal });
  widget.addStyles(css);
  widget.root.append(element);
  chat.onChange(update);
  return { open, close, get isOpen() { return isOpen; } };
}

// The visitor's own habits (pt-PT, 12 hours) where they speak the language shown.
function dateLocale(language) {
  return [...navigator.languages].find(tag => tag.slice(0, 2).toLowerCase() === language) ?? language;
}
