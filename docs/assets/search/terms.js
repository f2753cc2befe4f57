/** The glossary's data for the search: one file, fetched when it is first asked for, and an index made of it. */

import { createIndex, search } from "./engine.js";

let loaded;

/**
 * @param {URL|string} url address of `search/terms.json`
 * @returns {Promise<{find: function(string, number), terms: Map<string, object>, language: string, categories: object,
 *   why: object}>} the engine's search over these terms, the terms by id, and words of the page's language. A failed
 *   fetch is tried again at the next call.
 */
export function loadTerms(url) {
  loaded ??= load(url).catch((error) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(url) {
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
  }));
  const index = createIndex(terms);
  const find = (query, limit) => search(index, query, limit);
  return { find, terms: new Map(terms.map((term) => [term.id, term])), language, categories, why };
}
