// What was opened from a list closes: the focus returns to where it was opened, instead of being lost with what is gone.
// Where one pane hides the other, on a phone, the opener was hidden all the while; where the list was drawn anew, the link with the same address is it, and the page's heading where there is none.
import { anchorOf } from "./menu.js";

const opened = ".beside, .inbox-conversation, .admin-page form, dialog";
const back = "[data-back], .beside-head > a.icon-button";
const patience = 90;
let opener = null;

const isLost = () => document.activeElement === document.body || !document.activeElement?.checkVisibility();

function find() {
  if (!opener) return null;
  const same = opener.element.isConnected ? opener.element : opener.href && document.querySelector(`a[href="${CSS.escape(opener.href)}"]`);
  return same?.checkVisibility() ? same : null;
}

// The page is drawn by the server, some frames later; a panel that opens instead takes the focus itself.
function giveBack(frames = patience) {
  const to = isLost() && find();
  if (to) to.focus();
  else if (frames > 0) requestAnimationFrame(() => giveBack(frames - 1));
  else if (isLost()) document.querySelector("h1")?.focus({ preventScroll: true });
}

document.addEventListener("click", event => {
  const target = event.target.closest?.("a[href], button");
  if (!target) return;
  if (target.matches(back)) return giveBack();
  const menu = target.closest(".action-menu");
  const element = menu ? anchorOf(menu) : target;
  if (element && !target.closest(opened)) opener = { element, href: element.getAttribute("href") };
}, true);

document.addEventListener("keydown", event => {
  if (event.key === "Escape" && event.target.closest?.(".beside, dialog")?.matches(".beside")) giveBack();
}, true);

window.addEventListener("popstate", () => giveBack());
