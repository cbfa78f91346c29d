// One holder among the tabs, by Web Locks: the browser hands the lock on when a tab closes or crashes.
export function createLock(name, { onHold, onLose }) {
  let release = null;
  let asking = null;

  function request(options) {
    navigator.locks.request(name, options, () => new Promise(resolve => {
      asking = null;
      release = resolve;
      onHold();
    })).catch(() => {
      if (!release) return; // the request was withdrawn while it waited
      release = null;
      onLose();
      take(); // stolen: stand in the line again
    });
  }

  function take() {
    asking = new AbortController();
    request({ signal: asking.signal });
  }

  function withdraw() {
    asking?.abort();
    asking = null;
  }

  return {
    take,
    steal() {
      withdraw();
      request({ steal: true });
    },
    drop() {
      withdraw();
      if (!release) return;
      const done = release;
      release = null;
      onLose();
      done();
    },
  };
}
