// <cc-more>: presses the button inside as soon as it comes into view, so that scrolling back brings what is older. The button stays for the keyboard.
class More extends HTMLElement {
  connectedCallback() {
    this.watch = new IntersectionObserver(seen => {
      if (seen.some(entry => entry.isIntersecting)) this.querySelector("button:not([disabled])")?.click();
    }, { root: this.closest(".timeline"), rootMargin: "600px 0px 0px" });
    this.watch.observe(this);
  }

  disconnectedCallback() {
    this.watch.disconnect();
  }
}

customElements.define("cc-more", More);
