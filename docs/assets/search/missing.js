/** On the page of a missing address: the terms that its words mean. */

import { loadTerms } from "./terms.js";

const MOST = 5;

/**
 * @param {HTMLElement} section shown when something was found; its list is filled
 * @param {URL} url address of `search/terms.json` beside the page's own assets
 */
export async function start(section, url) {
  const root = new URL("../", url).pathname;
  const path = decodeURIComponent(location.hash.slice(1) || location.pathname.replace(root, ""));
  const other = path.match(/^[a-z]{2}(?=\/)/); // hosts know one such page: it sends those of /en/… to theirs
  if (other && !location.hash) {
    location.replace(`${root}${other[0]}/404.html#${encodeURIComponent(path.slice(3))}`);
    return;
  }
  const words = (path.split("/").filter(Boolean).at(-1) ?? "").replace(/\.\w+$|[-_+]/g, " ").trim();
  if (!words) return;
  const { find, terms, language } = await loadTerms(url);
  const found = find(words, MOST).map(({ id }) => terms.get(id));
  section.querySelector("ul").replaceChildren(
    ...found.map(({ id, term, english, summary }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `${root}glossary/${id}/`;
      link.textContent = language === "ko" ? term : english;
      item.append(link, ` · ${language === "ko" ? english : term}: ${summary[language]}`);
      return item;
    }),
  );
  section.hidden = !found.length;
}
