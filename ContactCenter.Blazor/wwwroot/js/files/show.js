// Files in a conversation: <cc-voice src duration waveform> plays a voice message, and a picture is enlarged where it stands.
const words = () => import(`/widget/texts.files.${document.documentElement.lang}.js`).then(module => module.default);
let styled = false;

export async function loadPlayer() {
  const [player, texts] = await Promise.all([import("/widget/player.js"), words()]);
  if (!styled) addStyles(player.css);
  styled = true;
  return { createPlayer: player.createPlayer, texts };
}

export function addStyles(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

class Voice extends HTMLElement {
  async connectedCallback() {
    if (this.firstChild) return;
    const { createPlayer, texts } = await loadPlayer();
    if (this.firstChild) return;
    const load = async () => {
      const response = await fetch(this.getAttribute("src"));
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return response.arrayBuffer();
    };
    const duration = Number(this.getAttribute("duration")) || null;
    this.append(createPlayer({ load, duration, waveform: this.getAttribute("waveform"), texts }).element);
  }
}

customElements.define("cc-voice", Voice);

// With a key held the link opens a tab, as links do.
document.addEventListener("click", event => {
  const link = event.target.closest("a[data-enlarge]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  const dialog = document.createElement("dialog");
  dialog.className = "file-large";
  dialog.setAttribute("aria-label", link.title);
  const image = Object.assign(new Image(), { src: link.href, alt: link.title });
  dialog.append(image);
  dialog.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
});
