/** Id of the heading of the results. */
export const resultsId = "results-title";

/** Brings the answer into view and the focus to it. */
export function showResults(): void {
  const title = document.getElementById(resultsId);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView();
}
