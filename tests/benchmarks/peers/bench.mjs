// How well and how fast each engine answers, at several sizes. Reads {terms, queries} on standard input, writes JSON.
// A round asks all engines the same questions one after another; what counts is the ratio within a round.

import { readFileSync } from "node:fs";
import { distractors } from "../../search/distractors.mjs";
import { ENGINES } from "./engines.mjs";

const { terms, queries, sizes, rounds } = JSON.parse(readFileSync(0, "utf8"));
const milliseconds = async (work) => {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
};

const asked = Object.entries(queries).flatMap(([kind, some]) => Object.entries(some).map(([query, ids]) => ({ kind, query, ids })));
const out = {};
for (const size of sizes) {
  const all = [...terms, ...distractors(Math.max(0, size - terms.length))];
  const sample = asked.filter((_, i) => i % (size > 1000 ? 40 : size > 188 ? 5 : 1) === 0);
  const indexes = {};
  for (const [name, engine] of Object.entries(ENGINES)) {
    const [, index] = await milliseconds(() => engine.build(all));
    indexes[name] = index;
    const places = [];
    for (const { kind, query, ids } of sample) {
      const found = await engine.search(index, query);
      places.push({ kind, place: ids.length ? found.findIndex((id) => ids.includes(id)) : found.length ? 0 : -1 });
    }
    (out[name] ??= {})[size] = { bytes: engine.save(index), places, build: [], search: [] };
  }
  for (let round = 0; round < rounds; round++)
    for (const [name, engine] of Object.entries(ENGINES)) {
      const [build] = await milliseconds(() => engine.build(all));
      const [search] = await milliseconds(async () => {
        for (const { query } of sample) await engine.search(indexes[name], query);
      });
      out[name][size].build.push(build);
      out[name][size].search.push(search / sample.length);
    }
}
console.log(JSON.stringify(out));
