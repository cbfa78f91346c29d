// Pages without a circuit (log-in, set-up).
import { chooseLanguage, chooseTheme } from "./preferences.js";

for (const choice of document.querySelectorAll("[data-choose-language]")) {
  choice.addEventListener("click", () => chooseLanguage(choice.dataset.chooseLanguage));
}
for (const choice of document.querySelectorAll("[data-choose-theme]")) {
  choice.addEventListener("click", () => chooseTheme(choice.dataset.chooseTheme));
}
