// Search engines behind one face: `build(terms)` gives an index, `search(index, query)` ids, `save(index)` its bytes.

import { gzipSync } from "node:zlib";
import { create, insertMultiple, save, search as oramaSearch } from "@orama/orama";
import flexsearch from "flexsearch";
import Fuse from "fuse.js";
import lunr from "lunr";
import MiniSearch from "minisearch";
import { createIndex, search } from "../../../docs/assets/search/engine.js";

const zipped = (data) => gzipSync(typeof data === "string" ? data : JSON.stringify(data), { level: 9 }).length;
const flat = ({ id, term, english, aliases, keywords, summary }) => ({
  id,
  term,
  english,
  aliases: [...aliases.ko, ...aliases.en].join("; "),
  keywords: [...keywords.ko, ...keywords.en].join("; "),
  summary: `${summary.ko} ${summary.en}`,
});
const BOOST = { term: 8, english: 8, aliases: 6, keywords: 2, summary: 1 };
const FIELDS = Object.keys(BOOST);
const columns = (terms) => {
  const made = {};
  for (const term of terms) for (const [key, value] of Object.entries(flat(term))) (made[key] ??= []).push(value);
  return made;
};

export const ENGINES = {
  ours: {
    build: createIndex,
    search: (index, query) => search(index, query).map((hit) => hit.id),
    save: (index) => zipped(columns(index.terms)), // the index is made where it is used
  },
  "Fuse.js": {
    build: (terms) => {
      const docs = terms.map(flat);
      return new Fuse(docs, { keys: FIELDS.map((name) => ({ name, weight: BOOST[name] })), threshold: 0.4, ignoreLocation: true });
    },
    search: (index, query) => index.search(query, { limit: 10 }).map((hit) => hit.item.id),
    save: (index) => zipped(index.getIndex().toJSON()) + zipped(index._docs),
  },
  MiniSearch: {
    build: (terms) => {
      const index = new MiniSearch({ fields: FIELDS, searchOptions: { boost: BOOST, prefix: true, fuzzy: 0.2 } });
      index.addAll(terms.map(flat));
      return index;
    },
    search: (index, query) => index.search(query).slice(0, 10).map((hit) => hit.id),
    save: (index) => zipped(JSON.stringify(index)),
  },
  FlexSearch: {
    build: (terms) => {
      const index = new flexsearch.Document({ document: { id: "id", index: FIELDS }, tokenize: "full", encoder: flexsearch.Charset.Normalize });
      for (const term of terms) index.add(flat(term));
      return index;
    },
    search: (index, query) => [...new Set(index.search(query, { limit: 10, suggest: true }).flatMap((field) => field.result))].slice(0, 10),
    save: (index) => {
      let bytes = 0;
      index.export((_, data) => (bytes += data ? zipped(data) : 0));
      return bytes;
    },
  },
  Orama: {
    build: (terms) => {
      const index = create({ schema: Object.fromEntries(["id", ...FIELDS].map((name) => [name, "string"])), components: { tokenizer: { language: "english", normalizationCache: new Map(), tokenize: (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean) } } });
      insertMultiple(index, terms.map(flat));
      return index;
    },
    search: (index, query) => oramaSearch(index, { term: query, properties: FIELDS, boost: BOOST, tolerance: 1, limit: 10 }).hits.map((hit) => hit.document.id),
    save: (index) => zipped(save(index)),
  },
  "Lunr, as Material asks it": {
    build: (terms) =>
      lunr(function () {
        this.pipeline.remove(lunr.stemmer);
        this.searchPipeline.remove(lunr.stemmer);
        this.ref("id");
        for (const field of FIELDS) this.field(field, { boost: BOOST[field] });
        for (const term of terms) this.add(flat(term));
      }),
    search: (index, query) => {
      const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
      return index.search(words.map((word) => `${word}*`).join(" ")).slice(0, 10).map((hit) => hit.ref);
    },
    save: (index) => zipped(JSON.stringify(index)),
  },
};
