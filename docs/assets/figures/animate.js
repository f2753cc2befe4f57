/**
 * Figures in which time is the idea: a bar with a button and a slider shows what came first and what then.
 *
 * Nothing starts by itself, and the figure is whole at rest. `points` come one after the other along their path,
 * `lines` grow together from the left, `panels` are shown in turn.
 */

const WORDS = {
  ko: { play: "재생", pause: "멈춤", time: "시간" },
  en: { play: "Play", pause: "Pause", time: "Time" },
};
const SECONDS = 5; // from beginning to end
const STEPS = 100;
const FAINT = 0.12; // opacity of what has not come yet

/** Gives every such figure of the page its bar. */
export function start() {
  const words = WORDS[document.documentElement.lang.startsWith("ko") ? "ko" : "en"];
  for (const figure of document.querySelectorAll("figure[data-animate]")) {
    const shows = [...figure.querySelectorAll(".picture > svg")].map(KINDS[figure.dataset.animate]);
    add(figure, words, (share) => shows.forEach((show) => show(share)));
  }
}

function add(figure, words, show) {
  const bar = Object.assign(document.createElement("div"), { className: "player" });
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: words.play });
  const slider = Object.assign(document.createElement("input"), { type: "range", min: 0, max: STEPS, value: STEPS });
  slider.ariaLabel = words.time;
  bar.append(button, slider);
  figure.querySelector(".picture").after(bar);
  let playing; // when it would have begun, while it plays
  const stop = () => {
    playing = undefined;
    button.textContent = words.play;
  };
  const frame = (now) => {
    if (playing === undefined) return;
    const share = Math.max(0, Math.min(1, (now - playing) / 1000 / SECONDS));
    slider.value = share * STEPS;
    show(share);
    if (share < 1) requestAnimationFrame(frame);
    else stop();
  };
  button.addEventListener("click", () => {
    if (playing !== undefined) return stop();
    const done = slider.value / STEPS;
    playing = performance.now() - (done < 1 ? done : 0) * SECONDS * 1000;
    button.textContent = words.pause;
    requestAnimationFrame(frame);
  });
  slider.addEventListener("input", () => {
    stop();
    show(slider.value / STEPS);
  });
  matchMedia("print").addEventListener("change", ({ matches }) => show(matches ? 1 : slider.value / STEPS));
}

const KINDS = { points, lines, panels };

/** Marks of a path appear in order, and the line up to the last of them. */
function points(svg) {
  const moving = [...svg.querySelectorAll("g")]
    .map((group) => ({ marks: [...group.querySelectorAll(":scope > g > use")], line: group.querySelector(":scope > path") }))
    .filter(({ marks, line }) => line && marks.length > 2);
  for (const one of moving) one.dashes = one.line.style.strokeDasharray;
  return (share) => {
    for (const { marks, line, dashes } of moving) {
      const seen = Math.ceil(share * marks.length);
      marks.forEach((mark, place) => (mark.style.opacity = place < Math.max(1, seen) ? "" : 0));
      const part = marks.length > 1 ? Math.max(0, (seen - 1) / (marks.length - 1)) : 1;
      cut(line, lengthTo(line, part), dashes);
    }
  };
}

/** The share of a path's length at which a share of its corners has been passed. */
function lengthTo(line, part) {
  const corners = [...line.getAttribute("d").matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [+x, +y]);
  const far = corners.slice(1).map(([x, y], i) => Math.hypot(x - corners[i][0], y - corners[i][1]));
  const whole = far.reduce((sum, one) => sum + one, 0) || 1;
  return far.slice(0, Math.round(part * far.length)).reduce((sum, one) => sum + one, 0) / whole;
}

/** Shows a line up to a share of its length; whole, it has its own dashes again. */
function cut(line, length, dashes) {
  if (length < 1) line.setAttribute("pathLength", 1);
  else line.removeAttribute("pathLength");
  line.style.strokeDasharray = length < 1 ? `${length} 1` : dashes;
}

/** Everything inside the axes grows from the left together. */
function lines(svg) {
  const inside = [...svg.querySelectorAll("[clip-path]")];
  const box = svg.viewBox.baseVal;
  return (share) => {
    for (const element of inside) {
      const { x, width } = element.getBBox();
      element.style.clipPath = share < 1 ? `inset(-${box.height}px ${(1 - share) * width}px -${box.height}px -${x}px)` : "";
    }
  };
}

/** Panels one after the other; those to come are faint. */
function panels(svg) {
  const all = [...svg.querySelectorAll(".panel")];
  return (share) => {
    const now = Math.min(all.length - 1, Math.floor(share * all.length));
    all.forEach((panel, place) => (panel.style.opacity = share === 1 || place <= now ? "" : FAINT));
  };
}
