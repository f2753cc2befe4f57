/** The glossary's data for the search: one file, fetched when it is first asked for, and an index made of it. */

let fetched; // the data, once
let indexed; // and the index of them

/**
 * @param {URL|string} url address of `search/terms.json`
 * @returns {Promise<{terms: Map<string, object>, language: string, categories: object, why: object}>} the terms by id,
 *   and words of the page's language. A failed fetch is tried again at the next call.
 */
export function fetchTerms(url) {
  fetched ??= read(url).catch((error) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

/** The same with `find(query, limit)`, the engine's search over these terms. */
export async function loadTerms(url) {
  const data = await fetchTerms(url);
  if (!indexed) {
    const { createIndex, search } = await import("./engine.js");
    const index = createIndex([...data.terms.values()]);
    indexed = { ...data, find: (query, limit) => search(index, query, limit) };
  }
  return indexed;
}

async function read(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const { language, categories, why, terms: columns } = await response.json();
  const both = (key, i) => ({ ko: columns[key].ko[i], en: columns[key].en[i] });
  const terms = columns.id.map((id, i) => ({
    id,
    term: columns.term[i],
    english: columns.english[i],
    category: columns.category[i],
    aliases: both("aliases", i),
    keywords: both("keywords", i),
    summary: { [language]: columns.summary[i] },
    pictured: columns.pictured[i] === "1",
  }));
  return { terms: new Map(terms.map((term) => [term.id, term])), language, categories, why };
}
