// What the tabs of one agent must agree on: which conversation somebody looks at, and which tab rings. By the browser's own locks, which end with their tab.
const name = part => `cc-${document.documentElement.dataset.user}-${part}`;
const locks = navigator.locks;

/** Holds a mark until the answer is called. */
export function hold(part) {
  let release;
  const held = new Promise(done => (release = done));
  // Without locks (plain http) the other tabs do not know.
  locks?.request(name(part), { mode: "shared" }, () => held);
  return release;
}

export const isHeld = async part => (await locks?.query())?.held.some(lock => lock.name === name(part)) ?? false;

/** Of several tabs that ask within that time one is told yes. */
export function isFirst(part, time) {
  if (!locks) return isFirstInStorage(name(part), time);
  return new Promise(answer => locks.request(name(part), { ifAvailable: true }, lock => {
    answer(lock !== null);
    return lock && new Promise(done => setTimeout(done, time));
  }));
}

function isFirstInStorage(key, time) {
  try {
    if (Date.now() - Number(localStorage.getItem(key)) < time) return false;
    localStorage.setItem(key, Date.now());
  } catch {
    // Storage is switched off: every tab rings for itself.
  }
  return true;
}
