/// <reference types="handlebars" />
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** @throws with `lineNumber` when a block does not match its end, with the line in its `message` otherwise */
  export function parse(source: string): hbs.AST.Program;
}
