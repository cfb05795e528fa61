// Unfold writes its icons as words that a font turns into pictures: they are not for screen readers.
(() => {
  const hush = () => {
    for (const icon of document.querySelectorAll(".material-symbols-outlined:not([aria-hidden])")) {
      icon.setAttribute("aria-hidden", "true");
    }
  };
  document.addEventListener("DOMContentLoaded", hush);
  document.addEventListener("htmx:afterSettle", hush);
})();
