// The search engine, and es-hangul as its judge, for the tests in Python: a JSON line in, a JSON line out.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { distractors } from "./distractors.mjs";

const [engine, glossary] = process.argv.slice(2);
const { createIndex, search, fold, keystrokes } = await import(engine);
const { terms } = JSON.parse(readFileSync(glossary, "utf8"));
const indexes = { glossary: createIndex(terms) };

const commands = {
  crowd: ({ count }) => (indexes.crowd = createIndex([...terms, ...distractors(count)])) && null,
  index: ({ name, terms }) => (indexes[name] = createIndex(terms)) && null,
  search: ({ name = "glossary", queries, limit = 10 }) => queries.map((query) => search(indexes[name], query, limit)),
  keystrokes: ({ texts }) => texts.map((text) => keystrokes(fold(text))),
  oracle: async ({ function: name, texts }) => {
    const hangul = await import("es-hangul"); // installed when a test first asks for it
    return texts.map((text) => hangul[name](text));
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { command, ...rest } = JSON.parse(line);
  let answer;
  try {
    answer = { value: await commands[command](rest) };
  } catch (error) {
    answer = { error: String(error?.stack ?? error) };
  }
  console.log(JSON.stringify(answer));
}
