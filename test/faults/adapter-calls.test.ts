import path from 'node:path';
import ts from 'typescript';
import { adapterCalls, callsWithoutAnswer } from './adapter-calls';
import { flows } from './flows';
import { registrationFlows } from './registration-flows';
import { rowFlows } from './row-flows';

/** Where office.js is called. */
const folders = ['src/mailbox/outlook', 'src/onsend'];
/** What every page of ours may ask of Office elsewhere: nothing of it is an answer to wait for. */
const startingUp = /\bOffice\.(?:onReady|HostType|actions\.associate|AddinCommands)\b/g;

/** `Interface.method` for every method of Office that is called with a callback, or that opens a form. */
function callsMade(): ReadonlySet<string> {
  const files = ts.sys
    .readDirectory(
      '.',
      ['.ts'],
      undefined,
      folders.map((folder) => `${folder}/*.ts`),
    )
    .map((file) => path.resolve(file));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['office-js'],
    strict: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isMember = ts.isCallExpression(node) && ts.isLeftHandSideExpression(node.expression);
    if (isMember && (ts.isPropertyAccessExpression(node.expression) || ts.isElementAccessExpression(node.expression)))
      for (const method of officeMethods(checker.getTypeAtLocation(node.expression))) found.add(method);
    node.forEachChild(visit);
  };
  for (const file of program.getSourceFiles()) if (files.includes(path.resolve(file.fileName))) visit(file);
  return found;
}

function officeMethods(type: ts.Type): readonly string[] {
  const each = type.isUnion() ? type.types : [type];
  return each.flatMap((one) =>
    one.getCallSignatures().flatMap(({ declaration }) => {
      if (declaration === undefined || !/@types[\\/]office-js/.test(declaration.getSourceFile().fileName)) return [];
      if (!ts.isMethodSignature(declaration) || !ts.isInterfaceDeclaration(declaration.parent)) return [];
      const name = declaration.name.getText();
      return /Async$|^display/.test(name) ? [`${declaration.parent.name.text}.${name}`] : [];
    }),
  );
}

describe('the calls whose faults are tried', () => {
  const made = callsMade();

  it('are seen in the code, by name and by computed name', () => {
    expect(made).toContain('Body.getTypeAsync');
    expect(made).toContain('Body.prependAsync');
    expect(made).toContain('MessageRead.displayReplyAllFormAsync');
  });

  it('are all those that the code makes: add a new one to test/faults/adapter-calls.ts and to a flow of test/faults', () => {
    // A registration is listed by its event.
    const listed = [adapterCalls, callsWithoutAnswer].flatMap(Object.keys).map((name) => name.split(' ')[0]);
    expect([...made].sort()).toEqual([...new Set(listed)].sort());
  });

  it('are made nowhere else: no other file of ours names a member of Office but to start up', () => {
    const others = ['src/commands', 'src/taskpane', 'src/session', 'src/self-check', 'src/delay', 'src/mailbox'];
    const files = others
      .flatMap((folder) => ts.sys.readDirectory(folder, ['.ts', '.tsx']))
      .filter((file) => !folders.some((folder) => path.resolve(file).startsWith(path.resolve(folder))));
    expect(files.length).toBeGreaterThan(50);
    const members = files.flatMap((file) => {
      const rest = ts.sys.readFile(file)?.replace(startingUp, '') ?? '';
      return [...rest.matchAll(/\bOffice\.(?!js\b)[a-z]\w*/g)].map(([member]) => `${file}: ${member}`);
    });
    expect(members).toEqual([]);
  });

  it('are each made by a flow', () => {
    const tried = [...flows, ...rowFlows, ...registrationFlows].flatMap(({ calls }) => calls.map(({ call }) => call));
    expect([...new Set(tried)].sort()).toEqual(Object.keys(adapterCalls).sort());
  });
});
