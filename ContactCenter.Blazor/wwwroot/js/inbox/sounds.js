// The alerts' sounds, made here out of short tones. A browser keeps a page silent until somebody has touched it.

// Hz, start and length in seconds. By the bits of AlertKinds.
const tunes = {
  1: [[659, 0, 0.14], [880, 0.15, 0.2]],
  2: [[784, 0, 0.13], [988, 0.15, 0.13], [1175, 0.3, 0.13], [1175, 0.5, 0.26]],
  4: [[988, 0, 0.1]],
  8: [[587, 0, 0.14], [784, 0.16, 0.14], [587, 0.32, 0.2]],
  16: [[880, 0, 0.1], [880, 0.14, 0.1], [1047, 0.28, 0.2]],
  32: [[988, 0, 0.12], [740, 0.16, 0.12], [988, 0.32, 0.2]],
  64: [[880, 0, 0.1], [1047, 0.14, 0.18]],
};
const rest = 2000;

let context = null;
let touched = false;
let resting = 0;

export const leave = () => !window.AudioContext ? "unsupported" : touched ? "on" : "locked";

/** Calls back when the page may sound. */
export function start(changed) {
  if (!window.AudioContext) return;
  context = new AudioContext();
  const wake = () => context.resume().then(() => {
    if (touched) return;
    touched = true;
    sleep();
    changed();
  }, () => {});
  // Where the browser knows the reader well it lets the page sound at once.
  wake();
  // Not before the button is let go: the bell loses its words then, and what stands beside it would slip away under the pointer.
  for (const name of ["pointerup", "keydown"]) addEventListener(name, () => touched || wake(), { capture: true, passive: true });
}

// A silent context would keep the sound card awake for eight hours.
function sleep() {
  clearTimeout(resting);
  resting = setTimeout(() => context.suspend(), rest);
}

/** Volume in per cent. */
export async function play(kind, volume) {
  if (!touched || !(volume > 0)) return;
  clearTimeout(resting);
  await context.resume();
  for (const [pitch, from, length] of tunes[kind] ?? []) tone(pitch, context.currentTime + from + 0.02, length, (volume / 100) ** 2 * 0.5);
  sleep();
}

function tone(pitch, at, length, loud) {
  const source = new OscillatorNode(context, { type: "triangle", frequency: pitch });
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loud, at + 0.012);
  gain.gain.exponentialRampToValueAtTime(0.0008, at + length + 0.12);
  source.connect(gain).connect(context.destination);
  source.start(at);
  source.stop(at + length + 0.15);
}
