import { startTransition, type ToggleEvent, useState } from "react";

/**
 * Whether a `details` was ever opened, and what to call when it is. What nobody opened is not made: a page holds
 * hundreds of bodies of which a reader opens a few. It opens at once, and its body follows as soon as there is time for it.
 */
export function useEverOpened(
  atFirst: boolean,
): readonly [boolean, (event: ToggleEvent<HTMLDetailsElement>) => void] {
  const [opened, setOpened] = useState(atFirst);
  return [opened, ({ currentTarget }) => currentTarget.open && startTransition(() => setOpened(true))];
}
