// Suggestions under the question box: an ARIA 1.2 combobox with a list. Without it the form works as it is.
for (const box of document.querySelectorAll("[data-suggest]")) {
  const list = document.createElement("ul"), status = document.createElement("p");
  list.id = box.id + "-list"; list.className = "suggestions"; list.role = "listbox"; list.hidden = true;
  list.setAttribute("aria-label", box.dataset.suggest);
  status.className = "unseen"; status.role = "status";
  box.after(list, status);
  box.role = "combobox";
  for (const [name, value] of [["autocomplete", "list"], ["controls", list.id], ["expanded", "false"]]) box.setAttribute("aria-" + name, value);
  let at = -1, asked = 0, wait;
  const options = () => [...list.children];
  const close = () => { list.hidden = true; at = -1; box.setAttribute("aria-expanded", "false"); box.removeAttribute("aria-activedescendant"); };
  const choose = (to) => {
    at = to;
    options().forEach((option, number) => option.setAttribute("aria-selected", number === at));
    at < 0 ? box.removeAttribute("aria-activedescendant") : box.setAttribute("aria-activedescendant", options()[at].id);
  };
  const show = (found) => {
    list.replaceChildren(...found.map((one, number) => {
      const option = document.createElement("li");
      option.id = list.id + number; option.role = "option"; option.textContent = one.label; option.dataset.href = one.href;
      return option;
    }));
    close();
    list.hidden = !found.length;
    box.setAttribute("aria-expanded", String(!!found.length));
    status.textContent = box.dataset.suggest + ": " + found.length;
  };
  box.addEventListener("input", () => {
    clearTimeout(wait);
    const number = ++asked, q = box.value.trim();
    if (q.length < 2) return close();
    wait = setTimeout(async () => {
      const answer = await fetch("/api/v1/suggest?" + new URLSearchParams({ q, lang: document.documentElement.lang })).catch(() => 0);
      if (answer.ok && number === asked) show(await answer.json());
    }, 150);
  });
  box.addEventListener("keydown", (event) => {
    const count = options().length;
    if (list.hidden || !count) return;
    if (event.key === "Escape") {
      event.preventDefault(); // A search box would empty itself; the first Escape only closes the list.
      close();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? (at + 1) % count : (at < 1 ? count : at) - 1);
    } else if (event.key === "Enter" && at >= 0) {
      event.preventDefault();
      location.assign(options()[at].dataset.href);
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => location.assign(event.target.dataset.href));
  box.addEventListener("blur", close);
}
