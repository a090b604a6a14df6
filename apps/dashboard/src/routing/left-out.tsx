import { useLocation } from "@tanstack/react-router";
import { type ReactElement, type ReactNode, useState } from "react";
import { useLanguage } from "../words/language.tsx";
import { type LeftOutValue, leftOut, opened, pageIn, type RawSearch } from "./url-search.ts";
import "./left-out.css";

interface LeftOutProps {
  /** What the page goes by; absent values too, of parts that it would go by. */
  readonly followed: RawSearch;
  /** What it would go by if there were room. */
  readonly beside?: readonly string[];
  /** What the page itself says of its address. */
  readonly children?: ReactNode;
}

/** Says which values of the address the page does not follow; empty where it follows all. */
export function LeftOut({ followed, beside = [], children }: LeftOutProps): ReactElement {
  const page = pageIn(useLocation({ select: ({ pathname }) => pathname }));
  const search: RawSearch = useLocation({ select: (location) => location.search });
  const [first] = useState(() => ({
    followed,
    values: page === opened.page ? leftOut(opened.search, followed) : [],
  }));
  // The router takes out of the address what the page does not read: it is told until another value is chosen.
  const still = first.values.filter(({ name }) => String(first.followed[name]) === String(followed[name]));
  const values = [...still, ...leftOut(search, followed)];
  const isBeside = ({ value, beside: known }: LeftOutValue) => known === true || beside.includes(value);
  return (
    <LeftOutLines
      unknown={values.filter((each) => !isBeside(each)).map(({ value }) => value)}
      beside={values.filter(isBeside).map(({ value }) => value)}
    >
      {children}
    </LeftOutLines>
  );
}

interface LeftOutLinesProps {
  /** What does not exist here. */
  readonly unknown: readonly string[];
  /** What exists, or may, and has no place beside the rest. */
  readonly beside?: readonly string[];
  readonly children?: ReactNode;
}

/** The lines that say what of an address was left out. */
export function LeftOutLines({ unknown, beside = [], children }: LeftOutLinesProps): ReactElement {
  const { words, format } = useLanguage();
  const strange = [...new Set(unknown)];
  const others = [...new Set(beside)];
  const listed = (values: readonly string[]) => {
    const named = values.slice(0, most).map((value) => `“${shortened(value)}”`);
    const rest = values.length - named.length;
    return format.list(rest === 0 ? named : [...named, words.leftOutMore(rest)]);
  };
  return (
    <div role="status">
      {strange.length > 0 && <p className="left-out">{words.leftOut(listed(strange), strange.length)}</p>}
      {others.length > 0 && <p className="left-out">{words.leftOutBeside(listed(others))}</p>}
      {children}
    </div>
  );
}

/** An address may hold anything; a line does not. */
const longest = 40;

/** As many values as are named. */
const most = 8;

/** A value as it can stand in a line, without signs that nobody sees. */
function shortened(value: string): string {
  const plain = value.slice(0, longest).replace(/\p{C}/gu, "\u{fffd}");
  return value.length > longest ? `${plain}…` : plain;
}
