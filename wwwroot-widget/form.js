import { createField } from './field.js';
import { el } from './dom.js';

const SERVER_FIELDS = { text: 'message' };
const SERVER_CODES = { required: 'required', 'too-long': 'tooLong', 'bad-email': 'email' };

// What is asked before a chat begins (path `sessions`), or for a message out of hours (`offline`).
export function createForm({ widget, chat, texts, place }, path) {
  const { settings } = widget;
  const draft = place.get('form') ?? {};
  const unsent = chat.storage.get('unsent');
  const keep = () => place.set('form', Object.fromEntries(fields.map(field => [field.name, field.input.value])));
  const field = (name, label, maximum, options) =>
    createField({ texts, name, label, maximum, required: true, value: draft[name], onInput: keep, ...options });

  const fields = [
    field('name', texts.name, 100, { autocomplete: 'name' }),
    (settings.email || path === 'offline') && field('email', texts.email, 254, { type: 'email', autocomplete: 'email' }),
    settings.extra && field('extra', settings.extra.label, 200, { required: settings.extra.required }),
    field('message', texts.message, 10000, { rows: 3, value: [unsent, draft.message].filter(Boolean).join('\n') }),
  ].filter(Boolean);

  const trouble = el('p.trouble', { role: 'status' });
  const submit = el('button.primary', { type: 'submit', test: 'start' });
  const element = el('form.scroll.form', { noValidate: true, onsubmit: send },
    greeting(), trouble, ...fields.map(each => each.element), submit);
  let shownProblem = null;

  if (unsent) {
    chat.storage.remove('unsent');
    keep();
  }

  function greeting() {
    const text = path === 'offline' ? settings.texts.outOfHours : settings.texts.welcome;
    const lonely = path === 'sessions' && !settings.agentsOnline;
    return el('div.greeting', {},
      text && el('p.statement.foreign', { dir: 'auto', test: path === 'offline' ? 'out-of-hours' : 'welcome' }, text),
      lonely && el('p.hint', { test: 'no-agents' }, texts.noAgents));
  }

  function send(event) {
    event.preventDefault();
    if (chat.starting) return;
    const wrong = fields.filter(each => !each.isValid);
    if (wrong.length) return wrong[0].input.focus();
    const values = Object.fromEntries(fields.map(each => [each.name, each.value]));
    const { name, email, extra, message } = values;
    chat.submit(path, { name, text: message, ...(email && { email }), ...(extra && { extra }) });
  }

  function troubleText() {
    const failure = chat.starting?.trouble;
    if (failure) return failure.retryAfter ? texts.startBusy : texts.startTrouble;
    if (chat.starting || !chat.problem) return '';
    const { code } = chat.problem;
    if (code === 'token.invalid') return texts.tokenInvalid;
    if (code === 'campaign.closed') return texts.closedMeanwhile;
    return code === 'input.invalid' || code === 'campaign.open' ? '' : texts.refused;
  }

  function showProblem() {
    if (chat.problem === shownProblem) return;
    shownProblem = chat.problem;
    const wrong = [];
    for (const [name, codes] of Object.entries(chat.problem?.errors ?? {})) {
      const each = fields.find(({ name: own }) => own === (SERVER_FIELDS[name] ?? name));
      each?.showError(SERVER_CODES[codes[0]] ?? 'invalid');
      if (each) wrong.push(each);
    }
    wrong[0]?.input.focus();
  }

  return {
    element,
    focus: () => (fields.find(each => !each.input.value) ?? fields.at(-1)).input.focus(),
    update() {
      const busy = Boolean(chat.starting);
      for (const { input } of fields) input.readOnly = busy;
      submit.setAttribute('aria-disabled', String(busy));
      submit.textContent = busy ? texts.starting : path === 'offline' ? texts.sendOffline : texts.start;
      trouble.textContent = troubleText();
      showProblem();
    },
    leave() {
      if (chat.session || chat.leftMessage) place.set('form', { ...place.get('form'), message: '' });
    },
  };
}
