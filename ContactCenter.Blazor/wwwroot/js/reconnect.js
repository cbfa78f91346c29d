// A lost circuit comes back by itself: tried for ever, at once when the network or the tab returns, and by a reload when the server no longer knows the circuit.
const longestWait = 10000;
const waits = [500, 1000, 2000, 3000, 5000, 8000];

/** How long to wait before a try; never gives up. The jitter keeps a hundred consoles from knocking at once after a restart. */
export function waitBefore(attempt) {
  const wait = waits[attempt] ?? longestWait;
  return Math.round(wait * (0.8 + Math.random() * 0.4));
}

let reloading = false;

/** Reloads as soon as the server answers, so that nobody is left on the browser's own error page. */
export async function reloadWhenThere() {
  if (reloading) return;
  reloading = true;
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await fetch(location.href, { method: "GET", cache: "no-store", redirect: "manual" });
      if (answer.status < 500) break;
    } catch {
      // Not there yet.
    }
    await new Promise(done => setTimeout(done, waitBefore(attempt)));
  }
  location.reload();
}

async function tryNow() {
  const banner = document.getElementById("components-reconnect-modal");
  if (!banner.classList.contains("components-reconnect-show")) return;
  try {
    if (!(await Blazor.reconnect())) reloadWhenThere();
  } catch {
    // The countdown goes on.
  }
}

export function watchConnection() {
  const banner = document.getElementById("components-reconnect-modal");
  new MutationObserver(() => {
    const lost = ["components-reconnect-rejected", "components-reconnect-failed"];
    if (lost.some(name => banner.classList.contains(name))) reloadWhenThere();
  }).observe(banner, { attributes: true, attributeFilter: ["class"] });
  addEventListener("online", tryNow);
  document.addEventListener("click", e => {
    if (!(e.target instanceof Element)) return;
    if (e.target.closest("[data-reconnect]")) tryNow();
    if (e.target.closest("[data-reload]")) reloadWhenThere();
  });
}
