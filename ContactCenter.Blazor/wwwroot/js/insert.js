// A button with data-insert puts its text into the field that data-into names: where the caret stands, or over what is marked.
document.addEventListener("click", event => {
  const button = event.target.closest("[data-insert]");
  const field = button && document.getElementById(button.dataset.into);
  if (!field) return;
  field.focus();
  const text = button.dataset.insert;
  // The command keeps what Ctrl+Z can take back and obeys maxlength; not every browser has it.
  if (!document.execCommand("insertText", false, text)) {
    const { selectionStart, selectionEnd, value, maxLength } = field;
    if (maxLength < 0 || value.length - (selectionEnd - selectionStart) + text.length <= maxLength) field.setRangeText(text, selectionStart, selectionEnd, "end");
  }
  field.dispatchEvent(new Event("change", { bubbles: true }));
});
