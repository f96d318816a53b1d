import webpack from 'webpack';

/** The sheet of Griffel’s rules, and the one that the first paint waits for, of the files of a build. */
export const isPaneSheet = (file) => /^griffel\b.*\.css$/.test(file);
const isFrameSheet = (file) => /^taskpane\b.*\.css$/.test(file);

/**
 * Writes the few of Griffel’s rules that the drawn frame uses before those of taskpane.css: the first paint then waits for 3 KB instead
 * of 42. The whole sheet comes with React. The few stand in a layer: every rule outside it, those of the whole sheet first of all,
 * overrides them, whichever comes later.
 */
export class FirstFrameSheet {
  /** @param drawFrame gives the frame’s HTML. */
  constructor(drawFrame) {
    this.drawFrame = drawFrame;
  }

  apply(compiler) {
    const { sources, Compilation } = webpack;
    compiler.hooks.thisCompilation.tap(FirstFrameSheet.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tapPromise({ name: FirstFrameSheet.name, stage }, async (assets) => {
        const files = Object.keys(assets);
        const [whole, first] = [files.find(isPaneSheet), files.find(isFrameSheet)];
        if (whole === undefined || first === undefined) return;
        const rules = rulesFor(await this.drawFrame(), assets[whole].source().toString());
        compilation.updateAsset(
          first,
          (own) => new sources.ConcatSource(new sources.RawSource(`@layer frame{${rules}}\n`), own),
        );
      });
    });
  }
}

/** The rules of a sheet that name a class of some HTML, in their order. */
export function rulesFor(html, sheet) {
  const used = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)));
  return rulesOf(sheet)
    .filter((rule) => [...rule.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].some(([, name = '']) => used.has(name)))
    .join('');
}

/** Each with the block it stands in. */
function rulesOf(sheet) {
  const rules = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < sheet.length; at += 1) {
    if (sheet[at] === '{') depth += 1;
    else if (sheet[at] === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push(sheet.slice(start, at + 1));
      start = at + 1;
    }
  }
  return rules;
}
