import { useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useEffect } from "react";
import { useKeptSince } from "../data/kept-copies.ts";
import { useLanguage } from "../words/language.tsx";
import { momentWords } from "../words/moment.ts";
import "./kept-line.css";

/** How often the node is asked again while a copy is shown. */
const askedAgain = 60_000;

/** Says that what is shown is a copy, of when, and that the node cannot be reached; it is asked again meanwhile. */
export function KeptLine(): ReactElement {
  const language = useLanguage();
  const since = useKeptSince();
  const queries = useQueryClient();
  const isKept = since !== undefined;
  useEffect(() => {
    if (!isKept) return undefined;
    const again = () => void queries.invalidateQueries();
    const timer = setInterval(again, askedAgain);
    addEventListener("online", again);
    return () => {
      clearInterval(timer);
      removeEventListener("online", again);
    };
  }, [isKept, queries]);
  return (
    <div role="status" className="kept-line">
      {isKept && <p>{language.words.kept(momentWords(new Date(since), language))}</p>}
    </div>
  );
}
