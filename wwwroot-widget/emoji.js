import { el } from './dom.js';

const PER_ROW = 8;

const GROUPS = {
  faces: '😀 😃 😄 😁 😆 😅 😂 🙂 🙃 😉 😊 😇 😍 😘 😋 😜 🤪 🤗 🤔 🤨 😐 😏 🙄 😬 😌 😔 😴 🤒 🤢 🥵 🥶 😵 🤯 🥳 😎 🤓 😕 😟 😮 😳 🥺 😢 😭 😱 😤 😡 🤬 🤡',
  gestures: '👍 👎 👌 ✌️ 🤞 🤝 👏 🙌 🙏 💪 👋 🤙 👉 👈 👆 👇 ☝️ ✋ 🖐️ 👊 ✊ 🫶 🤷 🤦 🙋 🙆 🙅 💁 👀 🧠 🏃 🚶',
  nature: '🐶 🐱 🐭 🐰 🦊 🐻 🐼 🐮 🐷 🐸 🐵 🐔 🦋 🌸 🌻 🌳 🌞 🌙 ⭐ 🌈 ☁️ 🌧️ ❄️ 🔥 🍎 🍌 🍓 🍕 🍔 🍟 🍰 🧉 ☕ 🍺 🍷 🥂',
  things: '📦 🛒 🎁 💳 💰 🧾 📱 💻 🖨️ 📷 📞 ✉️ 📧 📎 📌 📅 ⏰ 🔑 🔒 🔧 💡 🔋 🏠 🏢 🚗 🚌 ✈️ 🚚 🗺️ ⚽ 🎉 🏆',
  signs: '❤️ 🧡 💛 💚 💙 💜 🖤 💔 ✅ ❌ ❓ ❗ ⚠️ ⛔ 💯 ➕ ➖ ➡️ ⬅️ ⬆️ ⬇️ 🔁 ℹ️ 🆗 🆕 🔴 🟢 🔵',
};

export function createEmojiPicker({ texts, onPick, onClose }) {
  const grid = el('div.emoji-grid', { role: 'tabpanel', test: 'emoji-grid', onkeydown: moveInGrid });
  const tabs = Object.entries(GROUPS).map(([name, all]) => el('button.emoji-tab', {
    type: 'button', role: 'tab', title: texts.emojiGroups[name], 'aria-label': texts.emojiGroups[name], onclick: () => show(name),
  }, all.split(' ')[0]));
  const element = el('div.emoji', { test: 'emoji-picker', onkeydown: closeOnEscape },
    el('div.emoji-tabs', { role: 'tablist', 'aria-label': texts.emoji, onkeydown: moveInTabs }, ...tabs), grid);

  function show(name) {
    const index = Object.keys(GROUPS).indexOf(name);
    tabs.forEach((tab, i) => {
      tab.setAttribute('aria-selected', String(i === index));
      tab.tabIndex = i === index ? 0 : -1;
    });
    grid.setAttribute('aria-label', texts.emojiGroups[name]);
    grid.replaceChildren(...GROUPS[name].split(' ').map((character, i) =>
      el('button.emoji-item', { type: 'button', tabIndex: i ? -1 : 0, onclick: () => onPick(character) }, character)));
    grid.scrollTop = 0;
  }

  function step(items, event, steps) {
    const by = steps[event.key];
    if (!by) return;
    event.preventDefault();
    const from = items.indexOf(event.target);
    const to = items[Math.max(0, Math.min(items.length - 1, from + by))];
    items[from].tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
    return to;
  }

  function moveInTabs(event) {
    step(tabs, event, { ArrowRight: 1, ArrowLeft: -1 })?.click();
  }

  function moveInGrid(event) {
    step([...grid.children], event, { ArrowRight: 1, ArrowLeft: -1, ArrowDown: PER_ROW, ArrowUp: -PER_ROW });
  }

  function closeOnEscape(event) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  }

  show('faces');
  return { element, focus: () => grid.firstChild.focus() };
}
