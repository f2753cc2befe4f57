/** What every page runs. Each part of a page that needs a script brings its own, loaded only where it stands. */

import "./search/box.js";

const here = (path) => new URL(path, import.meta.url);
const parts = [
  ["#filter-terms", "./search/filter.js"],
  ["#filter-metrics", "./ledger/ledger.js"],
  [".md-content pre > code", "./code/copy.js"],
  ["section.missing", "./search/missing.js"],
  [":is(.drawn, .diagram) > .picture", "./figures/zoom.js"],
  [".diagram[data-model]", "./figures/layers.js"],
  ["details.question", "./lessons/questions.js"],
  ["figure[data-animate]", "./figures/animate.js"],
];

for (const [selector, path] of parts) {
  const found = document.querySelector(selector);
  if (found) import(path).then(({ start }) => start(found, here("../search/terms.json")));
}

// Cards of terms: their script comes with the first pointer over, or focus on, a link to a term. Where nothing hovers it
// comes at once: the first tap would be over before it.
const term = new RegExp(`^${here("../").pathname}glossary/([a-z0-9-]+)/$`);
const isTerm = (link) => link && term.test(link.pathname);

function wake(event) {
  if (event && !isTerm(event.target.closest?.(".md-content a[href]"))) return;
  for (const kind of ["pointerover", "focusin"]) document.removeEventListener(kind, wake);
  import("./cards/cards.js").then(({ start }) => start(term, here("../search/terms.json"), event));
}

if (!matchMedia("(hover: none)").matches)
  for (const kind of ["pointerover", "focusin"]) document.addEventListener(kind, wake);
else if ([...document.querySelectorAll(".md-content a[href]")].some(isTerm)) wake();
