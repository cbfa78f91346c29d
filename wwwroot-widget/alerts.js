// Sound and title flash for a message that nobody is looking at.
export function createAlerts({ storage, signal, titleText }) {
  let audio = null;
  let flashing = null;
  let title = '';

  function beep() {
    if (storage.get('sound') === 'off' || !window.AudioContext) return;
    audio ??= new AudioContext();
    audio.resume().then(() => {
      tone(880, 0);
      tone(1175, 0.12);
    }, () => {});
  }

  function tone(frequency, after) {
    const start = audio.currentTime + after;
    const oscillator = new OscillatorNode(audio, { frequency });
    const gain = new GainNode(audio, { gain: 0 });
    gain.gain.setValueAtTime(0.0001, start);
    gain.gain.exponentialRampToValueAtTime(0.15, start + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + 0.25);
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start(start);
    oscillator.stop(start + 0.3);
  }

  function flash() {
    if (flashing || !document.hidden) return;
    title = document.title;
    let shown = false;
    flashing = setInterval(() => {
      shown = !shown;
      document.title = shown ? titleText() : title;
    }, 1000);
  }

  function stopFlash() {
    if (!flashing) return;
    clearInterval(flashing);
    flashing = null;
    document.title = title;
  }

  document.addEventListener('visibilitychange', () => document.hidden || stopFlash(), { signal });
  signal.addEventListener('abort', () => {
    stopFlash();
    audio?.close();
  });

  return {
    beep, flash, stopFlash,
    get soundOn() { return storage.get('sound') !== 'off'; },
    set soundOn(on) { storage.set('sound', on ? 'on' : 'off'); },
  };
}
