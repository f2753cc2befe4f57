/** Predict, then see: the answer of a question comes with the first choice, and the right one is marked. */

export function start() {
  for (const question of document.querySelectorAll("details.question"))
    question.addEventListener("change", () => question.classList.add("answered"));
  document.addEventListener("beforeprint", () => {
    for (const fold of document.querySelectorAll("details.question, details.try")) fold.open = true;
  });
}
