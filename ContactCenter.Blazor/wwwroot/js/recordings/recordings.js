// J or the down arrow opens the next recording of the list, K or the up arrow the one before. Rows are links marked with data-row.
const steps = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

function onKey(e) {
  const step = steps[e.key];
  if (!step || e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return;
  // Fields, menus and the open conversation use these keys themselves.
  if (e.target.closest("input, select, textarea, [contenteditable], [role=menu]")) return;
  if (e.key.startsWith("Arrow") && e.target.closest(".timeline")) return;
  const rows = [...document.querySelectorAll("a[data-row]")];
  const at = rows.findIndex(row => row.getAttribute("aria-current") === "true");
  const next = at < 0 ? rows[step > 0 ? 0 : rows.length - 1] : rows[at + step];
  if (!next) {
    // The list goes on: its next page comes, and what stands first on it is opened.
    if (step > 0) document.querySelector("[data-further]")?.click();
    return;
  }
  e.preventDefault();
  next.focus({ preventScroll: true });
  next.closest("tr").scrollIntoView({ block: "nearest" });
  next.click();
}

export const startKeys = () => document.addEventListener("keydown", onKey);
export const stopKeys = () => document.removeEventListener("keydown", onKey);

/** The user's, as "America/Montevideo". */
export const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
