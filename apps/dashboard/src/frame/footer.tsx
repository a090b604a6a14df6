import { useLocation } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useLanguage } from "../words/language.tsx";

/** What the data are, how they may be used, and where they can be read as data. */
export function Footer(): ReactElement {
  const { words } = useLanguage();
  const { footer } = words;
  const href = useLocation({ select: (location) => new URL(location.href, globalThis.location.origin).href });
  return (
    <footer className="site-footer">
      <div className="site-footer-inside">
        <section className="footer-about">
          <h2>{footer.title}</h2>
          <p>{footer.compiled}</p>
        </section>
        <section className="footer-use">
          <p>{footer.verify}</p>
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
