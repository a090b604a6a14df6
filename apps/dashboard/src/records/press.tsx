import { type ReactNode, useCallback, useState } from "react";
import { isLostScript } from "../design/lost-script.ts";
import { useLanguage } from "../words/language.tsx";
import "./press.css";

interface Press {
  /** Does what a button is pressed for. */
  readonly press: (act: () => Promise<void>) => Promise<void>;
  /** Notes what failed elsewhere. */
  readonly tell: (error: unknown) => void;
  /** What failed at the last press, to stand beside the button. */
  readonly told: ReactNode;
}

/** What a button makes may not come: a person is told there, and pressing once more asks anew. */
export function usePress(): Press {
  const { words } = useLanguage();
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  const tell = useCallback((error: unknown) => setFailed({ error }), []);
  const press = useCallback(
    async (act: () => Promise<void>) => {
      setFailed(undefined);
      try {
        await act();
      } catch (error) {
        tell(error);
      }
    },
    [tell],
  );
  const { script, unknown, reload } = words.failure;
  const told = failed && (
    <span role="alert" className="press-failed no-print">
      {isLostScript(failed.error) ? script : unknown} {reload}
    </span>
  );
  return { press, tell, told };
}
