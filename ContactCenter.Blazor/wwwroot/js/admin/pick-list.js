// Keys of a list box: they must not scroll the page, and the row they lead to must come into sight.
const keys = new Set(["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " ", "Enter", "Delete"]);

export function attach(list, component, rowHeight) {
  list.addEventListener("keydown", async e => {
    const all = e.key.toLowerCase() === "a" && (e.ctrlKey || e.metaKey);
    if ((!keys.has(e.key) && !all) || e.altKey) return;
    e.preventDefault();
    const page = Math.max(1, Math.floor(list.clientHeight / rowHeight) - 1);
    const row = await component.invokeMethodAsync("OnKey", e.key, e.shiftKey, e.ctrlKey || e.metaKey, page).catch(() => -1);
    if (row < 0) return;
    const top = row * rowHeight;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + rowHeight > list.scrollTop + list.clientHeight) list.scrollTop = top + rowHeight - list.clientHeight;
  });
  // A click on a row must not mark text when Shift is held.
  list.addEventListener("mousedown", e => {
    if (e.shiftKey) {
      e.preventDefault();
      list.focus();
    }
  });
}
