const RATE = 24000;
const FRAME = 0.03;
const SEARCH = 0.008;
const BARS = 40;

// Decoded here and not by an <audio> element: a page's policy cannot forbid it, recordings without a length can be wound, and nothing waits for a server.
export function decode(bytes) {
  return new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes);
}

// Faster or slower without another pitch: overlapping frames, each taken where it goes on best from the one before.
export function stretch(input, speed, rate) {
  if (speed === 1) return input;
  const frame = Math.round(rate * FRAME);
  const half = frame >> 1;
  const search = Math.round(rate * SEARCH);
  const output = new Float32Array(Math.ceil(input.length / speed) + frame);
  output.set(input.subarray(0, frame));
  let last = 0;
  let at = half;
  for (; ; at += half) {
    const ideal = Math.round(at * speed);
    if (ideal + search + frame >= input.length) break;
    const best = bestStart(input, last + half, Math.max(0, ideal - search), ideal + search, half);
    for (let i = 0; i < half; i++) {
      const weight = i / half;
      output[at + i] = output[at + i] * (1 - weight) + input[best + i] * weight;
      output[at + half + i] = input[best + half + i];
    }
    last = best;
  }
  return output.subarray(0, at + half);
}

function bestStart(input, wanted, from, to, length) {
  let best = from;
  let most = -Infinity;
  for (let start = from; start <= to; start += 2) {
    let likeness = 0;
    for (let i = 0; i < length; i += 4) likeness += input[start + i] * input[wanted + i];
    if (likeness > most) [best, most] = [start, likeness];
  }
  return best;
}

// Loudness from beginning to end, a digit a bar.
export function waveformOf(levels) {
  if (!levels.length) return '1'.repeat(BARS);
  const most = Math.max(...levels, 0.01);
  return Array.from({ length: BARS }, (_, bar) => {
    const part = levels.slice(Math.floor(bar * levels.length / BARS), Math.max(1, Math.ceil((bar + 1) * levels.length / BARS)));
    return Math.round(9 * Math.max(0, ...part) / most);
  }).join('');
}

export function clock(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
