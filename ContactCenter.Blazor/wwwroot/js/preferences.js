// Language and theme: shown at once, kept in a cookie that the server reads before it draws the next page.
import { redraw } from "./elements.js";

const year = 365 * 24 * 3600;

function keep(name, value) {
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `${name}=${value}; path=/; max-age=${year}; samesite=lax${secure}`;
}

export function chooseLanguage(code) {
  keep("cc-language", code);
  document.documentElement.lang = code;
  redraw();
}

export function chooseTheme(theme) {
  keep("cc-theme", theme);
  document.documentElement.dataset.theme = theme;
  for (const sheet of document.querySelectorAll("link[data-theme-sheet]")) {
    const own = sheet.dataset.themeSheet;
    sheet.media = theme === "system" ? `(prefers-color-scheme: ${own})` : theme === own ? "all" : "not all";
  }
}
