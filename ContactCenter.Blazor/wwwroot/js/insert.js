// A button with data-insert puts its text into the field that data-into names: where the caret stands, or over what is marked.

// The field keeps the focus: left for a moment, it would report its change, and the answer would move the caret.
document.addEventListener("mousedown", event => {
  if (event.target.closest("[data-insert]")) event.preventDefault();
});

document.addEventListener("click", event => {
  const button = event.target.closest("[data-insert]");
  const field = button && document.getElementById(button.dataset.into);
  if (!field) return;
  field.focus();
  const text = button.dataset.insert;
  // As if it were typed: it can be taken back, obeys maxlength, and is reported when the field is left. Not every browser has it.
  if (document.execCommand("insertText", false, text)) return;
  const { selectionStart, selectionEnd, value, maxLength } = field;
  if (maxLength >= 0 && value.length - (selectionEnd - selectionStart) + text.length > maxLength) return;
  field.setRangeText(text, selectionStart, selectionEnd, "end");
  field.dispatchEvent(new Event("change", { bubbles: true }));
});
