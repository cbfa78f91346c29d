import { newId } from './ids.js';

const BEAT = 1500;
const TERM = 5000;

// One holder among the tabs where Web Locks are missing (plain http): a lease in localStorage that its holder renews.
export function createLease(name, { storage, onHold, onLose }) {
  const me = newId();
  let holding = false;
  let timer = null;

  const current = () => storage.get('lease');
  const write = () => storage.set('lease', { tab: me, until: Date.now() + TERM });

  function become() {
    if (holding) return;
    holding = true;
    onHold();
  }

  function yieldToOther() {
    if (!holding) return;
    holding = false;
    onLose();
  }

  function beat() {
    const lease = current();
    if (lease?.tab === me) {
      write();
      become();
    } else if (!lease || lease.until < Date.now()) {
      yieldToOther();
      write(); // of two who write at once the later one finds its name at the next look
      setTimeout(() => timer && current()?.tab === me && become(), 50 + Math.random() * 100);
    } else {
      yieldToOther();
    }
  }

  return {
    take() {
      timer = setInterval(beat, BEAT);
      beat();
    },
    steal() {
      write();
      become();
    },
    drop() {
      clearInterval(timer);
      timer = null;
      if (current()?.tab === me) storage.remove('lease');
      yieldToOther();
    },
  };
}
