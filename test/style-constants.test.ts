import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The files of ours whose exports stand inside `makeStyles(…)` of `file`, as paths from the root. */
function styleConstantsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  if (!text.includes('makeStyles(')) return [];
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const origins = new Map<string, string>();
  for (const statement of parsed.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const { text: from } = statement.moduleSpecifier;
    const names = statement.importClause?.namedBindings;
    if (!from.startsWith('.') || names === undefined || !ts.isNamedImports(names)) continue;
    for (const { name } of names.elements) origins.set(name.text, path.posix.join(path.posix.dirname(file), from));
  }
  const found = new Set<string>();
  const visit = (node: ts.Node, styled: boolean): void => {
    if (styled && ts.isIdentifier(node) && origins.has(node.text)) found.add(`${origins.get(node.text)}.ts`);
    const within = styled || (ts.isCallExpression(node) && node.expression.getText() === 'makeStyles');
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(parsed, false);
  return [...found];
}

test('a constant that styles are worked out from is named to webpack’s cache, which would keep the old styles after an edit', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const constants = new Set(
    sources.flatMap((name) => styleConstantsOf(path.posix.join('src', name.replaceAll('\\', '/')))),
  );
  const named = [...readFileSync('webpack.config.js', 'utf8').matchAll(/^const styleConstants = \[(.*)\];$/gm)]
    .flatMap(([, list = '']) => [...list.matchAll(/source\(([^)]*)\)/g)])
    .map(([, parts = '']) => ['src', ...parts.split(', ').map((part) => part.slice(1, -1))].join('/'));
  expect(constants.size).toBeGreaterThan(0);
  expect(named).toEqual([...constants]);
});
