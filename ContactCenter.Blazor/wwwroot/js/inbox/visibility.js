// Tells the page whether the agent has it in front of them.
let page = null;

function tell() {
  page?.invokeMethodAsync("OnVisible", document.visibilityState === "visible").catch(() => {
    // No circuit: nothing is marked as read meanwhile.
  });
}

export function watch(reference) {
  if (!page) document.addEventListener("visibilitychange", tell);
  page = reference;
  tell();
}

export function unwatch() {
  document.removeEventListener("visibilitychange", tell);
  page = null;
}
