/**
 * A layer of a network and its line of code light each other up.
 *
 * In the picture by pointer or tap, in the table of layers by a button, in the code by the pointer. A second tap or
 * Enter on what is lit leads to the line, which stays lit until Escape or a click elsewhere. The code's text stays as
 * it is: a bar is laid over the line.
 */

let lit; // what shines: a key "snippet place line"
let kept; // what shines again once the pointer has left: the line to which one was led

/** Ties the diagrams of the page to its code. */
export function start() {
  for (const figure of document.querySelectorAll("figure.diagram[data-model]")) {
    const snippet = figure.dataset.model;
    for (const layer of figure.querySelectorAll(".layer[data-line], tr[data-line]")) {
      const key = `${snippet} ${layer.dataset.cell} ${layer.dataset.line}`;
      layer.addEventListener("pointerenter", ({ pointerType }) => pointerType === "mouse" && light(key));
      layer.addEventListener("pointerleave", ({ pointerType }) => pointerType === "mouse" && light(kept));
      if (layer.tagName === "TR") addButton(layer, key);
      else layer.addEventListener("click", () => choose(key));
    }
  }
  for (const cell of document.querySelectorAll(".snippet[data-snippet] .highlight[data-place]")) {
    const name = cell.closest(".snippet").dataset.snippet;
    const code = cell.querySelector("code");
    code.addEventListener("pointermove", (event) => {
      if (event.pointerType === "touch") return; // a finger scrolls
      const key = `${name} ${cell.dataset.place} ${lineAt(code, event.clientY)}`;
      if (key !== lit && (lit || layersOf(key).length)) light(layersOf(key).length ? key : kept);
    });
    code.addEventListener("pointerleave", ({ pointerType }) => pointerType !== "touch" && light(kept));
  }
  const forget = () => light((kept = undefined));
  document.addEventListener("keydown", ({ key }) => key === "Escape" && forget());
  document.addEventListener("click", ({ target }) => target.closest(".diagram, .highlight") || forget());
}

/** The name of a layer in the table becomes what one presses. */
function addButton(row, key) {
  const head = row.querySelector("th");
  const button = Object.assign(document.createElement("button"), { type: "button" });
  button.append(...head.childNodes);
  let pressed = false; // focus that a press brings is no first time: its click is
  button.addEventListener("pointerdown", () => (pressed = true));
  for (const kind of ["click", "pointercancel"]) button.addEventListener(kind, () => (pressed = false));
  button.addEventListener("focus", () => pressed || light(key));
  button.addEventListener("blur", () => light(kept));
  button.addEventListener("click", () => choose(key));
  head.append(button);
}

/** The first time it shines, the second time it leads to the line. */
function choose(key) {
  if (lit !== key) return light(key);
  kept = key;
  const all = [...document.querySelectorAll(".lit-line")];
  const line = all.find((bar) => bar.checkVisibility()) ?? all[0];
  for (let fold; (fold = line?.closest("details:not([open])")); ) fold.open = true;
  const smooth = matchMedia("(prefers-reduced-motion: no-preference)").matches;
  line?.scrollIntoView({ block: "nearest", behavior: smooth ? "smooth" : "auto" });
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
    `figure.diagram[data-model="${name}"] [data-cell="${place}"][data-line="${line}"]`,
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
