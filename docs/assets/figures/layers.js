/**
 * A layer of a network and its line of code light each other up.
 *
 * In the picture by pointer or tap, in the table of layers by a button, in the code by the pointer. A second tap or
 * Enter on what is lit leads to the line. The code's text stays as it is: a bar is laid over the line.
 */

let lit; // what shines: a key "snippet place line"

/** Ties the diagrams of the page to its code. */
export function start() {
  for (const figure of document.querySelectorAll("figure.diagram[data-snippet]")) {
    const { snippet } = figure.dataset;
    for (const layer of figure.querySelectorAll(".layer[data-line], tr[data-line]")) {
      const key = `${snippet} ${layer.dataset.place} ${layer.dataset.line}`;
      layer.addEventListener("pointerenter", ({ pointerType }) => pointerType === "mouse" && light(key));
      layer.addEventListener("pointerleave", ({ pointerType }) => pointerType === "mouse" && light());
      if (layer.tagName === "tr" || layer.tagName === "TR") addButton(layer, key);
      else layer.addEventListener("click", () => choose(key));
    }
  }
  for (const cell of document.querySelectorAll(".snippet[data-snippet] .highlight[data-place]")) {
    const name = cell.closest(".snippet").dataset.snippet;
    const code = cell.querySelector("code");
    code.addEventListener("pointermove", (event) => {
      const key = `${name} ${cell.dataset.place} ${lineAt(code, event.clientY)}`;
      if (key !== lit && (lit || layersOf(key).length)) light(layersOf(key).length ? key : undefined);
    });
    code.addEventListener("pointerleave", () => light());
  }
  document.addEventListener("keydown", ({ key }) => key === "Escape" && light());
}

/** The name of a layer in the table becomes what one presses. */
function addButton(row, key) {
  const head = row.querySelector("th");
  const button = Object.assign(document.createElement("button"), { type: "button" });
  button.append(...head.childNodes);
  button.addEventListener("focus", () => light(key));
  button.addEventListener("blur", () => light());
  button.addEventListener("click", () => choose(key));
  head.append(button);
}

/** The first time it shines, the second time it leads to the line. */
function choose(key) {
  if (lit !== key) return light(key);
  const line = document.querySelector(".lit-line");
  const smooth = matchMedia("(prefers-reduced-motion: no-preference)").matches;
  line?.scrollIntoView({ block: "center", behavior: smooth ? "smooth" : "auto" });
}

function light(key) {
  for (const bar of document.querySelectorAll(".lit-line")) bar.remove();
  for (const layer of document.querySelectorAll(".diagram .lit")) layer.classList.remove("lit");
  lit = key;
  if (!key) return;
  for (const layer of layersOf(key)) layer.classList.add("lit");
  const [name, place, line] = key.split(" ");
  for (const cell of document.querySelectorAll(`.highlight[data-place="${place}"]`)) {
    if (cell.closest(".snippet")?.dataset.snippet !== name) continue;
    const code = cell.querySelector("code");
    const bar = document.createElement("span");
    bar.className = "lit-line";
    const { top, height } = lines(code);
    Object.assign(bar.style, { top: `${top + (line - 1) * height}px`, height: `${height}px` });
    code.append(bar);
  }
}

function layersOf(key) {
  const [name, place, line] = key.split(" ");
  return document.querySelectorAll(
    `figure.diagram[data-snippet="${name}"] [data-place="${place}"][data-line="${line}"]`,
  );
}

/** Where the first line of a block begins, and how high a line is, in pixels. */
function lines(code) {
  const style = getComputedStyle(code);
  return { top: parseFloat(style.paddingTop), height: parseFloat(style.lineHeight) };
}

function lineAt(code, y) {
  const { top, height } = lines(code);
  return Math.floor((y - code.getBoundingClientRect().top - code.clientTop - top) / height) + 1;
}
