// The cash desk by keyboard: results while typing, arrow keys and Enter, one key for everything else.
(() => {
  const PAUSE = 150;
  const search = document.getElementById("desk-q");
  if (!search) return;
  const list = document.getElementById("desk-found");
  const status = document.getElementById("desk-status");
  const form = document.getElementById("take");
  let timer, asking, current = -1, shown = search.value.trim();

  const options = () => [...list.querySelectorAll("[role=option]")];

  function mark(place) {
    const rows = options();
    current = rows.length ? (place + rows.length) % rows.length : -1;
    rows.forEach((row, index) => row.setAttribute("aria-selected", String(index === current)));
    search.setAttribute("aria-expanded", String(rows.length > 0));
    if (current < 0) return search.removeAttribute("aria-activedescendant");
    search.setAttribute("aria-activedescendant", rows[current].id);
    rows[current].scrollIntoView({ block: "nearest" });
  }

  async function find() {
    const wanted = search.value.trim();
    asking?.abort();
    asking = new AbortController();
    const address = `${search.dataset.find}?${new URLSearchParams({ q: wanted })}`;
    const answer = await fetch(address, { signal: asking.signal }).catch(() => null);
    if (!answer) return;
    if (!answer.ok || answer.redirected) return location.reload();
    list.innerHTML = await answer.text();
    shown = wanted;
    status.textContent = list.querySelector("[data-status]").textContent;
    mark(0);
  }

  const findNow = () => { clearTimeout(timer); return find(); };
  search.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, PAUSE);
  });
  search.addEventListener("keydown", async (pressed) => {
    if (pressed.key === "ArrowDown" || pressed.key === "ArrowUp") {
      pressed.preventDefault();
      mark(current + (pressed.key === "ArrowDown" ? 1 : -1));
    } else if (pressed.key === "Enter") {
      pressed.preventDefault();
      if (pressed.repeat) return;
      if (shown !== search.value.trim()) await findNow();
      options()[current]?.click();
    }
  });
  if (search.value) mark(0);

  function toSearch() {
    search.focus();
    search.select();
  }

  function toggle(box) {
    box.checked = !box.checked;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  }

  const field = (name) => form?.elements[name];
  // By the key's place, so that a Cyrillic keyboard does the same.
  const keys = {
    Slash: toSearch,
    KeyN: () => document.querySelector("[data-next]") && toSearch(),
    KeyP: () => document.getElementById("desk-print")?.click(),
    KeyA: () => field("amount")?.focus(),
    KeyR: () => field("reference")?.focus(),
    KeyB: () => form && toggle(field("unbilled")),
    Digit1: () => choose(0),
    Digit2: () => choose(1),
    Digit3: () => choose(2),
  };

  function choose(place) {
    const radio = field("payment_method")?.[place];
    if (!radio) return;
    radio.checked = true;
    radio.focus();
  }

  document.addEventListener("keydown", (pressed) => {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
    if (pressed.key === "Escape") return toSearch();
    if (pressed.target.matches("input:not([type=checkbox], [type=radio]), select, textarea")) return;
    const deed = keys[pressed.code];
    if (!deed) return;
    pressed.preventDefault();
    deed();
  });

  if (!form && !document.getElementById("desk-print")) toSearch();
  document.getElementById("desk-print")?.focus();
  if (!form) return;
  const sum = document.getElementById("desk-sum");
  const unbilled = field("unbilled");
  const debts = [...form.querySelectorAll("[name=payments]")];

  function total() {
    const amount = field("amount").value.trim();
    const chosen = debts.filter((box) => box.checked);
    if (unbilled.checked || amount || !chosen.length) return (sum.textContent = amount);
    const whole = chosen.reduce((found, box) => found + Number(box.dataset.amount), 0);
    sum.textContent = `${whole.toLocaleString(document.documentElement.lang)} ${chosen[0].dataset.currency}`;
  }

  form.addEventListener("change", (changed) => {
    if (changed.target === unbilled && unbilled.checked) {
      debts.forEach((box) => { box.checked = false; });
      field("amount").focus();
    } else if (changed.target.name === "payments" && changed.target.checked) {
      unbilled.checked = false;
    }
    total();
  });
  form.addEventListener("input", total);
  // An Enter that is still held from the search must not take the money.
  form.addEventListener("keydown", (pressed) => {
    if (pressed.key !== "Enter" || pressed.target.closest("a")) return;
    if (pressed.target.type === "checkbox" || pressed.target.type === "radio") {
      pressed.preventDefault();
      if (!pressed.repeat) form.requestSubmit();
    } else if (pressed.repeat) pressed.preventDefault();
  });
  form.addEventListener("submit", () => form.querySelector("[type=submit]").setAttribute("disabled", ""));
  window.addEventListener("pageshow", () => form.querySelector("[type=submit]").removeAttribute("disabled"));
  total();
  const wrong = form.querySelector("[aria-invalid=true]") ?? form.querySelector(".desk-error");
  (wrong ?? (unbilled.checked ? field("amount") : form.querySelector("[name=payment_method]:checked"))).focus();
})();
