/**
 * Stands between Material's page script and Material's own search worker: glossary hits first, then the hits in pages.
 *
 * Its address is `worker.js?<file of Material's worker>`. Nothing is loaded until the first query. It speaks Material's
 * protocol: a message has a `type` (below) and `data`; a result is a list of groups, each a list of documents
 * `{location, title, text, score, terms}` whose title and text are HTML.
 */

const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];
const HITS = 6; // of the glossary; pages follow
const SURE = 85; // from this score on, pages are searched for what was meant instead of what was typed
const root = new URL("../../", self.location); // of this language's site

let setup; // Material's settings, as it sent them
let asked = 0; // number of the last query: older answers are dropped
let pages; // Material's worker, once it is wanted

self.addEventListener("message", ({ data: { type, data } }) => {
  if (type === SETUP) {
    setup = data;
    self.postMessage({ type: READY });
  } else if (type === QUERY) answer(data, ++asked);
});

async function answer(query, number) {
  const send = (items) => number === asked && self.postMessage({ type: RESULT, data: { items } });
  if (!query.trim()) return send([]);
  const inPages = (pages ??= startPages());
  const hits = await glossaryHits(query).catch(() => []); // pages can still be found
  if (number !== asked) return;
  const items = hits.map((hit) => hit.item);
  if (!inPages.ready) send(items); // the index of pages takes longer: show what there is
  const best = hits[0];
  const meant = best?.score >= SURE ? best.name : query;
  const groups = await inPages.search(meant);
  const shown = new Set(hits.map((hit) => hit.item[0].location));
  send([...items, ...groups.filter((group) => !group.some((page) => shown.has(page.location)))]);
}

// ---- The glossary

async function glossaryHits(query) {
  const { loadTerms } = await import("./terms.js");
  const { find, terms, language, categories, why } = await loadTerms(new URL("search/terms.json", root));
  return find(query, HITS).map((hit, place) => {
    const term = terms.get(hit.id);
    const names = language === "ko" ? [term.term, term.english] : [term.english, term.term];
    const reason = why[hit.why.kind];
    const because = reason ? `<span class="why">${escape([reason, hit.why.name].filter(Boolean).join(": "))}</span>` : "";
    const item = [
      {
        location: `glossary/${hit.id}/`,
        title: `${escape(names[0])}${names[1] === names[0] ? "" : ` <span class="other-name">${escape(names[1])}</span>`}`,
        text:
          (term.pictured
            ? `<img class="thumbnail" src="${root}assets/thumbnails/${hit.id}.svg" width="80" height="50" alt="" loading="lazy">`
            : "") +
          `<p class="facts"><span class="category">${escape(categories[term.category])}</span>${because}</p>` +
          `<p>${escape(term.summary[language])}</p>`,
        score: 1e6 - place, // Enter opens the highest score
        terms: {},
      },
    ];
    return { score: hit.score, name: hit.why.name || names[0], item };
  });
}

const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign]);

// ---- Pages and lessons: Material's own worker and index

function startPages() {
  const waiting = []; // it answers in the order of the questions
  const worker = new Worker(new URL(`../javascripts/workers/${self.location.search.slice(1)}`, self.location));
  const ready = new Promise((resolve, reject) => {
    worker.addEventListener("error", () => reject(new Error("Material's search worker failed")));
    worker.addEventListener("message", ({ data: { type, data } }) => {
      if (type === READY) resolve();
      if (type === RESULT) waiting.shift()?.(data.items);
    });
    fetch(new URL("search/pages.json", root))
      .then((response) => response.json())
      .then(({ config, docs }) => worker.postMessage({ type: SETUP, data: { ...setup, config, docs } }))
      .catch(reject);
  });
  const found = { ready: false, search };
  ready.then(
    () => (found.ready = true),
    () => {
      worker.terminate();
      pages = undefined; // tried again at the next key
    },
  );
  return found;

  async function search(query) {
    try {
      await ready;
    } catch {
      return []; // without pages the glossary still answers
    }
    const ask = (text) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        worker.postMessage({ type: QUERY, data: text });
      });
    const words = query.match(/[\p{L}\p{N}]+/gu) ?? []; // free of the signs that Lunr would obey
    const all = words.length > 1 ? await ask(words.map((word) => `+${word}*`).join(" ")) : []; // every word
    return all.length || !words.length ? all : ask(words.join(" ")); // or any
  }
}
