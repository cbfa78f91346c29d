// <cc-more>: presses the button inside as soon as it comes near, so that scrolling brings what is older, or newer again. The button stays for the keyboard.
class More extends HTMLElement {
  connectedCallback() {
    this.timeline = this.closest(".timeline");
    this.watch = new IntersectionObserver(seen => seen.some(entry => entry.isIntersecting) && this.press(), { root: this.timeline, rootMargin: "600px 0px" });
    this.watch.observe(this);
    this.addEventListener("click", () => {
      this.again();
      this.hold();
    });
  }

  disconnectedCallback() {
    this.watch.disconnect();
    this.lines?.disconnect();
    this.letGo?.();
  }

  press() {
    this.querySelector("button:not([disabled])")?.click();
  }

  // Still near when the lines have come: the next ones too.
  again() {
    this.lines?.disconnect();
    this.lines = new MutationObserver(() => {
      this.lines.disconnect();
      this.watch.unobserve(this);
      this.watch.observe(this);
    });
    this.lines.observe(this.parentElement, { childList: true });
  }

  // What is read stays where it is, however much comes before it or goes after it. Browsers do so themselves, but not while the reader, faster than
  // the line to the server, stands at the end of what is drawn.
  hold() {
    if (this.letGo) return;
    const { timeline, parentElement: flow, previousElementSibling: before, nextElementSibling: after } = this;
    let line, end, place;
    const look = () => {
      const frame = timeline.getBoundingClientRect();
      line = [...flow.querySelectorAll(".message, .timeline-system")].find(one => one.getBoundingClientRect().bottom > frame.top);
      // Its end: the first line loses its author's name when one of the same comes before it.
      end = line?.getBoundingClientRect().bottom;
      place = timeline.scrollTop;
    };
    look();
    // Both at once would move it twice.
    timeline.style.overflowAnchor = "none";
    timeline.addEventListener("scroll", look, { passive: true });
    this.letGo = () => {
      this.letGo = null;
      timeline.removeEventListener("scroll", look);
      requestAnimationFrame(() => timeline.style.overflowAnchor = "");
    };
    const lines = new MutationObserver(() => {
      if (this.isConnected && this.previousElementSibling === before && this.nextElementSibling === after) return;
      lines.disconnect();
      this.letGo?.();
      if (!line?.isConnected) return;
      const isAtEnd = timeline.scrollTop <= timeline.clientHeight - timeline.scrollHeight + 1;
      const own = isAtEnd ? 0 : timeline.scrollTop - place;
      const moved = line.getBoundingClientRect().bottom - end + own;
      if (Math.abs(moved) > 1) timeline.scrollTop += moved;
    });
    lines.observe(flow, { childList: true });
  }
}

customElements.define("cc-more", More);
