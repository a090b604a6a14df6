import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { ScrollRegion } from "../../design/scroll-region.tsx";
import { ContactAddress } from "../../records/contact-address.tsx";
import { useLanguage } from "../../words/language.tsx";
import type { StateRow } from "./filter-model.ts";
import { useSpeech } from "./use-speech.ts";
import "../../design/ruled-table.css";

/** How much there is in each State; a State opens its list. */
export function StateTable({ rows }: { readonly rows: readonly StateRow[] }): ReactElement {
  const { words } = useSpeech();
  const { words: shared, format, language } = useLanguage();
  const { table } = words;
  return (
    <ScrollRegion label={table.caption}>
      <table className="ruled-table spans state-contacts">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{shared.states.one}</th>
            <th scope="col">{table.emergency}</th>
            <th scope="col">{table.entries}</th>
            <th scope="col">{table.withNumber}</th>
            <th scope="col">{table.confirmed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ state, emergency, found, withNumber, confirmed }) => (
            <tr key={state}>
              <th scope="row">
                <Link
                  to="/$lang/contacts"
                  params={{ lang: language }}
                  search={(before) => ({ ...before, state })}
                >
                  {format.region(state)}
                </Link>
              </th>
              <td>
                {emergency === undefined ? (
                  <span className="not-known">{shared.notKnown}</span>
                ) : (
                  <span className="state-numbers">
                    {emergency.own.contacts.slice(0, 3).map((contact) => (
                      <ContactAddress key={JSON.stringify(contact)} of={emergency.of} contact={contact} />
                    ))}
                  </span>
                )}
              </td>
              <td>{format.number(found)}</td>
              <td>{format.number(withNumber)}</td>
              <td>{format.number(confirmed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
