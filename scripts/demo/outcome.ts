/** A line of the table at the end: what became of something, and why. */
export interface Outcome {
  readonly what: string;
  readonly outcome: string;
  readonly why: string;
}
