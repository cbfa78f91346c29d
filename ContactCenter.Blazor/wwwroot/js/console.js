// Starts the console in the browser.
import "./files/show.js";
import "./focus-back.js";
import "./inbox/day.js";
import "./inbox/more.js";
import "./insert.js";
import { copyFrom } from "./copy.js";
import { focusComplaint, focusFirst, focusHeading, focusId, showCurrent, showDialog } from "./focus.js";
import { openMenu } from "./menu.js";
import { redraw, serverNow } from "./elements.js";
import { chooseLanguage, chooseTheme } from "./preferences.js";
import { clearAllDrafts, clearDraft, clearDraftsOf, startDrafts } from "./drafts.js";
import { trimTheme } from "./theme-rules.js";
import { reloadWhenThere, waitBefore, watchConnection } from "./reconnect.js";

const patience = 10000;

// What the server calls by name.
window.contactCenter = {
  chooseLanguage,
  chooseTheme,
  clearDraft,
  clearDraftsOf,
  copyFrom,
  redraw,
  serverNow,
  // Not on plain http, where a browser gives no clipboard.
  copyText: (text) => navigator.clipboard?.writeText(text).then(() => true, () => false) ?? false,
  leaveUnasked: () => unasked = true,
  openMenu,
  showCurrent,
  showDialog,
  focusComplaint: (form) => focusComplaint(form),
  focusFirst,
  focusHeading,
  focusId,
  closeDrawer: () => document.getElementById("drawer")?.hidePopover(),
};

// A form with changes, or files on their way, are not left unasked, unless the session has ended.
let unasked = false;
window.addEventListener("beforeunload", (event) => {
  if (unasked) return event.stopImmediatePropagation();
  if (!document.querySelector("[data-unsaved]")) return;
  event.preventDefault();
  event.returnValue = true;
}, true);

// A button that copies the text of another element; it says so in its own tooltip's language by a check mark.
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copy]");
  const source = button && document.querySelector(button.dataset.copy);
  if (!source) return;
  await copyText(source.textContent);
  button.dataset.copied = "true";
  setTimeout(() => delete button.dataset.copied, 2000);
});

// navigator.clipboard exists on secure origins only.
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = Object.assign(document.createElement("textarea"), { value: text });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

Blazor.registerCustomEventType("changeinside", { browserEventName: "change", createEventArgs: () => ({}) });
trimTheme();
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
