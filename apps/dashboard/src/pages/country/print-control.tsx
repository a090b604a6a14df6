import { useNavigate } from "@tanstack/react-router";
import { type ReactElement, useId } from "react";
import { type Print, prints } from "./country-search.ts";
import { countryPageWords } from "./words.ts";

/** What is printed of the page: it stands in the address, so that the keys of the browser print the same. */
export function PrintControl({ print }: { readonly print: Print }): ReactElement {
  const own = countryPageWords.useWords();
  const navigate = useNavigate({ from: "/$lang/countries/$code" });
  const id = useId();
  const choose = (next: string) => {
    const chosen = prints.find((one) => one === next);
    navigate({
      search: (kept) => ({ ...kept, ...(chosen && { print: chosen }) }),
      hash: true,
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <div className="country-print no-print">
      <label htmlFor={id}>{own.print.title}</label>
      <select id={id} className="select" value={print} onChange={({ target }) => choose(target.value)}>
        {prints.map((one) => (
          <option key={one} value={one}>
            {own.print[one]}
          </option>
        ))}
      </select>
      <button type="button" className="button" onClick={() => globalThis.print()}>
        {own.print.go}
      </button>
    </div>
  );
}
