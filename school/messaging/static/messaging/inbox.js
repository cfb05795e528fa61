// The open conversation and the list stay fresh while somebody looks; what is being written is left alone.
(() => {
  const EVERY = 10_000;
  const PARTS = ["talks-thread", "talks-conversations"];
  const thread = document.getElementById("talks-thread");
  const answer = document.querySelector("#answer textarea");
  if (thread) thread.scrollTop = thread.scrollHeight;

  answer?.addEventListener("keydown", (pressed) => {
    if (pressed.key === "Enter" && (pressed.ctrlKey || pressed.metaKey)) answer.form.requestSubmit();
  });

  async function refresh() {
    if (document.hidden || new URLSearchParams(location.search).has("before")) return;
    const response = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    if (!response?.ok || response.redirected) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const id of PARTS) {
      const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
      if (!old || !fresh || old.innerHTML === fresh.innerHTML) continue;
      const follows = old.scrollHeight - old.scrollTop - old.clientHeight < 80;
      old.innerHTML = fresh.innerHTML;
      if (id === "talks-thread" && follows) old.scrollTop = old.scrollHeight;
    }
  }
  setInterval(refresh, EVERY);
})();
