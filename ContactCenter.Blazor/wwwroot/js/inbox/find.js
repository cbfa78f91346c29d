// Marks the words that are sought in a conversation, without touching its elements. Letter case and accents do not matter.
const places = ".message .plain, .message .rich, .message .file-name, .inner-note .plain";
let watch = null;
let sought = null; // {timeline, words, here}

// Each letter without its marks, and where in the text it began.
function plain(text) {
  let letters = "";
  const starts = [];
  let index = 0;
  for (const letter of text) {
    const bare = letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    for (let i = 0; i < bare.length; i++) starts.push(index);
    letters += bare;
    index += letter.length;
  }
  starts.push(index);
  return { letters, starts };
}

// Words may run over several elements (bold, links): all text of one message is searched as one.
function rangesIn(element, words) {
  const nodes = [];
  let text = "";
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, from: text.length });
    text += walker.currentNode.data;
  }
  const { letters, starts } = plain(text);
  const ranges = [];
  for (let at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + words.length)) {
    const range = new Range();
    const put = (set, offset) => {
      const { node, from } = nodes.findLast(each => each.from <= offset);
      range[set](node, Math.min(offset - from, node.length));
    };
    put("setStart", starts[at]);
    put("setEnd", starts[at + words.length]);
    ranges.push(range);
  }
  return ranges;
}

function draw() {
  if (!globalThis.CSS?.highlights || !sought) return;
  const words = plain(sought.words).letters;
  const all = [];
  const current = [];
  if (words) {
    for (const place of sought.timeline.querySelectorAll(places)) {
      const isHere = place.closest("[data-line]")?.dataset.line === String(sought.here);
      (isHere ? current : all).push(...rangesIn(place, words));
    }
  }
  CSS.highlights.set("found", new Highlight(...all));
  CSS.highlights.set("found-here", new Highlight(...current));
}

export function begin(bar) {
  const box = bar.querySelector("[data-find]");
  box.focus();
  box.select();
}

export function mark(bar, words, here) {
  const timeline = bar.parentElement?.querySelector(".timeline");
  if (!timeline) return;
  sought = { timeline, words, here };
  watch?.disconnect();
  // Lines that are drawn later are marked too.
  watch = new MutationObserver(draw);
  watch.observe(timeline, { childList: true, subtree: true, characterData: true });
  draw();
}

export function end() {
  watch?.disconnect();
  watch = sought = null;
  globalThis.CSS?.highlights?.delete("found");
  globalThis.CSS?.highlights?.delete("found-here");
}
