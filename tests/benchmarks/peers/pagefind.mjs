// Pagefind's index of the terms on standard input, one page a term, written to the folder named as argument.

import { readFileSync } from "node:fs";
import * as pagefind from "pagefind";

const { index } = await pagefind.createIndex();
for (const { id, term, english, aliases, keywords, summary } of JSON.parse(readFileSync(0, "utf8"))) {
  const names = [...aliases.ko, ...aliases.en].join(", ");
  const words = [...keywords.ko, ...keywords.en].join(", ");
  const content = `<html lang="ko"><title>${term}</title><h1>${term} ${english}</h1><h2>${names}</h2><p>${words}</p><p>${summary.ko} ${summary.en}</p>`;
  await index.addHTMLFile({ url: `/${id}/`, content });
}
await index.writeFiles({ outputPath: process.argv[2] });
await pagefind.close();
