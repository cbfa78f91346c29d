// JSON values under the campaign's prefix. What the browser refuses to store (private modes, sandboxed frames, a full
// quota) lives as long as the page.
export function createStorage(areaName, prefix) {
  const area = usableArea(areaName) ?? memoryArea();
  const overflow = memoryArea();

  return {
    get(name) {
      try {
        return JSON.parse(overflow.getItem(prefix + name) ?? area.getItem(prefix + name));
      } catch {
        return null;
      }
    },
    set(name, value) {
      overflow.removeItem(prefix + name);
      try {
        area.setItem(prefix + name, JSON.stringify(value));
      } catch {
        overflow.setItem(prefix + name, JSON.stringify(value));
      }
    },
    remove(name) {
      overflow.removeItem(prefix + name);
      area.removeItem(prefix + name);
    },
    names(start) {
      const names = new Set();
      for (const source of [area, overflow]) {
        for (let i = 0; i < source.length; i++) {
          const key = source.key(i);
          if (key.startsWith(prefix + start)) names.add(key.slice(prefix.length));
        }
      }
      return [...names].sort();
    },
  };
}

function usableArea(name) {
  try {
    const area = window[name];
    area.setItem('contactcenter|probe', '1');
    area.removeItem('contactcenter|probe');
    return area;
  } catch {
    return null;
  }
}

function memoryArea() {
  const values = new Map();
  return {
    getItem: key => values.get(key) ?? null,
    setItem: (key, value) => values.set(key, value),
    removeItem: key => values.delete(key),
    key: index => [...values.keys()][index],
    get length() { return values.size; },
  };
}
