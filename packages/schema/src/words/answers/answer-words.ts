import type { Bearing } from "../../navigation/interplay.ts";
import type { Code } from "../label.ts";

/** A phrase with something set into it. */
type Phrase = (set: string) => string;

/** What an answer to a situation says beside its values. */
export interface AnswerWords {
  readonly why: {
    /** A condition that takes the right away where it is so. */
    readonly mustNotBe: Phrase;
    /** A State or a code that a fact must not be. */
    readonly otherThan: Phrase;
    readonly known: (condition: string, value: string) => string;
    readonly judge: Phrase;
  };
  readonly unless: {
    readonly finds: Phrase;
    /** An exclusion that lies in something not being so. */
    readonly notSo: Phrase;
  };
  /** Whether a listed sum may be the person's, or is of an earlier time. */
  readonly sum: Readonly<Record<Code<"verdict"> | "earlier", string>>;
  /** How another scheme bears on this one: as this one says, or as the other says. */
  readonly interplay: Readonly<Record<Bearing, Phrase>>;
  readonly route: {
    readonly handedIn: (state: string, body: string) => string;
    readonly decided: (state: string, body: string) => string;
    readonly noBody: string;
    readonly languages: Phrase;
    readonly translation: Phrase;
    readonly fees: Phrase;
    readonly directSubmission: Phrase;
  };
  /** Why a record may not be relied on. */
  readonly doubt: {
    readonly inForce: string;
    /** The same of a service. */
    readonly offered: string;
    readonly confidence: Readonly<Record<Exclude<Code<"confidence-level">, "high">, string>>;
    readonly quality: Readonly<Partial<Record<Code<"data-quality-flag">, string>>>;
  };
  readonly contact: {
    readonly notFromAbroad: string;
    readonly noNumber: string;
    readonly none: string;
  };
  readonly step: {
    readonly call: Phrase;
    readonly turnTo: Phrase;
    readonly claim: Phrase;
    /** Of what is granted without an application. */
    readonly automatic: Phrase;
    /** Of the body that decides the claim. */
    readonly decides: string;
    /** Of the body of the State of residence (Directive 2004/80/EC). */
    readonly assists: string;
    readonly open: string;
    /** To whom a claim is sent. */
    readonly goesTo: (body: string) => string;
    /** On what 112 rests where no record names it. */
    readonly unionNumber: string;
  };
  /** What entitlements are sorted into. */
  readonly group: Readonly<Record<"money" | "help" | "recognition" | "memory", string>>;
  /** The two sides of the kind of an event. */
  readonly side: Readonly<Record<"character" | "mode", string>>;
}
