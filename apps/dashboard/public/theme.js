// Before the first paint, so that a chosen theme does not flash. The choice is written by src/design/theme.ts.
(() => {
  try {
    const chosen = localStorage.getItem("civic-theme");
    if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
  } catch {
    // Storage may be switched off in the browser: the theme of the system then holds.
  }
})();
