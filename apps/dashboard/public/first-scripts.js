// The first scripts: those of the language are asked for with the first one, which would ask for them only when it runs;
// and where the first one does not come, nothing else could say so.
(() => {
  const sentences = {
    en: ["The start of this page did not come. Check the connection.", "Load again"],
    fr: ["Le début de cette page n’est pas arrivé. Vérifiez la connexion.", "Recharger"],
    es: ["El inicio de esta página no ha llegado. Compruebe la conexión.", "Volver a cargar"],
    de: ["Der Anfang dieser Seite ist nicht angekommen. Prüfen Sie die Verbindung.", "Neu laden"],
    ar: ["لم تصل بداية هذه الصفحة. تحقق من الاتصال.", "إعادة التحميل"],
  };
  const language = [location.pathname.split("/")[1], navigator.language.slice(0, 2), "en"].find(
    (tag) => tag in sentences,
  );

  // Written by the build (vite.config.ts).
  const scripts = JSON.parse(document.getElementById("language-scripts")?.textContent ?? "{}");
  for (const href of scripts[language] ?? []) {
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = href;
    document.head.append(link);
  }

  const tell = () => {
    const root = document.getElementById("root");
    if (root === null || root.childElementCount > 0) return;
    const [sentence, retry] = sentences[language];
    const main = document.createElement("main");
    main.lang = language;
    main.dir = language === "ar" ? "rtl" : "ltr";
    const title = document.createElement("h1");
    title.textContent = "CIVIC";
    const said = document.createElement("p");
    said.setAttribute("role", "alert");
    said.textContent = sentence;
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = retry;
    again.addEventListener("click", () => location.reload());
    main.append(title, said, again);
    root.append(main);
  };
  // An element that fails to load tells only who listens on the way down.
  addEventListener(
    "error",
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || target.type !== "module") return;
      if (document.readyState === "loading") addEventListener("DOMContentLoaded", tell);
      else tell();
    },
    true,
  );
})();
