// <cc-more>: presses the button inside as soon as it comes near, so that scrolling brings what is older, or newer again. The button stays for the keyboard.
const holdsItself = CSS.supports("overflow-anchor", "auto");

class More extends HTMLElement {
  connectedCallback() {
    this.timeline = this.closest(".timeline");
    this.watch = new IntersectionObserver(seen => seen.some(entry => entry.isIntersecting) && this.press(), { root: this.timeline, rootMargin: "600px 0px" });
    this.watch.observe(this);
    this.addEventListener("click", () => this.again());
    if (!holdsItself) this.addEventListener("click", () => this.hold());
  }

  disconnectedCallback() {
    this.watch.disconnect();
    this.lines?.disconnect();
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

  // What is read stays where it is, however much comes before it or goes after it.
  hold() {
    const frame = this.timeline.getBoundingClientRect();
    const line = [...this.parentElement.querySelectorAll(".message, .timeline-system")].find(one => one.getBoundingClientRect().bottom > frame.top);
    if (!line) return;
    const top = line.getBoundingClientRect().top;
    const lines = new MutationObserver(() => {
      lines.disconnect();
      if (line.isConnected) this.timeline.scrollTop += line.getBoundingClientRect().top - top;
    });
    lines.observe(this.parentElement, { childList: true });
  }
}

customElements.define("cc-more", More);
