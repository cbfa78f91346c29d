// Brings a line of a conversation into sight, and marks it for a moment.
const shownFor = 1600;

export function toEnd(timeline) {
  timeline.scrollTop = timeline.scrollHeight;
}

export function goTo(timeline, sequence, frames = 60) {
  const line = timeline?.querySelector(`[data-line="${sequence}"]`);
  if (!line) {
    // It may be drawn only just now.
    if (timeline && frames > 0) requestAnimationFrame(() => goTo(timeline, sequence, frames - 1));
    return;
  }
  line.scrollIntoView({ block: "center", behavior: "instant" });
  line.classList.add("sought");
  setTimeout(() => line.classList.remove("sought"), shownFor);
}
