import { el, fill } from './dom.js';

let count = 0;

// A labelled input whose error stands under it and is read with it.
export function createField({ texts, name, label, required, maximum, type = 'text', rows, autocomplete, value, onInput }) {
  const id = `field-${++count}`;
  const input = el(rows ? 'textarea' : 'input', {
    id, name, rows, type: rows ? undefined : type, autocomplete, value: value ?? '', dir: 'auto', test: name,
    'aria-required': String(Boolean(required)), 'aria-describedby': `${id}-error`,
    oninput() {
      showError(null);
      onInput();
    },
  });
  const error = el('span.error', { id: `${id}-error`, test: `${name}-error` });
  const element = el('div.field', {},
    el('label', { htmlFor: id }, label, !required && el('span.optional', {}, ` (${texts.optional})`)), input, error);

  function showError(code) {
    error.textContent = code ? fill(texts.errors[code] ?? texts.errors.invalid, { max: maximum }) : '';
    input.setAttribute('aria-invalid', String(Boolean(code)));
  }

  function check() {
    const text = input.value.trim();
    if (!text) return required ? 'required' : null;
    if (text.length > maximum) return 'tooLong';
    if (type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return 'email';
    return null;
  }

  return {
    name, element, input, showError,
    get value() { return cleanText(input.value); },
    get isValid() {
      const code = check();
      showError(code);
      return !code;
    },
  };
}

// The server refuses NUL and lone surrogates; neither is something that a person means to write.
export function cleanText(text) {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd').trim();
}
