import { el, fill, shape } from './dom.js';
import { clock, decode, stretch } from './sound.js';

const SPEEDS = [1, 1.5, 2];
const PLAY = 'M8 5v14l11-7z';
const PAUSE = 'M7 5h4v14H7zm6 0h4v14h-4z';
const SVG = 'http://www.w3.org/2000/svg';

let playing = null; // one voice at a time

// A voice message: play and pause, seek, speed. Its colours are those of the text around it.
export function createPlayer({ load, duration, waveform, texts }) {
  const button = el('button.play', { type: 'button', test: 'play', onclick: toggle });
  const seek = el('input.seek', { type: 'range', min: 0, max: 1000, value: 0, step: 10, 'aria-label': texts.position, test: 'seek', oninput: wind });
  const bars = drawBars(waveform || '1'.repeat(40));
  const time = el('span.time', { test: 'time' });
  const speedButton = el('button.speed', { type: 'button', test: 'speed', onclick: faster });
  const problem = el('span.problem', { role: 'alert', hidden: true });
  const element = el('div.player', { role: 'group', 'aria-label': texts.voice, test: 'player' }, button, el('span.track', {}, seek, bars), time, speedButton, problem);
  let sound = null;
  let output = null; // the context, and what plays in it
  let from = 0;
  let startedAt = 0;
  let speed = 1;
  let ticking = 0;

  const length = () => sound ? sound.duration * 1000 : duration ?? 0;
  const isPlaying = () => output !== null;
  const position = () => isPlaying() ? Math.min(length(), from + (output.context.currentTime - startedAt) * 1000 * speed) : from;

  function draw() {
    const at = position();
    const share = length() ? at / length() : 0;
    element.classList.toggle('playing', isPlaying());
    button.replaceChildren(shape(isPlaying() ? PAUSE : PLAY));
    button.setAttribute('aria-label', isPlaying() ? texts.pause : texts.play);
    button.title = isPlaying() ? texts.pause : texts.play;
    seek.value = String(Math.round(share * 1000));
    seek.setAttribute('aria-valuetext', fill(texts.of, { at: clock(at), length: clock(length()) }));
    element.style.setProperty('--at', `${share * 100}%`);
    time.textContent = clock(isPlaying() || at > 0 ? at : length());
    speedButton.textContent = `${speed}×`;
    speedButton.setAttribute('aria-label', fill(texts.speed, { speed }));
    speedButton.title = fill(texts.speed, { speed });
  }

  async function toggle() {
    if (isPlaying()) return pause();
    problem.hidden = true;
    const context = new AudioContext(); // within the click, or it may stay silent
    try {
      element.setAttribute('aria-busy', 'true');
      sound ??= await decode(await load());
      start(context);
    } catch {
      context.close();
      problem.textContent = texts.cannotPlay;
      problem.hidden = false;
    } finally {
      element.removeAttribute('aria-busy');
      draw();
    }
  }

  function start(context) {
    playing?.();
    playing = pause;
    if (from >= length() - 50) from = 0;
    const samples = stretch(sound.getChannelData(0), speed, sound.sampleRate);
    const buffer = context.createBuffer(1, samples.length, sound.sampleRate);
    buffer.copyToChannel(samples, 0);
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(context.destination);
    source.onended = () => {
      if (output?.source !== source) return;
      from = 0;
      stop();
      draw();
    };
    output = { context, source };
    startedAt = context.currentTime;
    source.start(0, from / 1000 / speed);
    ticking = setInterval(() => element.isConnected ? draw() : pause(), 100);
  }

  function stop() {
    clearInterval(ticking);
    if (playing === pause) playing = null;
    const { context, source } = output;
    output = null;
    source.onended = null;
    context.close();
  }

  function pause() {
    if (!isPlaying()) return;
    from = position();
    stop();
    draw();
  }

  function wind() {
    const wanted = Number(seek.value) / 1000 * length();
    const wasPlaying = isPlaying();
    if (wasPlaying) stop();
    from = wanted;
    if (wasPlaying) start(new AudioContext());
    draw();
  }

  function faster() {
    const wasPlaying = isPlaying();
    if (wasPlaying) pause();
    speed = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length];
    if (wasPlaying) start(new AudioContext());
    draw();
  }

  draw();
  return { element, pause };
}

function drawBars(waveform) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${waveform.length * 4} 24`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  const line = [...waveform].map((digit, i) => `M${i * 4 + 2} ${12 - (1 + Number(digit))}v${2 * (1 + Number(digit))}`).join('');
  for (const name of ['rest', 'done']) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', line);
    path.setAttribute('class', name);
    svg.append(path);
  }
  return svg;
}

export const css = `
.player { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; width: 264px; max-width: 100%; color: inherit; }
.player button { flex: none; display: grid; place-items: center; min-width: 32px; height: 32px; margin: 0; padding: 0 4px; border: 0; border-radius: 16px; background: color-mix(in srgb, currentColor 14%, transparent);
  color: inherit; font: 600 12px/1 inherit; font-size: 12px; cursor: pointer; }
.player button:hover { background: color-mix(in srgb, currentColor 24%, transparent); }
.player .play svg { width: 20px; height: 20px; fill: currentColor; }
.player .track { position: relative; flex: 1; min-width: 60px; height: 28px; }
.player .track svg { position: absolute; inset: 0; width: 100%; height: 100%; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; pointer-events: none; border-radius: 4px; }
.player .track path { vector-effect: non-scaling-stroke; }
.player .track .rest { opacity: .4; }
.player .track .done { clip-path: inset(0 calc(100% - var(--at, 0%)) 0 0); }
.player .seek { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; padding: 0; opacity: 0; cursor: pointer; }
.player .seek:focus-visible + svg { outline: 2px solid currentColor; outline-offset: 1px; }
.player .time { flex: none; min-width: 32px; font-size: 12px; font-variant-numeric: tabular-nums; text-align: end; }
.player .problem { flex: 1 0 100%; font-size: 12px; }
.player[aria-busy=true] .track { opacity: .5; }
`;
