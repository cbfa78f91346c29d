const ALLOWED = new Set(['p', 'br', 'strong', 'em', 'del', 'a', 'ul', 'ol', 'li', 'code', 'pre', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr']);
const EMPTY = new Set(['br', 'hr']);
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const LINKS = new Set(['http:', 'https:', 'mailto:']);
const DEEPEST = 30;

// Builds the few elements that the protocol allows, one by one. The browser's HTML parser is never used, so no markup of ours
// can run, nothing is left to a sanitiser, and a page that enforces Trusted Types needs no policy for us.
export function safeHtml(html) {
  const fragment = document.createDocumentFragment();
  const open = [fragment];
  let read = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9]*)([^<>]*)>/gi)) {
    open.at(-1).append(decode(html.slice(read, tag.index)));
    read = tag.index + tag[0].length;
    const [, slash, name, attributes] = tag;
    place(open, name.toLowerCase(), slash === '/', attributes);
  }
  open.at(-1).append(decode(html.slice(read)));
  return fragment;
}

// Of any other element only the text stays.
function place(open, name, isEnd, attributes) {
  if (!ALLOWED.has(name)) return;
  if (isEnd) {
    const from = open.findLastIndex(element => element.localName === name);
    if (from > 0) open.length = from;
  } else if (open.length <= DEEPEST) {
    const element = document.createElement(name);
    if (name === 'a') setLink(element, attributes);
    open.at(-1).append(element);
    if (!EMPTY.has(name)) open.push(element);
  }
}

function setLink(anchor, attributes) {
  const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes);
  let url;
  try {
    url = new URL(decode(href[1] ?? href[2]));
  } catch {
    return; // none, or a relative one, which would lead into the customer's site
  }
  if (!LINKS.has(url.protocol)) return;
  anchor.href = url.href;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer nofollow';
}

function decode(text) {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
