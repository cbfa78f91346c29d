// Starts the console in the browser.
import "./inbox/day.js";
import { redraw, serverNow } from "./elements.js";
import { chooseLanguage, chooseTheme } from "./preferences.js";
import { clearAllDrafts, clearDraft, startDrafts } from "./drafts.js";
import { reloadWhenThere, waitBefore, watchConnection } from "./reconnect.js";

const patience = 10000;

// What the server calls by name.
window.contactCenter = {
  chooseLanguage,
  chooseTheme,
  clearDraft,
  redraw,
  serverNow,
  showDialog: (dialog) => dialog.showModal(),
  // After the complaints were drawn: to the first field that has one.
  focusComplaint: (form) => requestAnimationFrame(() => form.querySelector('[aria-invalid="true"]')?.focus()),
  closeDrawer: () => document.getElementById("drawer")?.hidePopover(),
};

startDrafts();
watchConnection();
document.getElementById("log-out").addEventListener("submit", clearAllDrafts);

const noteWhenSlow = setTimeout(() => {
  if (!document.querySelector(".shell")) document.getElementById("boot-note").hidden = false;
}, patience);

Blazor.start({
  circuit: {
    reconnectionOptions: { maxRetries: undefined, retryIntervalMilliseconds: waitBefore, dialogId: "components-reconnect-modal" },
  },
}).catch(() => {
  clearTimeout(noteWhenSlow);
  document.getElementById("boot-note").hidden = false;
  setTimeout(reloadWhenThere, patience);
});
