import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from "react";

/** A list behind a button. */
export interface Menu {
  readonly open: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** For the element around both: Escape closes and gives the focus back, leaving closes. */
  readonly around: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/** Whether a list behind a button is open, and what closes it. */
export function useMenu(): Menu {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== "Escape" || !open) return;
    close();
    button.current?.focus();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  return { open, toggle: () => setOpen((before) => !before), close, button, around: { onKeyDown, onBlur } };
}
