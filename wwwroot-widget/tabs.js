import { createLease } from './lease.js';
import { createLock } from './lock.js';

const ANSWER_WITHIN = 1000;

// The tabs of one visitor: exactly one holds the stream and sends; all hear what it hears. A tab that becomes visible asks
// the holder; if that one is hidden too, or does not answer because the browser froze it, the visible tab takes over.
export function createTabs({ prefix, storage, signal, onHold, onLose, onMessage, describe }) {
  const channel = new BroadcastChannel(prefix);
  let holding = false;
  let asked = null;

  const lock = (navigator.locks ? createLock : createLease)(prefix, {
    storage,
    onHold() {
      holding = true;
      onHold();
    },
    onLose() {
      holding = false;
      onLose();
    },
  });

  channel.onmessage = ({ data }) => {
    if (!data?.type) return;
    if (data.type === 'hello') {
      if (holding) tell({ type: 'holder', visible: !document.hidden, ...describe() });
    } else if (data.type === 'holder') {
      if (!holding) onMessage(data);
      asked?.(data);
    } else {
      onMessage(data);
    }
  };

  function tell(message) {
    if (!signal.aborted) channel.postMessage(message);
  }

  function askHolder() {
    return new Promise(resolve => {
      asked = resolve;
      setTimeout(resolve, ANSWER_WITHIN, null);
      tell({ type: 'hello' });
    });
  }

  async function greet() {
    if (holding) return;
    const holder = await askHolder();
    const mayTakeOver = !holding && !document.hidden && !signal.aborted;
    if (mayTakeOver && !holder?.visible) lock.steal();
  }

  document.addEventListener('visibilitychange', () => document.hidden || greet(), { signal });
  // A page kept for the back button must not keep the stream.
  window.addEventListener('pagehide', () => lock.drop(), { signal });
  window.addEventListener('pageshow', event => {
    if (!event.persisted) return;
    lock.take();
    greet();
  }, { signal });
  signal.addEventListener('abort', () => {
    lock.drop();
    channel.close();
  });

  lock.take();
  greet();
  return { tell, get holding() { return holding; } };
}
