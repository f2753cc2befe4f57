/** What every page runs. Each part of a page that needs a script brings its own, loaded only where it stands. */

import "./search/box.js";

const here = (path) => new URL(path, import.meta.url);
const parts = [
  ["#filter-terms", "./search/filter.js"],
  ["#filter-metrics", "./ledger/ledger.js"],
  ["[data-copy]", "./code/copy.js"],
  ["section.missing", "./search/missing.js"],
];

for (const [selector, path] of parts) {
  const found = document.querySelector(selector);
  if (found) import(path).then(({ start }) => start(found, here("../search/terms.json")));
}

// Cards of terms: their script comes with the first pointer over, or focus on, a link to a term.
const root = here("../").pathname;
const term = new RegExp(`^${root}glossary/([a-z0-9-]+)/$`);
for (const kind of ["pointerover", "focusin", "touchstart"])
  document.addEventListener(kind, wake, { passive: true, capture: true });

function wake(event) {
  const link = event.target.closest?.(".md-content a[href]");
  if (!link || !term.test(link.pathname)) return;
  for (const kind of ["pointerover", "focusin", "touchstart"]) document.removeEventListener(kind, wake, true);
  import("./cards/cards.js").then(({ start }) => start(event, term, here("../search/terms.json")));
}
