// The cash desk by keyboard: results while typing, arrow keys and Enter, one key for everything else.
// Pages are exchanged in place, so that no key is lost between two of them: what is typed meanwhile waits, in order.
(() => {
  const PAUSE = 150;
  const KEPT = /^(.|Enter|Backspace|Escape|ArrowUp|ArrowDown)$/u;
  const find = (selector) => document.querySelector(selector);
  const search = () => document.getElementById("desk-q");
  const list = () => document.getElementById("desk-found");
  const form = () => document.getElementById("take");
  const field = (name) => form()?.elements[name];
  const printing = () => document.getElementById("desk-print");
  const options = () => [...list().querySelectorAll("[role=option]")];
  const isText = (element) => element.matches("input:not([type=checkbox], [type=radio]), textarea");
  let timer, asking, current = -1, shown = "";
  let waiting = null; // keys that were pressed while the next page was on its way
  if (!search()) return;

  function mark(place) {
    const rows = options(), box = search();
    current = rows.length ? (place + rows.length) % rows.length : -1;
    rows.forEach((row, index) => row.setAttribute("aria-selected", String(index === current)));
    box.setAttribute("aria-expanded", String(rows.length > 0));
    if (current < 0) return box.removeAttribute("aria-activedescendant");
    box.setAttribute("aria-activedescendant", rows[current].id);
    rows[current].scrollIntoView({ block: "nearest" });
  }

  async function look() {
    clearTimeout(timer);
    const box = search(), wanted = box.value.trim();
    asking?.abort();
    asking = new AbortController();
    const address = `${box.dataset.find}?${new URLSearchParams({ q: wanted })}`;
    const answer = await fetch(address, { signal: asking.signal }).catch(() => null);
    if (!answer) return;
    if (!answer.ok || answer.redirected) return location.reload();
    const text = await answer.text();
    if (box !== search()) return; // the page has changed meanwhile
    list().innerHTML = text;
    shown = wanted;
    document.getElementById("desk-status").textContent = list().querySelector("[data-status]").textContent;
    mark(0);
  }

  // Do this, and let the keys that are pressed meanwhile wait for its end.
  async function holding(deed) {
    waiting ??= [];
    await deed();
    const keys = waiting;
    waiting = null;
    while (keys[0]?.key === "Enter") keys.shift(); // a second Enter at once is impatience: it takes no money
    while (keys.length && !waiting) replay(keys.shift());
    waiting?.push(...keys);
  }

  async function show(address, sent) {
    asking?.abort();
    clearTimeout(timer);
    const wish = sent ? { method: "POST", body: sent } : {};
    const answer = await fetch(address, { ...wish, headers: { Accept: "text/html" } }).catch(() => null);
    const page = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".desk");
    if (!page) {
      sent ? HTMLFormElement.prototype.submit.call(form()) : location.assign(address);
      return new Promise(() => {}); // the browser goes there by itself
    }
    find(".desk").replaceWith(page);
    if (answer.url !== location.href) history.pushState(null, "", answer.url);
    begin();
  }

  const go = (address) => holding(() => show(address));

  function take() {
    const button = form().querySelector("[type=submit]");
    if (button.disabled) return;
    const sent = new FormData(form());
    button.disabled = true;
    holding(() => show(location.href, sent));
  }

  function choose() {
    holding(async () => {
      const wanted = search().value.trim();
      if (shown !== wanted) await look();
      const row = shown === wanted && options()[current];
      if (row) await show(row.href);
    });
  }

  function toSearch() {
    search().focus();
    search().select();
  }

  function toggle(box) {
    box.checked = !box.checked;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function pick(place) {
    const radio = field("payment_method")?.[place];
    if (!radio) return;
    radio.checked = true;
    radio.focus();
  }

  // By the key's place, so that a Cyrillic keyboard does the same.
  const keys = {
    Slash: toSearch,
    KeyN: () => find("[data-next]") && toSearch(),
    KeyP: () => printing()?.click(),
    KeyA: () => field("amount")?.select(),
    KeyR: () => field("reference")?.select(),
    KeyB: () => form() && toggle(field("unbilled")),
    Digit1: () => pick(0),
    Digit2: () => pick(1),
    Digit3: () => pick(2),
  };

  // A key that waited does what it would have done: a shortcut's deed, Enter, or a letter in the box with the focus.
  function replay({ key, code }) {
    const box = document.activeElement ?? document.body;
    if (key === "Escape") return toSearch();
    if (key.startsWith("Arrow")) return box === search() && mark(current + (key === "ArrowDown" ? 1 : -1));
    if (key === "Enter") return box === search() ? choose() : form()?.contains(box) && take();
    if (!isText(box)) return keys[code]?.();
    const until = box.selectionEnd, since = box.selectionStart;
    if (key === "Backspace") box.setRangeText("", since === until ? Math.max(until - 1, 0) : since, until, "end");
    else box.setRangeText(key, since, until, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // Nothing reaches the page that is about to go.
  addEventListener("keydown", (pressed) => {
    const { key, code, repeat } = pressed;
    if (!waiting || pressed.ctrlKey || pressed.metaKey || pressed.altKey || !KEPT.test(key)) return;
    pressed.preventDefault();
    pressed.stopImmediatePropagation();
    if (!repeat) waiting.push({ key, code });
  }, { capture: true });

  document.addEventListener("keydown", (pressed) => {
    if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.defaultPrevented) return;
    if (pressed.key === "Escape") return toSearch();
    const target = pressed.target;
    if (target === search()) return inSearch(pressed);
    if (pressed.key === "Enter" && form()?.contains(target)) return inForm(pressed);
    if (target.matches("select") || isText(target)) return;
    const deed = keys[pressed.code];
    if (!deed) return;
    pressed.preventDefault();
    deed();
  });

  function inSearch(pressed) {
    if (pressed.key === "ArrowDown" || pressed.key === "ArrowUp") {
      pressed.preventDefault();
      mark(current + (pressed.key === "ArrowDown" ? 1 : -1));
    } else if (pressed.key === "Enter") {
      pressed.preventDefault();
      if (!pressed.repeat) choose();
    }
  }

  // An Enter that is still held from the search must not take the money.
  function inForm(pressed) {
    if (pressed.target.closest("a, select")) return;
    pressed.preventDefault();
    if (!pressed.repeat) take();
  }

  document.addEventListener("input", (typed) => {
    if (typed.target === search()) {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE);
    } else if (form()?.contains(typed.target)) total();
  });

  document.addEventListener("change", (changed) => {
    if (!form()?.contains(changed.target)) return;
    if (changed.target === field("unbilled") && changed.target.checked) {
      debts().forEach((box) => { box.checked = false; });
      field("amount").focus();
    } else if (changed.target.name === "payments" && changed.target.checked) {
      field("unbilled").checked = false;
    }
    total();
  });

  document.addEventListener("submit", (sent) => {
    if (sent.target !== form()) return;
    sent.preventDefault();
    take();
  });

  document.addEventListener("click", (clicked) => {
    const link = clicked.target.closest("a.desk-found, a[data-next]");
    if (!link || clicked.ctrlKey || clicked.metaKey || clicked.shiftKey || clicked.button) return;
    clicked.preventDefault();
    go(link.href);
  });

  addEventListener("popstate", () => go(location.href));
  addEventListener("pageshow", (back) => back.persisted && location.reload());

  const debts = () => [...form().querySelectorAll("[name=payments]")];

  function total() {
    const sum = document.getElementById("desk-sum"), amount = field("amount").value.trim();
    const chosen = debts().filter((box) => box.checked);
    if (field("unbilled").checked || amount || !chosen.length) return (sum.textContent = amount);
    const whole = chosen.reduce((found, box) => found + Number(box.dataset.amount), 0);
    sum.textContent = `${whole.toLocaleString(document.documentElement.lang)} ${chosen[0].dataset.currency}`;
  }

  // A page has come: what it begins with has the focus at once.
  function begin() {
    shown = search().value.trim();
    if (shown) mark(0);
    printing()?.focus();
    if (!form()) return printing() ? undefined : toSearch();
    total();
    const wrong = form().querySelector("[aria-invalid=true]") ?? form().querySelector(".desk-error");
    const first = field("unbilled").checked ? field("amount") : form().querySelector("[name=payment_method]:checked");
    (wrong ?? first).focus();
  }

  begin();
})();
