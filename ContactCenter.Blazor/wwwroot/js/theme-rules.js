// The component library's theme styles dozens of components; this console shows its icons, messages and little else. With thousands of rules, many of them
// ":has(...)" of the whole page, each row that comes into a table costs the browser several times what the row itself does: those that can meet nothing are removed.
const used = /\.rzi\b|\.rz-(notification|growl|dialog|tooltip|message)/;

function trim(sheet) {
  for (let i = sheet.cssRules.length - 1; i >= 0; i--) {
    const { selectorText } = sheet.cssRules[i];
    if (selectorText?.includes(".rz-") && !used.test(selectorText)) sheet.deleteRule(i);
  }
}

/** Both sheets, light and dark. A browser takes its time with the one that it does not show. */
export function trimTheme() {
  for (const link of document.querySelectorAll("link[data-theme-sheet]")) {
    if (link.sheet) trim(link.sheet);
    else link.addEventListener("load", () => trim(link.sheet), { once: true });
  }
}
