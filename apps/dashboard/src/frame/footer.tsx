import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { recordsOf } from "../data/queries.ts";
import { stateConfirmations } from "../data/standings.ts";
import { isOwn, standingOf } from "../records/compiled-mark.tsx";
import { useLanguage } from "../words/language.tsx";

/** What the data are, how they may be used, and where they can be read as data. */
export function Footer(): ReactElement {
  const { words, format, language } = useLanguage();
  const { footer } = words;
  const systems = useQuery(recordsOf("national-system"));
  const href = useLocation({ select: (location) => new URL(location.href, globalThis.location.origin).href });
  const { data: confirmations } = useQuery(stateConfirmations());
  // One word of a State is enough for “no State has confirmed them” to be wrong.
  const isMixed = (confirmations ?? []).length > 0 || systems.data?.some(isOwn) === true;
  const { asOf } = standingOf(systems.data ?? [], language);
  return (
    <footer className="site-footer">
      <div className="site-footer-inside">
        <section className="footer-about">
          <h2>{footer.title}</h2>
          <p>
            {isMixed ? (
              footer.compiledMixed
            ) : (
              <>
                <strong>{words.compiled.mark}.</strong> {footer.compiled}
              </>
            )}
          </p>
        </section>
        <section className="footer-use">
          <p>
            {footer.verify} {asOf.length > 0 && words.dataAsOf(format.dates(asOf))}
          </p>
          <p>{footer.personal}</p>
        </section>
        <section className="no-print">
          <h2>{footer.reuse}</h2>
          <ul>
            <li>
              <a href="/docs">{footer.apiDocs}</a>
            </li>
            <li>
              <a href="/openapi.json">{footer.openapi}</a>
            </li>
            <li>
              <a href="https://www.apache.org/licenses/LICENSE-2.0" rel="noopener noreferrer license">
                {footer.licence}
              </a>
            </li>
          </ul>
        </section>
        <p className="print-only">
          <bdi className="breakable">{href}</bdi>
        </p>
        <p className="footer-mark">
          <span className="wordmark">CIVIC</span>
          <span className="soft">{words.purpose}</span>
        </p>
      </div>
    </footer>
  );
}
