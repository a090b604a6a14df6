/** Model version that records written today carry in `schemaVersion`. */
export const schemaVersion = "0.3.0";
