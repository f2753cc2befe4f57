// What keeps an open page of the preview live: it reloads when its text or its results have changed, shows faults
// where they cannot be overlooked, and says how far the snippets are.
const script = document.currentScript;
const { version, news } = script.dataset;
const korean = document.documentElement.lang !== "en";
const words = korean
  ? { errors: (n) => `고칠 곳 ${n}개`, warnings: (n) => `경고 ${n}개`, hide: "접기", show: "펼치기", running: "코드 실행 중", lost: "미리 보기 서버가 멈췄습니다" }
  : { errors: (n) => `${n} to fix`, warnings: (n) => `${n} to look at`, hide: "Hide", show: "Show", running: "running snippets", lost: "the preview has stopped" };

const host = document.createElement("div");
const root = host.attachShadow({ mode: "open" });
root.innerHTML = `<style>
  :host { all: initial }
  section { position: fixed; inset: auto 0 0 0; z-index: 99; max-height: 45vh; overflow: auto; padding: 12px 16px;
    background: #2b1113; color: #fff; font: 14px/1.5 system-ui, sans-serif; box-shadow: 0 -2px 12px #0006;
    border-top: 4px solid #ff6b6b }
  section.calm { background: #2a2410; border-color: #f2c94c }
  header { display: flex; gap: 12px; align-items: center; justify-content: space-between; font-weight: 600 }
  button { font: inherit; font-weight: 400; color: inherit; background: #fff2; border: 0; border-radius: 4px;
    padding: 2px 10px; cursor: pointer }
  button:focus-visible { outline: 2px solid #fff; outline-offset: 2px }
  ol { margin: 8px 0 0; padding: 0; list-style: none }
  li { padding: 6px 0; border-top: 1px solid #fff3 }
  code { font: 13px/1.5 ui-monospace, monospace; color: #ffd0d0 }
  .calm code { color: #ffeab0 }
  pre { margin: 4px 0 0; font: 13px/1.5 ui-monospace, monospace; overflow-x: auto; color: #fffc; tab-size: 2 }
  aside { position: fixed; right: 12px; bottom: 12px; z-index: 98; padding: 4px 12px; border-radius: 16px;
    background: #1d2733; color: #fff; font: 13px/1.6 system-ui, sans-serif; box-shadow: 0 2px 8px #0005 }
  [hidden] { display: none }
</style>
<aside role="status" hidden></aside>
<section role="alert" hidden><header><span></span><button type="button"></button></header><ol></ol></section>`;
document.body.append(host);
const [panel, status] = [root.querySelector("section"), root.querySelector("aside")];
const [title, button, list] = ["header span", "button", "ol"].map((path) => panel.querySelector(path));

// What the reader chose holds for this tab; until then errors are open and warnings folded.
const CHOICE = "preview-folded";
button.addEventListener("click", () => {
  sessionStorage.setItem(CHOICE, list.hidden ? "no" : "yes");
  fold();
});
function fold(calm = false) {
  list.hidden = (sessionStorage.getItem(CHOICE) ?? (calm ? "yes" : "no")) === "yes";
  button.textContent = list.hidden ? words.show : words.hide;
  button.setAttribute("aria-expanded", String(!list.hidden));
}

function tell(faults) {
  const errors = faults.filter((fault) => fault.severity === "error");
  const shown = errors.length ? errors : faults;
  panel.hidden = !shown.length;
  panel.className = errors.length ? "" : "calm";
  title.textContent = errors.length ? words.errors(errors.length) : words.warnings(faults.length);
  list.replaceChildren(...shown.slice(0, 50).map((fault) => {
    const item = document.createElement("li");
    const place = document.createElement("code");
    place.textContent = `${fault.path}:${fault.line}:${fault.column}`;
    item.append(place, " ", fault.message[korean ? "ko" : "en"]);
    if (fault.excerpt) {
      const source = document.createElement("pre");
      source.textContent = fault.excerpt.replace(/\n$/, "");
      item.append(source);
    }
    return item;
  }));
  fold(!errors.length);
}

const concerns = (name) =>
  document.querySelector(
    [`[data-snippet="${name}"]`, `[data-awaited="${name}"]`, `a[href*="#${CSS.escape(name)}"]`].join(),
  );

const events = new EventSource(`/.live/events?news=${news}`);
events.addEventListener("message", ({ data }) => {
  const told = JSON.parse(data);
  if (String(told.version) !== version || told.results.some(concerns)) {
    events.close();
    location.reload();
    return;
  }
  tell(told.faults);
  const { done, total, running } = told.progress;
  status.hidden = !total;
  status.textContent = `${words.running} ${done}/${total} · ${running[0] ?? ""}`;
});
events.addEventListener("error", () => {
  status.hidden = false;
  status.textContent = words.lost;
});
addEventListener("pagehide", () => events.close());
