// Drags over the week and keys in it. What is being painted is shown here alone (data-paint); the server hears of it once, when it is done.
const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

export function attach(grid, component) {
  const rows = [...grid.querySelectorAll("[role=row]")].map(row => [...row.querySelectorAll("[role=gridcell]")]);
  const place = new Map(rows.flatMap((cells, row) => cells.map((cell, column) => [cell, [row, column]])));
  let from = null, to = null, opens = true, dragging = false;

  const between = (a, b) => a < b ? [a, b] : [b, a];
  const area = () => [...between(from[0], to[0]), ...between(from[1], to[1])];
  const isOpen = ([row, column]) => rows[row][column].getAttribute("aria-selected") === "true";

  function draw() {
    const [top, bottom, left, right] = from ? area() : [1, 0, 1, 0];
    for (const [cell, [row, column]] of place) {
      const inside = row >= top && row <= bottom && column >= left && column <= right;
      if (inside) cell.dataset.paint = opens ? "open" : "closed";
      else delete cell.dataset.paint;
    }
  }

  function begin(at) {
    [from, to, opens] = [at, at, !isOpen(at)];
    draw();
  }

  function drop() {
    from = to = null;
    dragging = false;
    draw();
  }

  async function finish() {
    dragging = false;
    const [top, bottom, left, right] = area();
    try {
      await component.invokeMethodAsync("Paint", top, bottom, left, right, opens);
    } catch {
      // The connection is down, and the banner says so: nothing was changed.
    }
    drop();
  }

  function focus([row, column]) {
    grid.querySelector("[role=gridcell][tabindex='0']")?.setAttribute("tabindex", "-1");
    rows[row][column].setAttribute("tabindex", "0");
    rows[row][column].focus({ preventScroll: false });
  }

  grid.addEventListener("pointerdown", e => {
    const at = place.get(e.target);
    if (!at || e.button !== 0) return;
    e.preventDefault();
    dragging = true;
    grid.setPointerCapture(e.pointerId);
    focus(at);
    begin(at);
  });
  grid.addEventListener("pointermove", e => {
    if (!dragging) return;
    const at = place.get(document.elementFromPoint(e.clientX, e.clientY));
    if (!at || (at[0] === to[0] && at[1] === to[1])) return;
    to = at;
    draw();
  });
  grid.addEventListener("pointerup", () => dragging && finish());
  grid.addEventListener("pointercancel", () => dragging && drop());

  grid.addEventListener("keydown", e => {
    const at = place.get(e.target);
    if (!at || e.ctrlKey || e.metaKey || e.altKey) return;
    const step = steps[e.key];
    if (step || e.key === "Home" || e.key === "End") {
      e.preventDefault();
      const last = rows[0].length - 1;
      const next = step
        ? [Math.min(Math.max(at[0] + step[0], 0), rows.length - 1), Math.min(Math.max(at[1] + step[1], 0), last)]
        : [at[0], e.key === "Home" ? 0 : last];
      if (e.shiftKey && !from) begin(at);
      if (e.shiftKey) {
        to = next;
        draw();
      } else if (from) drop();
      focus(next);
    } else if (e.key === " " || e.key === "Enter") {
      e.preventDefault();
      if (!from) begin(at);
      finish();
    } else if (e.key === "Escape" && from) {
      e.preventDefault();
      e.stopPropagation();
      drop();
    }
  });
  grid.dataset.listens = "";
}
