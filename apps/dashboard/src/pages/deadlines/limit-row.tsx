import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { anchorOf } from "../../records/anchor.ts";
import { Clocks } from "../../records/clocks.tsx";
import type { Limit } from "../../records/limits.ts";
import { Localised } from "../../records/localised.tsx";
import { useLanguage } from "../../words/language.tsx";
import { evidenceLine, lastDayLine } from "./limit-lines.ts";
import { useSpeech } from "./use-speech.ts";

interface LimitRowProps {
  readonly limit: Limit;
  readonly day: string | undefined;
}

/** One time limit: of what, how long, from when, with its exceptions, and where that is known from. */
export function LimitRow({ limit, day }: LimitRowProps): ReactElement {
  const { format, language } = useLanguage();
  const speech = useSpeech();
  const { of } = limit;
  return (
    <tr>
      <th scope="row">{format.region(of.jurisdiction)}</th>
      <td>
        <Link
          to="/$lang/countries/$code"
          params={{ lang: language, code: of.jurisdiction }}
          hash={anchorOf(of.id)}
        >
          <Localised of={of} text={of.name} />
        </Link>
      </td>
      <td>
        <LimitTime limit={limit} />
      </td>
      {day !== undefined && <td>{lastDayLine(limit, day, speech)}</td>}
      <td className="soft small">{evidenceLine(limit, speech)}</td>
    </tr>
  );
}

function LimitTime({ limit: { of, clock, text } }: { readonly limit: Limit }): ReactElement {
  const { words } = useSpeech();
  if (clock === undefined)
    return (
      <>
        <span className="not-known">{words.notKnown}</span>
        {text && (
          <p className="soft small">
            <Localised of={of} text={text} />
          </p>
        )}
      </>
    );
  // Its sources stand in the last column, with those of the values around it.
  const { provenance: _, ...said } = clock;
  return <Clocks of={of} clocks={[said]} />;
}
