// Where the focus goes when something opens or closes.

// A dialog stands in the page only while it is open. The browser hands the focus back on close(), not when the element just goes.
export function showDialog(dialog) {
  const opener = document.activeElement;
  dialog.showModal();
  const watch = new MutationObserver(() => {
    if (dialog.isConnected) return;
    watch.disconnect();
    if (opener?.isConnected && document.activeElement === document.body) opener.focus();
  });
  watch.observe(document.body, { childList: true, subtree: true });
}

// To the first field with a complaint, as soon as it is drawn; it may stand in a tab that is only just opening.
export function focusComplaint(form, frames = 60) {
  const field = form.querySelector('[aria-invalid="true"]');
  if (field) field.focus();
  else if (frames > 0) requestAnimationFrame(() => focusComplaint(form, frames - 1));
}

// The tab that is open comes into sight; the page stays where it is.
export function showCurrent(tabs) {
  const current = tabs.querySelector("[aria-current]");
  if (current) tabs.scrollLeft = current.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - current.offsetWidth) / 2;
}

export const focusFirst = form => form.querySelector("input:enabled, select:enabled, textarea:enabled")?.focus();
export const focusHeading = () => document.querySelector("h1")?.focus();
export const focusId = id => document.getElementById(id)?.focus();
