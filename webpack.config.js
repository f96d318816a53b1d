import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { FirstFrameSheet, isPaneSheet } from './src/taskpane/start/first-frame-sheet.mjs';
import { renderFirstFrame } from './src/taskpane/start/render-first-frame.mjs';
import { gmailExtension } from './webpack.gmail.js';

/** Where manifest.xml points while developing; replaced by `EGARDS_URL` (or `--env url=…`) in the built copy. */
const developmentUrl = 'https://localhost:3000/';
const root = import.meta.dirname;
const source = (...parts) => path.join(root, 'src', ...parts);

/**
 * Four builds: `addin` is what a host serves (dist/), `classic-send-check` the one file of it that old Outlook loads,
 * `mailbox` is the page of `npm start` (build/mailbox/), `gmail` is the browser extension (build/gmail/).
 */
export default (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  return [addin(production, deploymentUrl(env)), classicSendCheck(production), mailbox(production), gmail(production)];
};

function deploymentUrl(env) {
  const url = env.url ?? process.env.EGARDS_URL ?? developmentUrl;
  if (!/^https:\/\/[^\s]+$/.test(url)) throw new Error(`The add-in’s address must start with https://, got “${url}”.`);
  return url.endsWith('/') ? url : `${url}/`;
}

function addin(production, url) {
  return {
    ...shared(production, production),
    name: 'addin',
    entry: {
      taskpane: source('taskpane', 'index.tsx'),
      'before-paint': source('taskpane', 'before-paint.ts'),
      commands: source('commands', 'commands.ts'),
      onsend: source('onsend', 'page.ts'),
      'self-check': source('self-check', 'page.ts'),
    },
    output: {
      path: path.join(root, 'dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      // The other build’s file is not this one’s to sweep.
      clean: { keep: /^onsend-classic\.js/ },
    },
    optimization: {
      minimizer: [minimizer],
      // Two files parse and compile side by side: measured a quarter faster to open than one bundle.
      splitChunks: {
        // A worker fetches its pieces one after the other: each comes in one file.
        chunks: (chunk) => !chunk.canBeInitial() && !['reading', 'writing', 'reviewing'].includes(chunk.name),
        cacheGroups: {
          vendor: {
            test: /[\\/]node_modules[\\/](react|react-dom|scheduler|@fluentui|@griffel|tslib|stylis|rtl-css-js)[\\/]/,
            name: 'vendor',
            chunks: 'initial',
          },
        },
      },
    },
    plugins: [
      styleFiles(production ? '[name].[contenthash:8].css' : '[name].css'),
      ...(production
        ? [new GriffelCSSExtractionPlugin(), tokensByName, compiledAhead, new FirstFrameSheet(renderFirstFrame)]
        : []),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: source('taskpane', 'taskpane.html'),
        chunks: ['before-paint', 'taskpane'],
        inject: false,
        templateParameters: async (compilation, assets) => ({ page: await taskpanePage(compilation, assets) }),
      }),
      new HtmlWebpackPlugin({
        filename: 'commands.html',
        template: source('commands', 'commands.html'),
        chunks: ['commands'],
        scriptLoading: 'defer',
      }),
      new HtmlWebpackPlugin({
        filename: 'onsend.html',
        template: source('onsend', 'onsend.html'),
        chunks: ['onsend'],
        scriptLoading: 'defer',
      }),
      new HtmlWebpackPlugin({
        filename: 'self-check.html',
        template: source('self-check', 'self-check.html'),
        chunks: ['self-check'],
        scriptLoading: 'defer',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'src/site', to: '.' },
          {
            from: 'manifest*.xml',
            transform: (content) => content.toString().replaceAll(developmentUrl, url),
          },
        ],
      }),
    ],
    // The exact budget is asserted in test/e2e/bundle-size.spec.ts; webpack’s guess would only add noise.
    performance: { hints: false },
    devServer: {
      port: 3000,
      hot: false,
      liveReload: true,
      headers: { 'Access-Control-Allow-Origin': '*' },
      server: { type: 'https', options: developmentCertificate() },
    },
  };
}

/**
 * The send check as classic Outlook’s JavaScript-only runtime wants it: one file of ES5, under a name that never changes (the
 * manifest names it), and not minified, since a minifier writes the conditional operators that old versions refuse.
 */
function classicSendCheck(production) {
  return {
    ...shared(production, false),
    name: 'classic-send-check',
    target: ['web', 'es5'],
    devtool: false,
    entry: { 'onsend-classic': source('onsend', 'classic.ts') },
    output: { path: path.join(root, 'dist'), filename: '[name].js' },
    module: { rules: [{ test: /\.ts$/, use: plainSwc }] },
    optimization: { minimize: false, concatenateModules: true, usedExports: true },
    performance: { hints: false },
  };
}

/** What taskpane.html names, in the order in which the first view needs it, and the frame drawn in it. */
async function taskpanePage(compilation, assets) {
  const filesOf = (name) => [...(compilation.namedChunkGroups.get(name)?.getFiles() ?? [])];
  const scriptsOf = (name) => filesOf(name).filter((file) => file.endsWith('.js'));
  return {
    beforePaint: scriptsOf('before-paint')[0],
    reading: scriptsOf('reading')[0],
    sheets: assets.css.filter((file) => !isPaneSheet(file)),
    laterSheets: assets.css.filter(isPaneSheet),
    scripts: scriptsOf('taskpane'),
    frame: await renderFirstFrame(),
  };
}

function mailbox(production) {
  return {
    ...shared(production, false),
    name: 'mailbox',
    entry: { mailbox: source('embedded', 'page', 'main.tsx') },
    output: {
      path: path.join(root, 'build', 'mailbox'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: true,
    },
    plugins: [
      styleFiles('[name].css'),
      new HtmlWebpackPlugin({ filename: 'index.html', template: source('embedded', 'page', 'mailbox.html') }),
    ],
    // A page for this machine only: its weight is nobody’s wait.
    performance: { hints: false },
  };
}

function gmail(production) {
  const styles = [styleFiles('[name].css'), ...(production ? [new GriffelCSSExtractionPlugin(), tokensByName] : [])];
  return gmailExtension(shared(production, production), styles);
}

/** Fluent’s styles as a file, made at build: 12 KB less JavaScript to parse before the first view. */
const stylesAtBuild = [
  { test: /\.m?[jt]sx?$/, include: /node_modules[\\/]@fluentui/, use: GriffelCSSExtractionPlugin.loader },
  { test: /\.tsx?$/, exclude: /node_modules/, use: [GriffelCSSExtractionPlugin.loader, '@griffel/webpack-loader'] },
];

/**
 * What our styles are worked out from at build, beside the module they stand in. Webpack’s cache takes an extracted style to
 * come from that one module: an edit of these files starts it anew (test/style-constants.test.ts finds them all).
 */
const styleConstants = [source('taskpane', 'looks', 'short-pane.ts')];

/** Ours. What they made is in webpack’s cache: an edit of these files starts it anew. */
const loaders = {
  letterRanges: source('text', 'letter-ranges-loader.mjs'),
  packedLists: source('text', 'packed-lists-loader.mjs'),
  fluentThemes: source('taskpane', 'looks', 'fluent-themes-loader.mjs'),
  builtInLibrary: source('library', 'shipped', 'built-in-library-loader.mjs'),
};

/** Fluent’s list of tokens says each name twice (3 KB); ours says how a name becomes its variable. */
const tokensByName = new webpack.NormalModuleReplacementPlugin(/^\.{1,2}\/tokens\.js$/, (found) => {
  if (/@fluentui[\\/]tokens[\\/]lib/.test(found.context))
    found.request = source('taskpane', 'looks', 'fluent-tokens.ts');
});

/**
 * Chromium compiles React and Fluent whole while they arrive, on another thread: half of the main thread’s time before the pane is
 * alive went into compiling functions one by one. Not the pane’s own file: a tenth less of that time is not worth 0.09 MB of heap.
 * Nothing to other engines than a comment.
 */
const compiledAhead = new webpack.BannerPlugin({
  banner: '//# allFunctionsCalledOnLoad',
  raw: true,
  test: /^vendor\b.*\.js$/,
  stage: webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE,
});

/** Not terser, webpack’s own choice: as small to a hundredth, and a third of the build sooner. */
const minimizer = new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify });

/** A clone that builds once, as a CI does, would only pay for writing it: a third of the build. */
const keepsCache = process.env.CI === undefined;

function shared(production, extractStyles) {
  return {
    mode: production ? 'production' : 'development',
    context: root,
    cache: keepsCache && {
      type: 'filesystem',
      cacheDirectory: path.join(root, 'build', 'webpack-cache'),
      buildDependencies: { config: [import.meta.filename], styles: styleConstants, loaders: Object.values(loaders) },
    },
    target: ['web', 'es2022'],
    devtool: production ? false : 'source-map',
    optimization: { minimizer: [minimizer] },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        ...(extractStyles ? stylesAtBuild : []),
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          enforce: 'pre',
          ...swc('es2022'),
        },
        // After the rule above, so that it runs before: it reads TypeScript. The letters are left as
        // they are: 6 ms of their first one are spent while they are rehearsed.
        {
          test: /\.ts$/,
          include: [source('thread'), source('review')],
          enforce: 'pre',
          loader: loaders.letterRanges,
        },
        {
          include: source('thread', 'words', 'packed-beginnings.ts'),
          loader: loaders.packedLists,
          options: { lists: source('thread', 'word-lists.ts'), pack: 'packAllBeginnings', as: 'packedBeginnings' },
        },
        {
          include: source('review', 'packed-letters.ts'),
          loader: loaders.packedLists,
          options: { lists: source('review', 'pattern-lists.ts'), pack: 'packAllLetters', as: 'packedLetters' },
        },
        ...(extractStyles
          ? [
              {
                include: source('taskpane', 'looks', 'fluent-themes.ts'),
                loader: loaders.fluentThemes,
              },
            ]
          : []),
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        {
          include: source('library', 'built-in', 'library.json'),
          type: 'javascript/auto',
          loader: loaders.builtInLibrary,
        },
      ],
    },
  };
}

/** ASCII: that runtime has been seen to take UTF-8 for windows-1252. Printed on few lines, and not compressed. */
const plainSwc = {
  loader: 'swc-loader',
  options: {
    minify: true,
    jsc: {
      target: 'es5',
      parser: { syntax: 'typescript' },
      output: { charset: 'ascii' },
      minify: { compress: false, mangle: false },
    },
  },
};

function swc(target) {
  return {
    loader: 'swc-loader',
    options: {
      jsc: {
        target,
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    },
  };
}

function styleFiles(filename) {
  // Griffel’s rules are atomic: their order between modules says nothing.
  return new MiniCssExtractPlugin({ filename, ignoreOrder: true });
}

/** The certificate that office-addin-dev-certs makes when the add-in is sideloaded; the server’s own one otherwise. */
function developmentCertificate() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const files = ['localhost.key', 'localhost.crt', 'ca.crt'].map((file) => path.join(folder, file));
  if (!files.every((file) => existsSync(file))) return {};
  const [key, cert, ca] = files.map((file) => readFileSync(file));
  return { key, cert, ca };
}
