// The tab's title says how many things want the agent: "(3) Inbox".
const mark = /^\(\d+\+?\) /;
let count = 0;

function write() {
  // The page's own text node is changed and never replaced: the server goes on writing into it.
  const text = document.querySelector("head > title")?.firstChild;
  if (!text) return;
  const plain = text.data.replace(mark, "");
  const title = count > 0 ? `(${count > 99 ? "99+" : count}) ${plain}` : plain;
  if (text.data !== title) text.data = title;
}

new MutationObserver(write).observe(document.head, { childList: true, subtree: true, characterData: true });

export function showCount(now) {
  count = now;
  write();
}
