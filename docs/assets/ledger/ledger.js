/** The ledger: its filter, and columns that sort. Without this script the table is whole, in the order of the code. */

/** @param {HTMLFormElement} form the filter, before the table */
export function start(form) {
  const ledger = document.querySelector(".ledger");
  const status = form.querySelector("[role=status]");
  const body = ledger.querySelector("tbody");
  const rows = [...body.rows].map((row) => ({ row, text: row.textContent.toLowerCase() }));

  function filter() {
    const words = form.text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const { kind, folder } = { kind: form.kind.value, folder: form.folder.value };
    let count = 0;
    for (const { row, text } of rows) {
      const fits =
        words.every((word) => text.includes(word)) &&
        (!kind || row.dataset.kinds.split(" ").includes(kind)) &&
        (!folder || row.dataset.folder === folder);
      row.hidden = !fits;
      count += fits;
    }
    status.textContent = count
      ? form.dataset.count.replace("{count}", count).replace("{total}", rows.length)
      : form.dataset.none;
  }

  const heads = [...ledger.querySelectorAll("thead th")];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.title = form.dataset.sort.replace("{column}", head.textContent);
    head.replaceChildren(button);
    button.addEventListener("click", () => sort(column, head));
  }

  function sort(column, head) {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const value = ({ row }) => {
      const cell = row.cells[column];
      return cell.dataset.sort === undefined ? cell.textContent.trim() : Number(cell.dataset.sort);
    };
    const compare = (a, b) =>
      typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), document.documentElement.lang);
    const empty = (one) => value(one) === "";
    rows.sort((a, b) => empty(a) - empty(b) || (down ? -1 : 1) * compare(value(a), value(b))); // empty cells stay last
    body.append(...rows.map(({ row }) => row));
  }

  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
}
