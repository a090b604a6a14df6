import { parentPort } from "node:worker_threads";
import { type Admission, admit } from "@civic/schema";

parentPort?.on("message", (bytes: Uint8Array) => {
  const admission = admit(bytes);
  // Whoever sent the document has it.
  const answer: Admission = admission.admitted
    ? admission
    : { admitted: false, findings: admission.findings };
  parentPort?.postMessage(answer);
});
