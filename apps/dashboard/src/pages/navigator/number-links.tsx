import type { CivicRecord, Contact } from "@civic/schema";
import {
  abroadWarning,
  contactAddress,
  inOrderOfReach,
  isWarned,
  unusualNumberWords,
} from "@civic/schema/words";
import { Fragment, type ReactElement } from "react";
import { ContactAddress } from "../../records/contact-address.tsx";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { useNavigator } from "./navigator-context.ts";

interface NumberLinksProps {
  readonly contacts: readonly Contact[];
}

/** Numbers alone, as links that a device can follow. */
export function NumberLinks({ contacts }: NumberLinksProps): ReactElement {
  const language = useLanguage();
  const addresses = contacts.flatMap((contact) => {
    const address = contactAddress(contact);
    return "text" in address ? [{ ...address, unusual: unusualNumberWords(contact, language) }] : [];
  });
  return (
    <span className="numbers">
      {addresses.map(({ text, href, unusual }) => (
        <Fragment key={href}>
          <a href={href} className="unbroken">
            <bdi>{text}</bdi>
          </a>
          {unusual && ` (${unusual})`}
        </Fragment>
      ))}
    </span>
  );
}

interface ReachedFirstProps extends NumberLinksProps {
  /** The record that names the contacts. */
  readonly of: CivicRecord;
  /** State of the body. */
  readonly state: string;
}

/**
 * The one way by which to reach somebody first: a number that works from where the person may be, else a number with a
 * warning, else another address; that no number is recorded is said.
 */
export function ReachedFirst({ of, contacts, state }: ReachedFirstProps): ReactElement {
  const language = useLanguage();
  const { words } = language;
  const { places } = useNavigator();
  const from = { state, sources: { places } };
  const [first, ...others] = inOrderOfReach(contacts, from);
  const number = first?.channel === "telephone" ? first : undefined;
  const other = [first, ...others].find(
    (contact) => contact !== undefined && contact.channel !== "announced" && contact.channel !== "visit",
  );
  const place = [first, ...others].find((contact) => contact?.channel === "visit");
  const warned = number !== undefined && isWarned(number, from);
  const shown = number ?? other ?? place;
  const site = shown && "sites" in of && !of.contacts?.includes(shown) ? shown.label : undefined;
  return (
    <>
      {shown && (
        <span className="reached-first">
          <ContactAddress of={of} contact={shown} />
        </span>
      )}
      {site && (
        <span className="soft small">
          {" "}
          <Localised of={of} text={site} />
        </span>
      )}
      {warned && <span className="soft small"> {abroadWarning(number, language)}</span>}
      {number === undefined && (
        <span className="soft small">
          {" "}
          {first?.channel === "announced" ? <Localised of={of} text={first.how} /> : words.noNumber}
        </span>
      )}
    </>
  );
}
