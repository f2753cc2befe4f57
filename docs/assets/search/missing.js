/** On the page of a missing address: the terms that its words mean. */

import { loadTerms } from "./terms.js";

const MOST = 5;

/**
 * @param {HTMLElement} section shown when something was found; its list is filled
 * @param {URL} url address of `search/terms.json` beside the page's own assets
 */
export async function start(section, url) {
  const root = new URL("../", url).pathname;
  const [first, ...rest] = location.pathname.replace(root, "").split("/").filter(Boolean);
  const other = /^[a-z]{2}$/.test(first ?? ""); // one such page serves both languages: /en/… is the other one
  const words = decodeURIComponent((other ? rest : [first, ...rest]).at(-1) ?? "").replace(/\.\w+$|[-_+]/g, " ").trim();
  if (!words) return;
  const { find, terms, language } = await loadTerms(url);
  const found = find(words, MOST).map(({ id }) => terms.get(id));
  section.querySelector("ul").replaceChildren(
    ...found.map(({ id, term, english, summary }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `${root}${other ? `${first}/` : ""}glossary/${id}/`;
      link.textContent = language === "ko" && !other ? term : english;
      item.append(link, other ? ` · ${term}` : ` · ${language === "ko" ? english : term}: ${summary[language]}`);
      return item;
    }),
  );
  section.hidden = !found.length;
}
