// A menu of actions beside the button it is opened with. Arrow keys move in it, Escape closes it and gives the focus back (the popover's own doing).
const items = menu => [...menu.querySelectorAll('[role="menuitem"]')];
const edge = 8;
const anchors = new WeakMap();

/** The button it was opened with the last time. */
export const anchorOf = menu => anchors.get(menu);

export function openMenu(menu, anchorId) {
  const anchor = document.getElementById(anchorId);
  if (!anchor || !menu) return;
  anchors.set(menu, anchor);
  anchor.focus({ preventScroll: true });
  menu.showPopover();
  const [from, size] = [anchor.getBoundingClientRect(), menu.getBoundingClientRect()];
  menu.style.left = `${Math.max(edge, Math.min(from.right - size.width, innerWidth - size.width - edge))}px`;
  const below = from.bottom + 4;
  menu.style.top = `${Math.max(edge, below + size.height > innerHeight - edge ? from.top - size.height - 4 : below)}px`;
  items(menu)[0]?.focus({ preventScroll: true });
}

document.addEventListener("keydown", event => {
  const menu = event.target.closest?.(".action-menu");
  if (!menu) return;
  const all = items(menu);
  const at = all.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === "Tab") menu.hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  all.at(to % all.length)?.focus();
});

// What was chosen closes it; what cannot be chosen leaves it open, with its reason.
document.addEventListener("click", event => {
  const item = event.target.closest?.('.action-menu [role="menuitem"]');
  if (item && item.getAttribute("aria-disabled") !== "true") item.closest("[popover]").hidePopover();
}, true);

// A link in a menu of the top bar closes it, as the menu's own choices do.
document.addEventListener("click", event => {
  const link = event.target.closest?.("[data-closes]");
  if (link) document.getElementById(link.dataset.closes)?.hidePopover();
}, true);
