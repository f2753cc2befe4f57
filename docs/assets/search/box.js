/** What the search needs in the page itself; Material's script draws the results, worker.js finds them. */

const query = document.querySelector("[data-md-component=search-query]");
const meta = document.querySelector(".md-search-result__meta");
const here = (path) => new URL(path, import.meta.url);

if (query) {
  // The worker will want these two; fetched while the reader begins to type.
  const prepare = () => {
    for (const path of ["../../search/terms.json", "../../search/pages.json"]) fetch(here(path)).catch(() => {});
  };
  query.addEventListener("focus", prepare, { once: true });

  // What looks like a search box in a page opens this one.
  for (const link of document.querySelectorAll("[data-open-search]"))
    link.addEventListener("click", (event) => {
      event.preventDefault();
      query.focus();
    });

  // Material reads the box on "keyup" only: not what is pasted, dictated, or composed without key events.
  query.addEventListener("input", () => query.dispatchEvent(new KeyboardEvent("keyup")));

  // Enter reaches Material as a key, except from some input methods and in the instant before the box is open: there
  // the form would be sent, and the page loaded anew.
  query.form.addEventListener("submit", (event) => {
    event.preventDefault();
    document.querySelector(".md-search-result__link")?.click();
  });

  meta?.setAttribute("aria-live", "polite"); // how many were found is read out

  // The list is drawn again when the hits in pages arrive; whoever has moved into it by then stays where they were.
  const list = document.querySelector(".md-search-result__list");
  let focused;
  document.addEventListener("focusin", ({ target }) => (focused = list.contains(target) ? target.href : undefined));
  new MutationObserver(() => {
    if (focused && document.activeElement === document.body)
      [...list.querySelectorAll("a")].find((link) => link.href === focused)?.focus();
  }).observe(list, { childList: true });

  // A glossary hit has no words to mark on its page; Material adds an empty "?h=" all the same.
  const clean = (event) => {
    const link = event.target.closest?.(".md-search-result__link");
    if (link?.search === "?h=") link.search = "";
  };
  for (const kind of ["pointerdown", "click", "contextmenu"]) document.addEventListener(kind, clean, true);
}
