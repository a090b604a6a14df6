import { type ReactElement, useEffect, useState } from "react";

interface CopyButtonProps {
  readonly label: string;
  readonly doneLabel: string;
  /** What is copied, made when the button is pressed. */
  readonly text: () => string | Promise<string>;
  /** The text could not be made, or the browser did not take it. */
  readonly onFailed?: (error: unknown) => void;
}

/** How long the button says that it is done. */
const toldFor = 3_000;

/** Copies a text. A page that was not opened over a safe connection may not, and shows no button. */
export function CopyButton({ label, doneLabel, text, onFailed }: CopyButtonProps): ReactElement | null {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(false), toldFor);
    return () => clearTimeout(timer);
  }, [done]);
  // Browsers leave it out where the connection is not safe.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return null;
  const copy = async () => {
    try {
      await clipboard.writeText(await text());
      setDone(true);
    } catch (error) {
      if (onFailed === undefined) throw error;
      onFailed(error);
    }
  };
  return (
    <button type="button" className="button no-print" onClick={copy}>
      <span aria-live="polite">{done ? doneLabel : label}</span>
    </button>
  );
}
