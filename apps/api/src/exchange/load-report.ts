import { type Finding, grouped } from "@civic/schema";

/** A file with findings. */
export interface FileReport {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** What was found in a folder: the first of it in full, all of it as numbers. */
export interface FolderFindings {
  /** Files that something was found in, in the order of their paths. */
  readonly reports: readonly FileReport[];
  readonly errors: number;
  /** Findings that are in no report since there are too many of them. */
  readonly unlisted: number;
}

/** Most findings that are listed: errors, which somebody has to mend before anything else, and others. */
const most = { errors: 10_000, others: 1_000 };

/** Collects findings of a folder, however many there are. */
export function collectFindings() {
  const listed: { readonly path: string; readonly finding: Finding }[] = [];
  const counts = { errors: 0, others: 0 };
  return {
    add(path: string, findings: readonly Finding[]): void {
      for (const finding of findings) {
        const sort = finding.severity === "error" ? "errors" : "others";
        counts[sort] += 1;
        if (counts[sort] <= most[sort]) listed.push({ path, finding });
      }
    },
    hasError: () => counts.errors > 0,
    findings(): FolderFindings {
      const reports = [...grouped(listed, ({ path }) => path)].map(([path, each]) => ({
        path,
        findings: each.map(({ finding }) => finding),
      }));
      return {
        reports: reports.sort((a, b) => (a.path < b.path ? -1 : 1)),
        errors: counts.errors,
        unlisted: counts.errors + counts.others - listed.length,
      };
    },
  };
}
