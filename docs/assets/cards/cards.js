/**
 * A card with both names, category and summary for every link to a term: by mouse, keyboard focus and touch.
 *
 * One element serves the whole page and lies above it, so nothing moves. The data are those of the search, fetched
 * once. It stays while the pointer is on the link or on the card, and Escape closes it (WCAG 1.4.13). A tap opens it
 * at the lower edge instead of following the link; its headword leads on.
 */

import { fetchTerms } from "../search/terms.js";

const [OPEN, CLOSE] = [250, 200]; // milliseconds that a mouse rests on a link, and may take to reach the card
const GAP = 8; // pixels between link and card

const card = document.createElement("div");
let shown; // the link whose card is open
let timer;
let touched = false; // by the last pointer

/**
 * @param {RegExp} term what the path of a term's page looks like; its group is the id
 * @param {URL} url address of `search/terms.json`
 * @param {Event} [first] the event on the first link, which this script came too late for
 */
export function start(term, url, first) {
  card.id = "term-card";
  card.className = "term-card";
  card.hidden = true;
  document.querySelector("main").append(card);

  const linkOf = ({ target }) => {
    const link = target.closest?.(".md-content a[href]");
    // Where the summary stands beside the link already, a card would repeat it.
    return link && !link.closest(".terms, .summarized") && term.test(link.pathname) && link.pathname !== location.pathname
      ? link
      : undefined;
  };
  const open = async (link) => {
    const data = await fetchTerms(url).catch(() => undefined); // offline: the link is still a link
    const found = data?.terms.get(link.pathname.match(term)[1]);
    if (wanted !== link) return;
    if (found) show(link, found, data);
    else if (touched) location = link.href;
  };

  let wanted;
  const want = (link, wait) => {
    clearTimeout(timer);
    wanted = link;
    if (link !== shown) timer = setTimeout(() => (link ? open(link) : hide()), wait);
  };

  const over = (event) => {
    touched = event.pointerType === "touch";
    if (touched) return;
    const link = linkOf(event);
    if (link && link !== shown) want(link, OPEN);
    else if (link || card.contains(event.target)) want(shown); // it stays
    else if (wanted && document.activeElement !== shown) want(undefined, CLOSE);
  };
  const focus = (event) => {
    if (touched) return;
    const link = linkOf(event);
    if (link) want(link, 0);
    else if (!card.contains(event.target)) want(undefined, 0);
  };
  const tap = (event) => {
    const link = linkOf(event);
    if (event.pointerType !== "touch" || event.ctrlKey || event.metaKey) return;
    if (link && link !== shown) {
      event.preventDefault();
      want(link, 0);
    } else if (!card.contains(event.target)) want(undefined, 0);
  };
  document.addEventListener("pointerover", over);
  document.addEventListener("focusin", focus);
  document.addEventListener("focusout", ({ target }) => target === shown && want(undefined, CLOSE));
  document.addEventListener("click", tap);
  document.addEventListener("keydown", ({ key }) => {
    touched = false;
    if (key === "Escape") want(undefined, 0);
  });
  const scrolled = () => {
    if (!shown || touched || wanted !== shown) return; // or another card is on its way
    if (document.activeElement === shown) place(shown);
    else want(undefined, 0);
  };
  addEventListener("scroll", scrolled, { passive: true });

  if (first?.type === "focusin") focus(first);
  else if (first) over(first);
}

function show(link, term, { language, categories }) {
  hide();
  const [name, other] = language === "ko" ? [term.term, term.english] : [term.english, term.term];
  const element = (tag, kind, text) => Object.assign(document.createElement(tag), { className: kind, textContent: text });
  const head = document.createElement(touched ? "a" : "span");
  head.className = "name";
  head.textContent = name;
  if (touched) head.href = link.href;
  card.replaceChildren(head, " ");
  if (other !== name) {
    const spoken = element("span", "other-name", other);
    spoken.lang = language === "ko" ? "en" : "ko";
    card.append(spoken, " ");
  }
  card.append(element("span", "category", categories[term.category]), element("p", "", term.summary[language]));
  if (term.pictured) {
    const picture = element("img", "thumbnail", "");
    Object.assign(picture, { src: new URL(`../thumbnails/${term.id}.svg`, import.meta.url).href, width: 120, height: 75, alt: "" });
    card.prepend(picture);
  }
  card.classList.toggle("sheet", touched);
  card.setAttribute("role", touched ? "dialog" : "tooltip");
  card.ariaLabel = touched ? name : null;
  card.hidden = false;
  if (touched) card.removeAttribute("style");
  else place(link);
  link.setAttribute("aria-describedby", card.id);
  shown = link;
}

/** Under the link, or above it where there is no room; never past an edge of the window. */
function place(link) {
  const [line] = link.getClientRects();
  const { offsetWidth: width, offsetHeight: height } = card;
  const room = document.documentElement.clientWidth;
  const below = line.bottom + GAP + height <= innerHeight;
  card.style.left = `${Math.max(GAP, Math.min(line.left, room - width - GAP))}px`;
  card.style.top = `${below ? line.bottom + GAP : Math.max(GAP, line.top - GAP - height)}px`;
}

function hide() {
  card.hidden = true;
  shown?.removeAttribute("aria-describedby");
  shown = undefined;
}
