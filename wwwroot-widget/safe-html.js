const ALLOWED = new Set(['P', 'BR', 'STRONG', 'EM', 'DEL', 'A', 'UL', 'OL', 'LI', 'CODE', 'PRE', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR']);
const DROPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'NOSCRIPT', 'TITLE', 'TEXTAREA', 'SELECT', 'SVG', 'MATH']);
const LINKS = new Set(['http:', 'https:', 'mailto:']);
const DEEPEST = 30;

// The policy is for DOMParser alone, whose document runs nothing. A page that does not allow its name gets plain text.
const policy = (() => {
  if (!window.trustedTypes) return { createHTML: html => html };
  try {
    return trustedTypes.createPolicy('contactcenter', { createHTML: html => html });
  } catch {
    return null;
  }
})();

// Copies the server's HTML element by element: what is not on the list never reaches the page.
export function safeHtml(html, text) {
  if (!policy) return document.createTextNode(text);
  try {
    const parsed = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
    return copyChildren(parsed.body, document.createDocumentFragment(), 0);
  } catch {
    return document.createTextNode(text);
  }
}

function copyChildren(from, to, depth) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.data);
    else if (node.nodeType === Node.ELEMENT_NODE) copyElement(node, to, depth);
  }
  return to;
}

function copyElement(node, to, depth) {
  const name = node.nodeName.toUpperCase();
  if (DROPPED.has(name)) return;
  if (!ALLOWED.has(name) || depth > DEEPEST) {
    copyChildren(node, to, depth); // its text is kept
    return;
  }
  const copy = document.createElement(name);
  if (name === 'A') setLink(copy, node.getAttribute('href'));
  to.append(copyChildren(node, copy, depth + 1));
}

function setLink(anchor, href) {
  let url;
  try {
    url = new URL(href);
  } catch {
    return; // relative addresses would lead into the customer's site
  }
  if (!LINKS.has(url.protocol)) return;
  anchor.href = url.href;
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer nofollow';
}
