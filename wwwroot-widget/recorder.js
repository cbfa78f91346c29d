import { el, shape } from './dom.js';
import { createPlayer } from './player.js';
import { clock, waveformOf } from './sound.js';

const LONGEST = 5 * 60000;
const LISTEN_EVERY = 100;
const TYPES = { 'audio/webm;codecs=opus': 'webm', 'audio/ogg;codecs=opus': 'ogg', 'audio/mp4': 'm4a' };
const ICONS = {
  discard: 'M6 19a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2V7H6zM19 4h-3.500l-1-1h-5l-1 1H5v2h14z',
  stop: 'M6 6h12v12H6z',
  send: 'M3 20.5 21.5 12 3 3.500v6.600l12 1.9-12 1.900z',
};

// Records a voice message: it can be heard before it is sent, and thrown away. `onSend` gets a file and what is known of it.
export function createRecorder({ texts, onSend, onClose }) {
  const state = el('span.state', { role: 'status', test: 'recorder-state' });
  const tick = el('span.tick', { 'aria-hidden': 'true' });
  const middle = el('div.middle', {}, state, tick);
  const discard = iconButton('discard', texts.discardVoice, close);
  const stop = iconButton('stop', texts.stopVoice, () => finish());
  const send = iconButton('send', texts.sendVoice, sendIt);
  const element = el('div.recorder', { role: 'group', 'aria-label': texts.voice, test: 'recorder' }, discard, middle, stop, send);
  const life = new AbortController();
  let stream = null;
  let recorder = null;
  let meter = null;
  let levels = [];
  let startedAt = 0;
  let done = null; // {file, duration, waveform}
  let player = null;

  stop.hidden = send.hidden = true;

  function iconButton(name, label, onclick) {
    const button = el(`button.${name}`, { type: 'button', title: label, 'aria-label': label, test: `voice-${name}`, onclick }, shape(ICONS[name]));
    return button;
  }

  async function begin() {
    const reason = !navigator.mediaDevices?.getUserMedia ? (isSecureContext ? texts.cannotRecord : texts.needsHttps) : !window.MediaRecorder ? texts.cannotRecord : null;
    if (reason) return explain(reason);
    state.textContent = texts.asking;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } });
    } catch (error) {
      return explain(error.name === 'NotFoundError' ? texts.noMicrophone : texts.notAllowed);
    }
    if (life.signal.aborted) return release();
    record();
  }

  function explain(text) {
    element.classList.add('explains');
    state.setAttribute('role', 'alert');
    state.textContent = text;
    discard.focus();
  }

  function record() {
    const type = Object.keys(TYPES).find(each => MediaRecorder.isTypeSupported(each));
    const parts = [];
    recorder = new MediaRecorder(stream, type ? { mimeType: type, audioBitsPerSecond: 32000 } : {});
    recorder.ondataavailable = event => event.data.size && parts.push(event.data);
    recorder.onstop = () => {
      const duration = Date.now() - startedAt;
      const mime = (recorder.mimeType || type || 'audio/webm').split(';')[0];
      const ending = mime.includes('ogg') ? 'ogg' : mime.includes('mp4') ? 'm4a' : 'webm';
      release();
      if (life.signal.aborted) return;
      const named = `voice-${new Date(startedAt).toISOString().slice(0, 19).replaceAll(':', '-')}.${ending}`;
      done = { file: new File(parts, named, { type: mime }), duration, waveform: waveformOf(levels) };
      element.dispatchEvent(new Event('recorded'));
    };
    listen();
    startedAt = Date.now();
    recorder.start(1000);
    element.classList.add('live');
    stop.hidden = send.hidden = false;
    stop.focus();
    state.textContent = texts.recording;
    draw();
  }

  // How loud it is, for the bars and for seeing that the microphone hears.
  function listen() {
    const context = new AudioContext();
    const analyser = new AnalyserNode(context, { fftSize: 1024 });
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const level = Math.min(1, Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length) * 4);
      levels.push(level);
      element.style.setProperty('--level', String(level));
      draw();
      if (Date.now() - startedAt > LONGEST) finish();
    }, LISTEN_EVERY);
    meter = () => {
      clearInterval(timer);
      context.close();
    };
  }

  function draw() {
    tick.textContent = clock(Date.now() - startedAt);
  }

  function release() {
    meter?.();
    meter = null;
    stream?.getTracks().forEach(track => track.stop());
    stream = null;
    element.classList.remove('live');
  }

  function ended() {
    if (done) return Promise.resolve();
    return new Promise(resolve => {
      element.addEventListener('recorded', resolve, { once: true });
      if (recorder?.state === 'recording') recorder.stop();
    });
  }

  async function finish() {
    if (player) return;
    await ended();
    stop.hidden = true;
    player = createPlayer({ load: () => done.file.arrayBuffer(), duration: done.duration, waveform: done.waveform, texts });
    middle.replaceChildren(player.element);
    player.element.querySelector('.play').focus();
  }

  async function sendIt() {
    send.disabled = true;
    await ended();
    if (life.signal.aborted) return;
    onSend(done.file, { duration: done.duration, waveform: done.waveform });
    close();
  }

  function close() {
    if (life.signal.aborted) return;
    life.abort();
    player?.pause();
    if (recorder?.state === 'recording') recorder.stop();
    release();
    element.remove();
    onClose();
  }

  begin();
  return { element, close, focus: () => discard.focus() };
}

export const css = `
.recorder { display: flex; flex: 1 0 100%; align-items: center; gap: 4px; min-height: 40px; }
.recorder > button { flex: none; display: grid; place-items: center; width: 40px; height: 40px; margin: 0; padding: 0; border: 0; border-radius: 8px; background: none; color: inherit; cursor: pointer; }
.recorder > button[hidden] { display: none; }
.recorder > button:hover { background: color-mix(in srgb, currentColor 12%, transparent); }
.recorder > button svg { width: 22px; height: 22px; fill: currentColor; }
.recorder .middle { display: flex; gap: 6px; flex: 1; min-width: 0; padding-inline: 4px; }
.recorder .player { width: 100%; }
.recorder .state { display: flex; align-items: center; gap: 8px; }
.recorder .tick { font-variant-numeric: tabular-nums; }
.recorder.explains .state { font-size: 13px; }
.recorder.live .state::before { content: ""; flex: none; width: 10px; height: 10px; border-radius: 50%; background: #d93025; box-shadow: 0 0 0 calc(var(--level, 0) * 10px) #d9302550; }
`;
