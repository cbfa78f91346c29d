// The loader: all that a page pays for while the chat is closed. It asks for the campaign's settings and shows the
// launcher; the rest is imported when the visitor opens the chat or a stored conversation goes on.
(() => {
  'use strict';

  if (window.ContactCenter) {
    window.ContactCenter.attach?.();
    return;
  }

  const script = document.currentScript ?? document.querySelector('script[data-campaign][src*="widget.js"]');
  const campaign = script?.dataset.campaign;
  if (!campaign) {
    console.warn('ContactCenter: the script needs a data-campaign attribute.');
    return;
  }

  const WORDS = {
    es: { open: 'Abrir el chat', close: 'Cerrar el chat', unread: 'mensajes sin leer', failed: 'No se pudo cargar el chat. Toque para reintentar.' },
    en: { open: 'Open chat', close: 'Close chat', unread: 'unread messages', failed: 'The chat could not be loaded. Press to try again.' },
    pt: { open: 'Abrir o chat', close: 'Fechar o chat', unread: 'mensagens não lidas', failed: 'Não foi possível carregar o chat. Toque para tentar de novo.' },
  };
  const ICONS = {
    chat: 'M12 3C6.5 3 2 6.8 2 11.5c0 2.6 1.4 5 3.7 6.5-.1 1-.5 2.2-1.5 3.2 1.9-.1 3.7-.8 5.1-1.8.9.2 1.8.3 2.7.3 5.5 0 10-3.7 10-8.2S17.5 3 12 3z',
    close: 'M6.4 5 5 6.4 10.6 12 5 17.6 6.4 19 12 13.4 17.6 19 19 17.6 13.4 12 19 6.4 17.6 5 12 10.6z',
  };
  const CSS = `
    :host { all: initial !important; position: fixed !important; right: 0 !important; bottom: 0 !important; z-index: 2147483000 !important;
      display: block !important; direction: ltr !important; color-scheme: light dark !important; }
    [hidden] { display: none !important; }
    .launcher { position: fixed; right: max(20px, env(safe-area-inset-right)); bottom: max(20px, env(safe-area-inset-bottom)); width: 56px; height: 56px;
      padding: 0; border: 0; border-radius: 50%; background: var(--accent); color: var(--on-accent); cursor: pointer; box-shadow: 0 2px 6px #0003, 0 8px 24px #0003; }
    .launcher svg { display: block; width: 28px; height: 28px; margin: auto; fill: currentColor; }
    .launcher:hover { filter: brightness(1.08); }
    .launcher:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; box-shadow: 0 0 0 3px #fff, 0 0 0 8px #0006; }
    .unread { position: absolute; top: -4px; right: -4px; box-sizing: border-box; min-width: 22px; height: 22px; padding: 0 6px; border: 2px solid #fff; border-radius: 11px;
      background: #c62828; color: #fff; font: 700 12px/18px system-ui, sans-serif; }
    .notice { position: fixed; right: 88px; bottom: 28px; max-width: min(240px, 100vw - 120px); padding: 10px 12px; border-radius: 8px; background: #222; color: #fff;
      font: 14px/1.4 system-ui, sans-serif; box-shadow: 0 4px 16px #0004; }
    @media (max-width: 479px) { .launcher[aria-expanded=true] { display: none; } }
    @media print { :host { display: none !important; } }`;

  const base = new URL('.', script.src).href;
  const api = new URL('../api/widget/v1/', base).href;
  const prefix = `contactcenter|${api}|${campaign}|`;
  const life = new AbortController();
  const host = document.createElement('contactcenter-widget');
  const root = host.attachShadow({ mode: 'open' });
  let settings, launcher, icon, badge, notice, loading, panel, wanted = false, unread = 0, attempts = 0;

  const words = () => WORDS[settings.language] ?? WORDS.en;
  const language = [script.dataset.lang, document.documentElement.lang, ...(navigator.languages ?? [navigator.language])]
    .map(tag => String(tag ?? '').slice(0, 2).toLowerCase()).find(tag => tag in WORDS);

  async function fetchSettings() {
    const spoken = settings?.language ?? language; // a chat's words do not change their language
    const query = spoken ? `?lang=${spoken}` : '';
    const response = await fetch(`${api}campaigns/${encodeURIComponent(campaign)}${query}`, { credentials: 'omit', signal: life.signal });
    if (response.ok) return response.json();
    const problem = await response.json().catch(() => ({}));
    throw Object.assign(new Error(problem.code ?? `HTTP ${response.status}`), { final: response.status < 500 && response.status !== 429 });
  }

  async function settingsWithRetry() {
    for (let wait = 2000; ; wait = Math.min(wait * 2, 60000)) {
      try {
        return await fetchSettings();
      } catch (error) {
        if (error.final || life.signal.aborted) throw error;
        await new Promise(resolve => setTimeout(resolve, wait * (0.5 + Math.random() / 2)));
      }
    }
  }

  function addStyles(css) {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    } catch {
      const style = document.createElement('style'); // browsers of before 2023
      style.textContent = css;
      root.append(style);
    }
  }

  function drawIcon(name) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(svg.namespaceURI, 'path');
    path.setAttribute('d', ICONS[name]);
    svg.append(path);
    return svg;
  }

  function drawLauncher() {
    launcher = document.createElement('button');
    launcher.type = 'button';
    launcher.className = 'launcher';
    launcher.part = 'launcher';
    launcher.dataset.test = 'launcher';
    launcher.addEventListener('click', () => panel?.isOpen ? close() : open());
    badge = document.createElement('span');
    badge.className = 'unread';
    badge.dataset.test = 'unread';
    root.append(launcher);
    paint();
    refresh();
  }

  function paint() {
    const colour = (value, otherwise) => /^#[0-9a-f]{3,8}$/i.test(value) ? value : otherwise;
    host.style.setProperty('--accent', colour(settings.color, '#1f5fbf'));
    host.style.setProperty('--on-accent', colour(settings.textColor, '#ffffff'));
  }

  function refresh() {
    const isOpen = Boolean(panel?.isOpen);
    const wantedIcon = isOpen ? 'close' : 'chat';
    if (icon !== wantedIcon) launcher.replaceChildren(drawIcon(icon = wantedIcon), badge);
    badge.hidden = isOpen || unread === 0;
    badge.textContent = unread > 9 ? '9+' : String(unread);
    launcher.setAttribute('aria-label', isOpen ? words().close : words().open + (unread ? ` (${unread} ${words().unread})` : ''));
    launcher.setAttribute('aria-expanded', String(isOpen));
  }

  function showNotice(text) {
    notice?.remove();
    if (!text) return;
    notice = Object.assign(document.createElement('div'), { className: 'notice', textContent: text });
    notice.setAttribute('role', 'alert');
    root.append(notice);
  }

  const widget = {
    base, api, prefix, campaign, root, signal: life.signal, addStyles, fetchSettings,
    get settings() { return settings; },
    set settings(value) {
      settings = value;
      paint();
    },
    get launcher() { return launcher; },
    setUnread(count) { unread = count; if (!life.signal.aborted) refresh(); },
    panelChanged: refresh,
  };

  // A failed import stays failed under the same address in some browsers, so a retry uses another.
  const load = name => import(`${base}${settings.files ?? ''}${name}.js${attempts ? `?attempt=${attempts}` : ''}`);
  const loadChat = () => loading ??= Promise.all([load('chat'), load(`texts.${settings.language in WORDS ? settings.language : 'en'}`)])
    .then(([module, texts]) => module.createChat(widget, texts.default))
    .catch(error => {
      loading = undefined;
      throw error;
    });

  async function open({ focus = true } = {}) {
    wanted = true;
    if (!launcher || life.signal.aborted) return;
    try {
      launcher.setAttribute('aria-busy', 'true');
      if (!panel) {
        const [chat, module] = await Promise.all([loadChat(), load('panel')]);
        if (!wanted || life.signal.aborted) return;
        panel ??= module.createPanel(widget, chat);
      }
      await panel.open({ focus });
      showNotice(null);
    } catch (error) {
      if (life.signal.aborted) return;
      console.warn('ContactCenter:', error);
      attempts++;
      settings = await fetchSettings().catch(() => settings); // a newer server keeps its files elsewhere
      showNotice(words().failed);
    } finally {
      launcher.removeAttribute('aria-busy');
    }
  }

  function close() {
    wanted = false;
    panel?.close();
  }

  function destroy() {
    life.abort();
    host.remove();
    delete window.ContactCenter;
  }

  function stored(area, name) {
    try { return JSON.parse(window[area].getItem(prefix + name)); } catch { return null; }
  }

  // Another tab has begun a conversation: its messages count here too.
  window.addEventListener('storage', event => {
    if (event.key === `${prefix}conversation` && event.newValue && launcher) loadChat().catch(error => console.warn('ContactCenter:', error));
  }, { signal: life.signal });

  function attach() {
    if (!host.isConnected && settings) document.body.append(host);
  }

  window.ContactCenter = { open: () => open(), close, destroy, attach };

  (async () => {
    try {
      settings = await settingsWithRetry();
    } catch (error) {
      if (!life.signal.aborted) console.warn(`ContactCenter: campaign "${campaign}" is not shown: ${error.message}`);
      return;
    }
    if (settings.availability === 'disabled' || life.signal.aborted) return;
    if (!document.body) await new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
    addStyles(CSS);
    drawLauncher();
    attach();
    const conversation = stored('localStorage', 'conversation');
    if (wanted) open();
    else if (stored('sessionStorage', 'open') && innerWidth >= 480) open({ focus: false });
    else if ((conversation && !conversation.endedAt) || stored('localStorage', 'start')) loadChat().catch(error => console.warn('ContactCenter:', error));
  })();
})();
