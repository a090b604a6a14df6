import { useLocation } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { useLanguage } from "../words/language.tsx";
import { leftOut, opened, pageIn, type RawSearch } from "./url-search.ts";
import "./left-out.css";

/** Says which values of the address the page does not follow, since nothing here goes by them; empty where it follows all. */
export function LeftOut({ followed }: { readonly followed: RawSearch }): ReactElement {
  const { words, format } = useLanguage();
  const page = pageIn(useLocation({ select: ({ pathname }) => pathname }));
  const search: RawSearch = useLocation({ select: (location) => location.search });
  const [atFirst] = useState(() => (page === opened.page ? leftOut(opened.search, followed) : []));
  const now = leftOut(search, followed);
  const parts = [...atFirst.filter(({ name }) => search[name] === undefined), ...now];
  return (
    <div role="status">
      {parts.length > 0 && (
        <p className="left-out">
          {words.leftOut(format.list(parts.map(({ value }) => `“${value.slice(0, longest)}”`)))}
        </p>
      )}
    </div>
  );
}

/** An address may hold anything; a line does not. */
const longest = 40;
