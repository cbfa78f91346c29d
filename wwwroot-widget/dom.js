const SVG = 'http://www.w3.org/2000/svg';

const ICONS = {
  person: 'M12 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zm0 2c-4 0-8 2-8 5v2h16v-2c0-3-4-5-8-5z',
  minimise: 'M5.4 8.6 4 10l8 8 8-8-1.4-1.400L12 15.200z',
  end: 'M10 4H4v16h6v-2H6V6h4zm5.5 3.500L14.1 9l2 2H9v2h7.100l-2 2 1.4 1.400L20 12z',
  soundOn: 'M3 9v6h4l5 5V4L7 9zm13.5 3A4.5 4.5 0 0 0 14 8v8a4.5 4.5 0 0 0 2.5-4zM14 3.200v2.100a7 7 0 0 1 0 13.400v2.100a9 9 0 0 0 0-17.600z',
  soundOff: 'M3 9v6h4l5 5V4L7 9zm18.5.5-1.4-1.4-2.3 2.3-2.3-2.3-1.4 1.4 2.3 2.3-2.3 2.3 1.4 1.4 2.3-2.3 2.3 2.3 1.4-1.4-2.3-2.300z',
  send: 'M3 20.5 21.5 12 3 3.500v6.600l12 1.9-12 1.900z',
  emoji: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16zM8.5 11a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm7 0a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zM12 17.500c2.3 0 4.3-1.4 5.1-3.500H6.900c.8 2.1 2.8 3.5 5.1 3.500z',
  clip: 'M16.500 6v11.500a4 4 0 0 1-8 0V5a2.500 2.500 0 0 1 5 0v10.500a1 1 0 0 1-2 0V6H10v9.500a2.500 2.500 0 0 0 5 0V5a4 4 0 0 0-8 0v12.500a5.500 5.500 0 0 0 11 0V6z',
  mic: 'M12 14a3 3 0 0 0 3-3V5a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zm5-3a5 5 0 0 1-10 0H5a7 7 0 0 0 6 6.900V21h2v-3.100A7 7 0 0 0 19 11z',
  camera: 'M9 3 7.200 5H4a2 2 0 0 0-2 2v12h20V7a2 2 0 0 0-2-2h-3.200L15 3zm3 14a4.500 4.500 0 1 1 0-9 4.500 4.500 0 0 1 0 9z',
  star: 'm12 2.5 2.9 6.2 6.6.8-4.9 4.6 1.3 6.700L12 17.500l-5.9 3.3 1.3-6.700L2.5 9.500l6.6-.8z',
  down: 'M12 16 5 9l1.4-1.400L12 13.200l5.6-5.600L19 9z',
  sending: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16zm1-13h-2v6l4.5 2.7 1-1.7-3.5-2z',
  stored: 'm9 16.2-3.8-3.8-1.4 1.400L9 19 20.2 7.800l-1.4-1.400z',
  read: 'm6.5 16.2-3.8-3.8-1.4 1.400L6.5 19 17.7 7.800l-1.4-1.400zm6 0-1.1-1.1-1.4 1.4 2.5 2.500L23.7 7.800l-1.4-1.400z',
  failed: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 15h-2v-2h2zm0-4h-2V7h2z',
};

// el('button.icon', { type: 'button', onclick }, 'text', node, …). Children are nodes or plain text, never markup.
export function el(selector, properties = {}, ...children) {
  const [tag, ...classes] = selector.split('.');
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'test') {
      element.dataset.test = value;
      element.part = value;
    } else if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name in element && !name.includes('-')) {
      element[name] = value;
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

export const icon = (name, label = null) => shape(ICONS[name], label);

export function shape(outline, label = null) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  if (label) {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  } else {
    svg.setAttribute('aria-hidden', 'true');
  }
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', outline);
  svg.append(path);
  return svg;
}

export const iconButton = (name, label, properties) =>
  el('button.icon-button', { type: 'button', title: label, 'aria-label': label, ...properties }, icon(name));

// Foreign text: its own direction, shut off from its surroundings.
export const foreign = (tag, text) => el(`${tag}.foreign`, { dir: 'auto', textContent: text });

export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
