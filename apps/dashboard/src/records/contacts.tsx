import type { CivicRecord, Contact, OpeningHours } from "@civic/schema";
import type { ReactElement } from "react";
import { formatList } from "../format/list.ts";
import { languageName } from "../format/names.ts";
import { formatWeekly } from "../format/opening-hours.ts";
import { formatPartialDate } from "../format/partial-date.ts";
import { useLanguage } from "../words/language.tsx";
import { evidenceOf } from "./evidence.ts";
import { Localised } from "./localised.tsx";
import { Sources } from "./sources.tsx";
import "./contacts.css";

interface ContactsProps {
  readonly of: CivicRecord;
  readonly contacts: readonly Contact[];
}

/** Ways to reach a body or a service, each with how fresh it is. */
export function Contacts({ of, contacts }: ContactsProps): ReactElement {
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={addressOf(contact)}>
          <ContactLine of={of} contact={contact} />
        </li>
      ))}
    </ul>
  );
}

function addressOf(contact: Contact): string {
  switch (contact.channel) {
    case "telephone":
      return contact.number;
    case "web":
      return contact.url;
    case "email":
    case "post":
      return contact.address;
    case "visit":
      return Object.values(contact.place).join();
    case "announced":
      return Object.values(contact.how).join();
  }
}

function ContactLine({ of, contact }: { readonly of: CivicRecord; readonly contact: Contact }): ReactElement {
  const { words, language } = useLanguage();
  const { label, languages, hours, lastConfirmed, verifyBeforeUse } = contact;
  const remarks: string[] = [];
  if (contact.channel === "telephone" && contact.reachableFromAbroad) remarks.push(words.contact.fromAbroad);
  if (languages) {
    remarks.push(
      words.contact.languages(
        formatList(
          languages.map((tag) => languageName(tag, language)),
          language,
        ),
      ),
    );
  }
  remarks.push(
    lastConfirmed === undefined
      ? words.contact.neverConfirmed
      : words.contact.confirmed(formatPartialDate(lastConfirmed, language)),
  );
  return (
    <>
      <p className="contact-address">
        <span className="contact-channel">{words.contact[contact.channel]}</span> <Address of={of} contact={contact} />
        {label && (
          <span className="contact-label">
            <Localised of={of} text={label} />
          </span>
        )}
      </p>
      {hours && <Hours of={of} hours={hours} />}
      <p className="soft small">
        {verifyBeforeUse && <strong className="contact-verify">{words.contact.verify}</strong>}
        {remarks.join(" · ")}
      </p>
      {contact.provenance && <Sources evidence={evidenceOf(of, contact)} />}
    </>
  );
}

function Address({ of, contact }: { readonly of: CivicRecord; readonly contact: Contact }): ReactElement {
  switch (contact.channel) {
    case "telephone":
      return (
        <a href={`tel:${contact.number}`}>
          <bdi>{contact.display ?? contact.number}</bdi>
        </a>
      );
    case "email":
      return (
        <a href={`mailto:${contact.address}`}>
          <bdi className="breakable">{contact.address}</bdi>
        </a>
      );
    case "web":
      return (
        <a href={contact.url} rel="noopener noreferrer" target="_blank">
          <bdi className="breakable">{contact.url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "")}</bdi>
        </a>
      );
    case "post":
      return <bdi className="breakable">{contact.address}</bdi>;
    case "visit":
      return <Localised of={of} text={contact.place} />;
    case "announced":
      return <Localised of={of} text={contact.how} />;
  }
}

/** When something answers or is open. */
export function Hours({ of, hours }: { readonly of: CivicRecord; readonly hours: OpeningHours }): ReactElement {
  const { words, language } = useLanguage();
  const lines = hours.always ? [words.hours.always] : formatWeekly(hours, language);
  return (
    <p className="small">
      {lines.join("; ")}
      {hours.timeZone !== undefined && lines.length > 0 && (
        <span className="soft"> {words.hours.zone(hours.timeZone)}</span>
      )}
      {hours.note && (
        <span className="soft">
          {lines.length > 0 && " · "}
          <Localised of={of} text={hours.note} />
        </span>
      )}
    </p>
  );
}
