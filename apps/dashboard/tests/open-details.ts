import { act } from "@testing-library/react";

/** Opens every `details` of a part, as a reader would, one within another too. */
export async function openDetails(part: Element): Promise<void> {
  const closed = () => [...part.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
  for (let found = closed(); found.length > 0; found = closed()) {
    const opened = found;
    // The page hears of it a turn later.
    await act(async () => {
      for (const details of opened) details.open = true;
      await new Promise((resolve) => setTimeout(resolve));
    });
  }
}
