/** Any figure over the whole screen: by its button or a tap on it; closer by wheel, fingers, keys or buttons. */

const WORDS = {
  ko: { enlarge: "크게 보기", close: "닫기", closer: "확대", farther: "축소", whole: "전체" },
  en: { enlarge: "Enlarge", close: "Close", closer: "Zoom in", farther: "Zoom out", whole: "Fit" },
};
const ICON =
  '<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5"/></svg>';
const [STEP, MOST] = [1.4, 8]; // how much closer at a press; how close at most
const ROOM = 700; // pixels from which the wide layout is shown
const EDGE = 80; // pixels of a picture that stay in sight however far it is moved

let words;
let dialog;
let opener; // the button to which focus returns
let shown; // the picture on the page that is enlarged
let view; // where the picture lies: { scale, x, y }

/** Gives every figure of the page its button. */
export function start() {
  words = WORDS[document.documentElement.lang.startsWith("ko") ? "ko" : "en"];
  for (const picture of document.querySelectorAll(".md-content :is(.drawn, .diagram) > .picture")) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "enlarge", innerHTML: ICON, title: words.enlarge });
    button.ariaLabel = words.enlarge;
    button.addEventListener("click", () => open(picture, button));
    picture.append(button);
    picture.classList.add("enlargeable");
    picture.addEventListener("click", ({ target }) => {
      if (target.closest("svg") && !target.closest(".enlarge, a, .layer[data-line]")) open(picture, button);
    });
  }
}

function open(picture, button) {
  dialog ??= make();
  opener = button;
  shown = picture;
  const kind = picture.parentElement.classList.contains("diagram") ? "diagram" : "drawn";
  dialog.querySelector("p").textContent = picture.parentElement.querySelector("figcaption")?.textContent ?? "";
  dialog.className = `enlarged md-typeset ${kind}`;
  dialog.ariaLabel = picture.querySelector("svg").getAttribute("aria-label");
  dialog.showModal();
  lay();
}

/** Lays the picture into the dialog as large as the screen lets it, in the layout that suits the screen. */
function lay() {
  const layouts = [...shown.querySelectorAll(":scope > svg")];
  const wide = innerWidth >= ROOM || innerWidth > innerHeight;
  const svg = own((wide ? layouts[0] : layouts.at(-1)).cloneNode(true));
  const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  svg.removeAttribute("class");
  const stage = dialog.querySelector(".stage");
  stage.replaceChildren(svg);
  const fit = Math.min(stage.clientWidth / width, stage.clientHeight / height) * 0.96;
  svg.style.width = `${width * fit}px`;
  svg.style.height = `${height * fit}px`;
  show({ scale: 1, x: 0, y: 0 });
}

/** A copy whose ids are its own, so that nothing on the page and in it is called alike. */
function own(svg) {
  for (const element of [svg, ...svg.querySelectorAll("*")])
    for (const attribute of [...element.attributes]) {
      if (attribute.name === "id") attribute.value = `z-${attribute.value}`;
      else if (/href$/.test(attribute.name)) attribute.value = attribute.value.replace(/^#/, "#z-");
      else attribute.value = attribute.value.replace(/url\(#/g, "url(#z-");
    }
  return svg;
}

function make() {
  const made = document.createElement("dialog");
  made.className = "enlarged";
  const controls = document.createElement("div");
  controls.className = "controls";
  const button = (text, label, act) => {
    const one = Object.assign(document.createElement("button"), { type: "button", textContent: text });
    one.ariaLabel = label;
    one.addEventListener("click", act);
    controls.append(one);
  };
  button(words.close, words.close, () => made.close());
  button("+", words.closer, () => closer(STEP));
  button("−", words.farther, () => closer(1 / STEP));
  button(words.whole, words.whole, () => show({ scale: 1, x: 0, y: 0 }));
  const stage = document.createElement("div");
  stage.className = "stage";
  made.append(controls, stage, document.createElement("p"));
  made.addEventListener("close", () => opener?.focus());
  addEventListener("resize", () => made.open && lay()); // a phone is turned
  made.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) return; // the browser's own zoom
    if (key === "+" || key === "=") closer(STEP);
    else if (key === "-") closer(1 / STEP);
    else if (key === "0") show({ scale: 1, x: 0, y: 0 });
  });
  stage.addEventListener("wheel", (event) => {
    event.preventDefault();
    closer(Math.exp(-event.deltaY / 400), event.clientX, event.clientY);
  }, { passive: false });
  drag(stage);
  document.body.append(made);
  return made;
}

/** One finger or the mouse moves the picture, two fingers bring it closer. */
function drag(stage) {
  const held = new Map();
  stage.addEventListener("pointerdown", (event) => {
    stage.setPointerCapture(event.pointerId);
    held.set(event.pointerId, event);
  });
  stage.addEventListener("pointermove", (event) => {
    const before = held.get(event.pointerId);
    if (!before) return;
    const other = [...held.values()].find((one) => one.pointerId !== event.pointerId);
    if (other) {
      const far = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
      closer(far(event) / far(before), (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
    } else show({ ...view, x: view.x + event.clientX - before.clientX, y: view.y + event.clientY - before.clientY });
    held.set(event.pointerId, event);
  });
  for (const kind of ["pointerup", "pointercancel"]) stage.addEventListener(kind, ({ pointerId }) => held.delete(pointerId));
}

/** Closer by a factor around a place of the window, or around the middle. */
function closer(factor, x, y) {
  const svg = dialog.querySelector(".stage > svg");
  const scale = Math.min(MOST, Math.max(1, view.scale * factor));
  if (scale === 1) return show({ scale: 1, x: 0, y: 0 });
  const box = svg.getBoundingClientRect();
  const [left, top] = [(x ?? box.left + box.width / 2) - box.left, (y ?? box.top + box.height / 2) - box.top];
  const by = scale / view.scale;
  show({ scale, x: view.x + left * (1 - by), y: view.y + top * (1 - by) });
}

/** Puts the picture there, but never out of sight. */
function show({ scale, x, y }) {
  const stage = dialog.querySelector(".stage");
  const { style } = stage.querySelector("svg");
  const within = (at, room, size) => {
    const from = (room - size) / 2;
    return Math.max(EDGE - from - size * scale, Math.min(room - EDGE - from, at));
  };
  view = {
    scale,
    x: within(x, stage.clientWidth, parseFloat(style.width)),
    y: within(y, stage.clientHeight, parseFloat(style.height)),
  };
  style.transform = `translate(${view.x}px, ${view.y}px) scale(${scale})`;
}
