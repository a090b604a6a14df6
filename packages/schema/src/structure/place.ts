/** What the model says of the value at a place. */
export interface Described {
  /** Name of the part, for example `LocalisedText`; `Reference` for the id of another record. */
  readonly part: string | undefined;
  /** Kind of the record that a reference points to. */
  readonly referencedKind: string | undefined;
}

/**
 * A value inside a document, and what it stands in. Its path is written out only when asked for, since nearly every
 * value is right.
 */
export class Place<Value = unknown> {
  readonly value: Value;
  /** Name or position in what it stands in; absent for the document itself. */
  readonly key: string | number | undefined;
  readonly within: Place | undefined;
  readonly described: Described;

  constructor(
    value: Value,
    key: string | number | undefined,
    within: Place | undefined,
    described: Described,
  ) {
    this.value = value;
    this.key = key;
    this.within = within;
    this.described = described;
  }

  get path(): PropertyKey[] {
    const path: PropertyKey[] = [];
    for (let at: Place | undefined = this; at?.key !== undefined; at = at.within) path.push(at.key);
    return path.reverse();
  }

  /** Name of the member of the document that it is, or stands in. */
  get top(): string | number | undefined {
    let top: Place = this;
    while (top.within?.within !== undefined) top = top.within;
    return top.key;
  }

  get part(): string {
    return this.described.part ?? "";
  }

  get referencedKind(): string | undefined {
    return this.described.referencedKind;
  }
}
