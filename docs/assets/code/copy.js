/** Copies all code of a snippet that the page shows, and completes the commands for a terminal. */

const SHOWN = 2000; // milliseconds for which the button says that it has copied

/** Starts every button and command of the page. */
export function start() {
  for (const button of document.querySelectorAll("[data-copy]")) {
    const said = button.textContent;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(codeOf(button.dataset.copy));
      button.textContent = button.dataset.done;
      setTimeout(() => (button.textContent = said), SHOWN);
    });
    button.hidden = !navigator.clipboard; // it exists in secure pages only
  }
  const root = new URL("../../", import.meta.url);
  for (const code of document.querySelectorAll("code[data-fetch]")) {
    const lines = code.textContent.split("\n");
    code.textContent = [...lines.slice(0, -1), `curl -O ${new URL(code.dataset.fetch, root)}`, lines.at(-1)].join("\n");
    delete code.dataset.fetch;
  }
}

/** The cells of a snippet as the page shows them, in order, each once. */
function codeOf(name) {
  const cells = [...document.querySelectorAll(".snippet[data-snippet] .highlight code")]
    .filter((code) => code.closest(".snippet").dataset.snippet === name)
    .map((code) => code.textContent.trimEnd());
  return [...new Set(cells)].join("\n\n") + "\n";
}
