/** The filter of the glossary's index: by text, category and first letter. Without this script the list is whole. */

/**
 * @param {HTMLFormElement} form `form.filter`, followed by `ol.found` and by headings with `ul.terms`
 * @param {URL} url address of `search/terms.json`, loaded when the first letter is typed
 */
export function start(form, url) {
  const items = [...document.querySelectorAll("ul.terms > li")];
  const byId = new Map(items.map((item) => [item.dataset.id, item]));
  const lists = [...document.querySelectorAll("ul.terms")];
  const found = document.querySelector("ol.found");
  const status = form.querySelector("[role=status]");
  const letters = [...form.querySelectorAll("button")];
  let letter = "";
  let number = 0;

  const fits = ({ dataset }) =>
    (!form.category.value || dataset.category === form.category.value) && (!letter || dataset.initial === letter);

  async function rank(text) {
    const { loadTerms } = await import("./terms.js");
    const { find } = await loadTerms(url);
    return find(text, items.length).map(({ id }) => byId.get(id));
  }

  async function update() {
    const mine = ++number;
    const text = form.filter.value.trim();
    let ranked; // with a text: the terms that fit it, best first
    if (text) {
      const all = await rank(text).catch(() => items.filter((item) => item.textContent.includes(text))); // offline
      if (mine !== number) return; // another key was pressed meanwhile
      ranked = all.filter(fits);
    }
    found.replaceChildren(...(ranked ?? []).map((item) => item.cloneNode(true)));
    found.hidden = !ranked;
    for (const item of items) item.hidden = !fits(item);
    for (const list of lists) {
      const empty = Boolean(ranked) || [...list.children].every((item) => item.hidden);
      list.hidden = empty;
      list.previousElementSibling.hidden = empty; // its heading
    }
    const count = ranked ? ranked.length : items.filter((item) => !item.hidden).length;
    status.textContent = count
      ? form.dataset.count.replace("{count}", count).replace("{total}", items.length)
      : form.dataset.none;
  }

  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!found.hidden) found.querySelector("a")?.click(); // Enter opens the best
  });
  for (const button of letters)
    button.addEventListener("click", () => {
      letter = button.value;
      for (const other of letters) other.setAttribute("aria-pressed", String(other === button));
      update();
    });
  update(); // the browser may have kept what was typed
}
