// Runs before the first paint, so that a chosen theme never flashes as the other one.
// A file of its own rather than an inline script: it needs no exception in a Content-Security-Policy.
(() => {
  const root = document.documentElement;
  root.dataset.script = "";
  try {
    const choice = localStorage.getItem("theme");
    if (choice === "light" || choice === "dark") root.dataset.theme = choice;
  } catch {
    // Storage may be forbidden; the system's theme is shown then.
  }
})();
