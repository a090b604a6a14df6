import { useEffect, useRef } from "react";

/** Brings the focus back to the control of this id when the panel it opened is gone. */
export function useFocusReturn(open: string | undefined): void {
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (open === undefined && last.current !== undefined) document.getElementById(last.current)?.focus();
    last.current = open;
  }, [open]);
}
