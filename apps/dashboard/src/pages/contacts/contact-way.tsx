import type { CivicRecord } from "@civic/schema";
import { labelOf } from "@civic/schema/words";
import type { ReactElement } from "react";
import { Glyph, type GlyphShape } from "../../design/glyph.tsx";
import { ContactAddress } from "../../records/contact-address.tsx";
import { Hours } from "../../records/hours.tsx";
import { Localised } from "../../records/localised.tsx";
import { PostalLines } from "../../records/place-lines.tsx";
import { useLanguage } from "../../words/language.tsx";
import { abroadLine, freshnessLine, openLine } from "./contact-lines.ts";
import type { KnownContact } from "./known-contact.ts";
import { useSpeech } from "./use-speech.ts";

const signs: Record<NonNullable<KnownContact["freshness"]>, GlyphShape> = {
  "within-a-year": "disc",
  older: "half",
  never: "question",
};

interface ContactWayProps {
  readonly of: CivicRecord;
  readonly known: KnownContact;
}

/** One way to reach somebody: the number first, then when it was confirmed, whether it works from abroad, and its hours. */
export function ContactWay({ of, known }: ContactWayProps): ReactElement {
  const language = useLanguage();
  const speech = useSpeech();
  const { words, labels, format } = language;
  const { contact, freshness, open } = known;
  const confirmed = freshnessLine(known, speech);
  const remarks = [
    contact.channel === "telephone" && contact.type !== undefined
      ? words.inSentence(labelOf(labels, "telephone-type", contact.type))
      : undefined,
    abroadLine(contact, language),
    contact.languages && words.contact.languages(format.list(contact.languages.map(format.language))),
    contact.verifyBeforeUse && words.contact.verify,
  ].filter((line) => line !== undefined);
  return (
    <li className="contact-way">
      <p className="contact-address">
        <span className="contact-channel">{words.contact[contact.channel]}</span>{" "}
        {contact.channel === "post" && contact.postalAddress ? (
          <PostalLines of={of} address={contact.postalAddress} />
        ) : (
          <ContactAddress of={of} contact={contact} />
        )}
        {contact.label && (
          <span className="contact-label">
            <Localised of={of} text={contact.label} />
          </span>
        )}
      </p>
      <p className="contact-known">
        {freshness && (
          <span className={`contact-freshness ${freshness}`}>
            <Glyph shape={signs[freshness]} /> {confirmed}
          </span>
        )}
        {open && <span>{openLine(known, speech)}</span>}
        {remarks.length > 0 && <span>{remarks.join(" · ")}</span>}
      </p>
      {contact.hours && <Hours of={of} hours={contact.hours} />}
    </li>
  );
}
