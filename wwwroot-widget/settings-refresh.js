const WITHIN = 2000;
const AFTER_LOSS_WITHIN = 10000;

// Fetches the campaign's settings again when they may have changed.
export function createSettingsRefresh({ widget, onChange }) {
  let waiting = null;

  async function refresh() {
    try {
      const settings = await widget.fetchSettings();
      if (JSON.stringify(settings) === JSON.stringify(widget.settings)) return;
      widget.settings = settings;
      onChange();
    } catch {
      // the ones we have still serve
    }
  }

  return {
    refresh,
    // Spread, so that the visitors of a campaign that was saved do not all ask at once.
    refreshSoon({ afterLoss = false } = {}) {
      clearTimeout(waiting);
      waiting = setTimeout(() => widget.signal.aborted || refresh(), Math.random() * (afterLoss ? AFTER_LOSS_WITHIN : WITHIN));
    },
  };
}
