import type { Contact } from "@civic/schema";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useId, useState } from "react";
import { nodeDocument } from "../../data/exchange.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { useLanguage } from "../../words/language.tsx";
import { publisherName } from "../../words/publisher-name.ts";
import { standingLine } from "./contact-lines.ts";
import type { Entry } from "./entries-model.ts";
import { knownContacts, waysOfEntry } from "./known-contact.ts";
import { mailLink, type Report, reportOf } from "./report-model.ts";
import { useSpeech } from "./use-speech.ts";

/** A ready text about a number that is wrong or missing, to copy or to send to the publisher. */
export function WrongNumber({ entry }: { readonly entry: Entry }): ReactElement {
  const language = useLanguage();
  const speech = useSpeech();
  const { wrong } = speech.words;
  const { takeAway, colon } = language.words;
  // In the order in which they stand in the list.
  const contacts = waysOfEntry(entry)
    .flatMap((ways) => knownContacts(ways, new Date()).map((known) => known.contact))
    .filter(({ channel }) => channel !== "announced");
  const [chosen, setChosen] = useState(0);
  const [which, text] = [useId(), useId()];
  const contact: Contact | undefined = contacts[chosen];
  const report = reportOf(entry, contact, { ...speech, address: globalThis.location.href });
  return (
    <div className="wrong-number">
      {contacts.length > 0 && (
        <p>
          <label htmlFor={which}>{wrong.which}</label>
          <select
            id={which}
            className="select"
            value={chosen}
            onChange={({ target }) => setChosen(Number(target.value))}
          >
            {contacts.map((each, index) => (
              <option key={JSON.stringify(each)} value={index}>
                {language.words.contact[each.channel] + colon + standingLine(each, speech)}
              </option>
            ))}
            <option value={contacts.length}>{wrong.another}</option>
          </select>
        </p>
      )}
      <p>
        <label htmlFor={text}>{wrong.text}</label>
        <textarea id={text} readOnly rows={7} dir="auto" value={report.text} />
      </p>
      <p className="contacts-buttons">
        <CopyButton label={takeAway.copy} doneLabel={takeAway.copied} text={() => report.text} />
        <Mail entry={entry} report={report} />
      </p>
    </div>
  );
}

/** A link to the publisher, where its node says under which address it is reached; else that none is recorded. */
function Mail({ entry, report }: { readonly entry: Entry; readonly report: Report }): ReactElement | null {
  const { format } = useLanguage();
  const { wrong } = useSpeech().words;
  const { data, isPending } = useQuery({ ...nodeDocument(), refetchInterval: false });
  if (isPending) return null;
  const { publisher } = entry.of;
  const isHere = data?.publishers.some((each) => each.publisher === publisher && each.signsHere) === true;
  const to = isHere && data?.contact?.startsWith("mailto:") ? data.contact : undefined;
  if (to === undefined)
    return <span className="soft small">{wrong.noAddress(publisherName(publisher, { format }))}</span>;
  return (
    <a className="button" href={mailLink(to, report)}>
      {wrong.mail}
    </a>
  );
}
