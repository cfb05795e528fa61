// Follows a running import: asks once a second, moves the bar, and loads the page anew when the work has ended.
(() => {
  const box = document.getElementById("import-progress");
  const follow = async () => {
    try {
      const answer = await fetch(box.dataset.url, { headers: { Accept: "application/json" } });
      const progress = await answer.json();
      if (!progress.busy) {
        window.location.reload();
        return;
      }
      box.querySelector("[data-bar]").style.width = `${progress.percent}%`;
      box.querySelector("[role=progressbar]").setAttribute("aria-valuenow", progress.percent);
      box.querySelector("[data-done]").textContent = progress.rows_done.toLocaleString();
      box.querySelector("[data-percent]").textContent = `${progress.percent} %`;
    } catch {
      // The server is away for a moment: ask again.
    }
    setTimeout(follow, 1000);
  };
  setTimeout(follow, 500);
})();
