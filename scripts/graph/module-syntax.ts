import ts from "typescript";

/** One place where a file names another module. */
interface ImportSite {
  readonly specifier: string;
  /** Only types cross: nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** What the checks need to know of one file. */
export interface ModuleSyntax {
  readonly imports: readonly ImportSite[];
  readonly hasDefaultExport: boolean;
}

function allElementsAreTypes(elements: readonly { isTypeOnly: boolean }[] | undefined): boolean {
  return elements !== undefined && elements.length > 0 && elements.every((element) => element.isTypeOnly);
}

function importsOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return allElementsAreTypes(named.elements);
}

function exportsOnlyTypes(node: ts.ExportDeclaration): boolean {
  const named = node.exportClause;
  if (node.isTypeOnly || named === undefined || !ts.isNamedExports(named)) return node.isTypeOnly;
  return allElementsAreTypes(named.elements);
}

function textOf(node: ts.Node | undefined): string | undefined {
  if (node !== undefined && ts.isLiteralTypeNode(node)) return textOf(node.literal);
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function siteAt(node: ts.Node): ImportSite | undefined {
  let specifier: string | undefined;
  let typeOnly = false;
  if (ts.isImportDeclaration(node)) {
    specifier = textOf(node.moduleSpecifier);
    typeOnly = importsOnlyTypes(node.importClause);
  } else if (ts.isExportDeclaration(node)) {
    specifier = textOf(node.moduleSpecifier);
    typeOnly = exportsOnlyTypes(node);
  } else if (ts.isImportTypeNode(node)) {
    specifier = textOf(node.argument);
    typeOnly = true;
  } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    specifier = textOf(node.arguments[0]);
  } else if (ts.isExternalModuleReference(node)) {
    specifier = textOf(node.expression);
  }
  return specifier === undefined ? undefined : { specifier, typeOnly };
}

function isDefaultExport(node: ts.Statement): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause;
    return named !== undefined && ts.isNamedExports(named)
      ? named.elements.some((element) => element.name.text === "default")
      : false;
  }
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

/** Finds every import of a file: static, type, re-export, `import("…")` as a value and as a type. */
export function readModuleSyntax(path: string, text: string): ModuleSyntax {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind);
  const imports: ImportSite[] = [];
  const visit = (node: ts.Node): void => {
    const site = siteAt(node);
    if (site !== undefined) imports.push(site);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, hasDefaultExport: file.statements.some(isDefaultExport) };
}
