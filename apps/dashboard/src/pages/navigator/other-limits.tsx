import type { Navigation } from "@civic/schema/compute";
import type { ReactElement } from "react";
import { type LimitRow, limitRows } from "../../records/limit-rows.ts";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { EntitlementButton } from "./entitlement-button.tsx";
import { LazyDetails } from "./lazy-details.tsx";
import { navigatorWords } from "./words.ts";

const shownAtFirst = 6;

/** By when to ask for what no step names; what is not known is said, and what has passed too. */
export function OtherLimits({ navigation }: { readonly navigation: Navigation }): ReactElement | null {
  const own = navigatorWords.useWords();
  const language = useLanguage();
  const { limit } = own;
  const rows = limitRows(navigation, language);
  if (rows.length === 0) return null;
  const isNamed = ({ rank }: LimitRow) => rank !== "unknown" && rank !== "open-end";
  const first = rows.filter(isNamed).slice(0, shownAtFirst);
  const rest = rows.filter((row) => !first.includes(row));
  return (
    <section aria-labelledby="limits-title">
      <h2 id="limits-title">{limit.title}</h2>
      {first.length > 0 && <Rows rows={first} />}
      {rest.length > 0 && (
        <LazyDetails className="closed-group" summary={limit.more(rest.length)}>
          {() => <Rows rows={rest} />}
        </LazyDetails>
      )}
    </section>
  );
}

function Rows({ rows }: { readonly rows: readonly LimitRow[] }): ReactElement {
  const own = navigatorWords.useWords();
  const { format } = useLanguage();
  return (
    <ul className="limits">
      {rows.map(({ entitlement: { record, timeLimit }, words: { by, left } }) => (
        <li key={record.id}>
          <p>
            <strong>{by}</strong>
            {left !== undefined && ` (${left})`}
          </p>
          <p>
            <EntitlementButton record={record} />{" "}
            <span className="soft">{format.region(record.jurisdiction)}</span>
          </p>
          {timeLimit?.lateClaim && (
            <p className="small">
              <span className="soft">{own.limit.late} </span>
              <Localised of={record} text={timeLimit.lateClaim} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
