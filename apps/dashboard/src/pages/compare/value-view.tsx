import type { Amount, CivicRecord } from "@civic/schema";
import type { ComparedValue, RowValue } from "@civic/schema/compute";
import {
  amountLine,
  amountWords,
  comparedValueLine,
  contactRemarks,
  labelOf,
  regionsLine,
} from "@civic/schema/words";
import type { ReactElement } from "react";
import { ContactAddress } from "../../records/contact-address.tsx";
import { Localised } from "../../records/localised.tsx";
import { type ComparedTools, useCompared } from "./compared-context.ts";

interface ValueViewProps {
  readonly of: RowValue;
  /** Among others in a sentence. */
  readonly brief?: boolean;
}

/** One value, with the parts of the State for which alone it holds. */
export function ValueView({ of: { value, places, regions }, brief = false }: ValueViewProps): ReactElement {
  const tools = useCompared();
  const record = tools.records.get(places[0]?.record ?? "");
  return (
    <>
      {regions !== undefined && (
        <span className="soft">
          {regionsLine(regions, tools.phrasing)}
          {tools.phrasing.words.colon}
        </span>
      )}
      {record ? <Value of={record} value={value} tools={tools} brief={brief} /> : valueText(value, tools)}
    </>
  );
}

interface ValueProps {
  readonly of: CivicRecord;
  readonly value: ComparedValue;
  readonly tools: ComparedTools;
  readonly brief: boolean;
}

function Value({ of, value, tools, brief }: ValueProps): ReactElement {
  const { phrasing } = tools;
  switch (value.type) {
    case "scheme":
      return <>{labelOf(phrasing.labels, "scheme-type", value.schemeType)}</>;
    case "named":
      return <Localised of={of} text={value.name} />;
    case "words":
      return <Localised of={of} text={value.text} />;
    case "contact":
      return (
        <>
          <ContactAddress of={of} contact={value.contact} />
          {value.contact.label && (
            <>
              {" "}
              <Localised of={of} text={value.contact.label} />
            </>
          )}
          <span className="compare-remark">{contactRemarks(value.contact, phrasing).join(" · ")}</span>
        </>
      );
    case "amount":
      return <Sum of={of} amount={value.amount} phrasing={phrasing} brief={brief} />;
    default:
      return <>{valueText(value, tools)}</>;
  }
}

interface SumProps {
  readonly of: CivicRecord;
  readonly amount: Amount;
  readonly brief: boolean;
  readonly phrasing: ComparedTools["phrasing"];
}

/** A sum with what it is for and its date; that none is stated, too. */
function Sum({ of, amount, phrasing, brief }: SumProps): ReactElement {
  const line = amountLine(amount, phrasing);
  const { dates, valid } = amountWords(amount, phrasing);
  const remarks = [dates, valid ?? ""].filter((remark) => remark !== "" && !line.includes(remark));
  const dated = remarks.length > 0 ? ` (${remarks.join(phrasing.words.joiner)})` : "";
  if (brief && amount.method === "bound") return <span className="value-phrase">{line + dated}</span>;
  return (
    <>
      {amount.method !== "bound" && (
        <>
          <Localised of={of} text={amount.label} />
          {phrasing.words.colon}
        </>
      )}
      <span className="compare-sum value-phrase">{line}</span>
      {brief ? dated : dated !== "" && <span className="soft">{dated}</span>}
    </>
  );
}

/** A value on one line of plain text. */
export function valueText(value: ComparedValue, { records, phrasing }: ComparedTools): string {
  const names = new Map<string, string>();
  if (value.type === "organisation") {
    const body = records.get(value.organisation);
    if (body)
      names.set(value.organisation, body.name[phrasing.language] ?? Object.values(body.name)[0] ?? "");
  }
  return comparedValueLine(value, names, phrasing);
}
