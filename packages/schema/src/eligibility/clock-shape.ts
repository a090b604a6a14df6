import { anObject, object, type Shape, text } from "./shape.ts";

/** What is read of a clock without looking. Whether its days exist and its condition can be weighed is asked later. */
export const clockShape: Shape = object(
  {},
  {
    starts: text,
    startsOn: text,
    opensAfter: text,
    length: text,
    endsOn: text,
    appliesTo: anObject,
    lateClaim: anObject,
  },
);
