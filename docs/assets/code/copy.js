/** Buttons that copy exactly the code that the page shows, a whole snippet or a lone block; and commands for a terminal. */

const SHOWN = 2000; // milliseconds for which a button says that it has copied

/** Starts every button and command of the page. */
export function start() {
  const root = new URL("../../", import.meta.url);
  for (const code of document.querySelectorAll("code[data-fetch]")) {
    const lines = code.textContent.split("\n");
    code.textContent = [...lines.slice(0, -1), `curl -O ${new URL(code.dataset.fetch, root)}`, lines.at(-1)].join("\n");
    delete code.dataset.fetch;
  }
  if (!navigator.clipboard) {
    for (const button of document.querySelectorAll("[data-copy]")) button.hidden = true; // the page is not secure
    return;
  }
  const { translations } = JSON.parse(document.getElementById("__config").textContent);
  for (const code of document.querySelectorAll(".md-content pre > code")) {
    if (hasItsControl(code)) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy-cell";
    button.title = translations["clipboard.copy"];
    button.ariaLabel = button.title;
    code.parentElement.append(button);
    // A line break at the end of commands would run the last one before anyone has read it.
    const end = code.closest(".terminal") ? "" : "\n";
    makeCopy(button, () => code.textContent.trimEnd() + end, () => {
      button.ariaLabel = translations["clipboard.copied"];
      return () => (button.ariaLabel = button.title);
    });
  }
  for (const button of document.querySelectorAll("[data-copy]")) {
    const said = button.textContent;
    button.hidden = !codeOf(button.dataset.copy).trim(); // a page may show results without the code
    makeCopy(button, () => codeOf(button.dataset.copy), () => {
      button.textContent = button.dataset.done;
      return () => (button.textContent = said);
    });
  }
}

/** Whether the page has a button that copies a block together with the rest of its snippet. */
function hasItsControl(code) {
  const name = code.closest(".take") ? null : code.closest(".snippet")?.dataset.snippet;
  return name && document.querySelector(`[data-copy="${name}"]`);
}

/** A click copies what `text()` gives and calls `say()`, whose answer takes back what it said. */
function makeCopy(button, text, say) {
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text());
    if (button.classList.contains("copied")) return;
    button.classList.add("copied");
    const unsay = say();
    setTimeout(() => {
      button.classList.remove("copied");
      unsay();
    }, SHOWN);
  });
}

/** The cells of a snippet that the page shows, in the order of the program, each once. */
function codeOf(name) {
  const cells = new Map();
  for (const cell of document.querySelectorAll(".snippet[data-snippet] .highlight[data-place]"))
    if (cell.closest(".snippet").dataset.snippet === name)
      cells.set(Number(cell.dataset.place), cell.querySelector("code").textContent.trimEnd());
  return [...cells.keys()].sort((a, b) => a - b).map((place) => cells.get(place)).join("\n\n") + "\n";
}
