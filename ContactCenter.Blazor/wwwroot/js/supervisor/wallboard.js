// Shows one element on the whole screen, or returns from it. A browser that refuses leaves the page as it is.
export async function fill(id) {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.getElementById(id).requestFullscreen({ navigationUI: "hide" });
  } catch {
    // Not allowed here, as in a frame.
  }
}
