import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { Disclosure } from "../../design/disclosure.tsx";
import { saveFile } from "../../design/save-file.ts";
import { anchorOf } from "../../records/anchor.ts";
import { Hours } from "../../records/hours.tsx";
import { Localised } from "../../records/localised.tsx";
import { usePress } from "../../records/press.tsx";
import { RecordRemarks } from "../../records/record-remarks.tsx";
import { useLanguage } from "../../words/language.tsx";
import { ContactWay } from "./contact-way.tsx";
import type { Entry, Ways } from "./entries-model.ts";
import { type Known, knownContacts, waysOfEntry } from "./known-contact.ts";
import { cardsOf } from "./take-along.ts";
import { useSpeech } from "./use-speech.ts";
import { WrongNumber } from "./wrong-number.tsx";

interface EntryItemProps {
  readonly known: Known;
  readonly now: Date;
}

/** Somebody to turn to, with every way to reach them. */
export function EntryItem({ known: { entry, hasNumber }, now }: EntryItemProps): ReactElement {
  const { label, words: shared } = useLanguage();
  const speech = useSpeech();
  const { press, told } = usePress();
  const { words } = speech;
  const ways = waysOfEntry(entry);
  const save = async () =>
    saveFile({
      name: `${entry.id.split("/").at(-1)?.replace("#", "-")}.vcf`,
      type: "text/vcard;charset=utf-8",
      text: await cardsOf([entry], { ...speech, now }),
    });
  return (
    <li className="entry">
      <div className="entry-head">
        <h3>
          <EntryLink entry={entry} />
        </h3>
        <p className="soft small">
          {[
            entry.name === undefined ? undefined : words.sort[entry.sort],
            entry.stage === undefined || entry.stage === "active"
              ? undefined
              : label("life-cycle", entry.stage),
            ...entry.types.slice(0, 2).map((type) => label("provider-type", type)),
          ]
            .filter((each) => each !== undefined)
            .join(" · ")}
        </p>
        <RecordRemarks of={entry.of} />
      </div>
      <div className="entry-ways">
        {!hasNumber && <p className="not-known">{ways.length === 0 ? words.noContact : shared.noNumber}</p>}
        {ways.map((each) => (
          <WaysOf key={each.of.id} ways={each} through={entry.own.contacts.length === 0} now={now} />
        ))}
        <div className="entry-tools no-print">
          {ways.length > 0 && (
            <button type="button" className="as-link" onClick={() => press(save)}>
              {words.card}
            </button>
          )}
          {told}
          <Disclosure title={words.wrong.title} printed={false}>
            <WrongNumber entry={entry} />
          </Disclosure>
        </div>
      </div>
    </li>
  );
}

/** The name, which leads to the record on the page of its State. */
function EntryLink({ entry }: { readonly entry: Entry }): ReactElement {
  const { language } = useLanguage();
  const { words } = useSpeech();
  const { of, name, sort, state } = entry;
  const hash = sort === "emergency" || sort === "point" ? "contacts" : anchorOf(of.id);
  return (
    <Link to="/$lang/countries/$code" params={{ lang: language, code: state }} hash={hash}>
      {name === undefined ? words.sort[sort] : <Localised of={of} text={name} />}
    </Link>
  );
}

interface WaysOfProps {
  readonly ways: Ways;
  readonly through: boolean;
  readonly now: Date;
}

function WaysOf({ ways, through, now }: WaysOfProps): ReactElement {
  const { words: shared } = useLanguage();
  const { words } = useSpeech();
  return (
    <>
      {through && (
        <p className="small soft">
          {words.through + shared.colon}
          <Localised of={ways.of} text={ways.of.name} />
        </p>
      )}
      <ul>
        {knownContacts(ways, now).map((known) => (
          <ContactWay key={JSON.stringify(known.contact)} of={ways.of} known={known} />
        ))}
      </ul>
      {ways.hours && <Hours of={ways.of} hours={ways.hours} />}
    </>
  );
}
