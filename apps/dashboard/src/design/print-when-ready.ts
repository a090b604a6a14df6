import { useCallback, useEffect, useRef, useState } from "react";

interface PrintWhenReady {
  /** Whether what paper needs is on its way. */
  readonly isPreparing: boolean;
  readonly print: () => void;
}

/**
 * Prints once what paper needs is there, which no page can wait for while it is printed; the keys of the browser do the same. Where it
 * does not come, what is there is printed.
 */
export function usePrintWhenReady(prepare: () => Promise<unknown>): PrintWhenReady {
  const [isPreparing, setPreparing] = useState(false);
  const preparing = useRef(false);
  const print = useCallback(async () => {
    if (preparing.current) return;
    preparing.current = true;
    setPreparing(true);
    await prepare().catch(() => undefined);
    preparing.current = false;
    setPreparing(false);
    globalThis.print();
  }, [prepare]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (!(ctrlKey || metaKey) || altKey || shiftKey || key.toLowerCase() !== "p") return;
      event.preventDefault();
      void print();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [print]);
  return { isPreparing, print };
}
