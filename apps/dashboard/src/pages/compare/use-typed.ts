import { useEffect, useState } from "react";

/** As long as somebody who types on does not rest, in milliseconds. */
const rest = 350;

/** What is being typed, at once; the address has it when the typing rests, since each change of it is felt. */
export function useTyped(
  settled: string,
  settle: (typed: string) => void,
): readonly [string, (typed: string) => void] {
  const [typed, setTyped] = useState(settled);
  const [known, setKnown] = useState(settled);
  const [written, setWritten] = useState(settled);
  if (known !== settled) {
    setKnown(settled);
    // The address was changed elsewhere: by a link, or by going back.
    if (settled !== written) setTyped(settled);
  }
  useEffect(() => {
    if (typed === settled) return;
    const timer = setTimeout(() => {
      setWritten(typed);
      settle(typed);
    }, rest);
    return () => clearTimeout(timer);
  }, [typed, settled, settle]);
  return [typed, setTyped];
}
