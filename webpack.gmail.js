import { readFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';

const root = import.meta.dirname;
const source = (...parts) => path.join(root, 'src', 'gmail', ...parts);

/**
 * The browser extension, as Chrome loads it unpacked: build/gmail/. `base` and `plugins` are those of the add-in’s pane,
 * which is the same one. Names carry no hash: the manifest and the worker name files.
 */
export function gmailExtension(base, plugins) {
  return {
    ...base,
    name: 'gmail',
    entry: { panel: source('panel.tsx'), content: source('content.ts'), worker: source('worker.ts') },
    output: {
      path: path.join(root, 'build', 'gmail'),
      filename: '[name].js',
      chunkFilename: '[name].js',
      clean: true,
    },
    plugins: [
      ...plugins,
      new HtmlWebpackPlugin({
        filename: 'panel.html',
        template: source('panel.html'),
        chunks: ['panel'],
        scriptLoading: 'defer',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon-{16,32,48,128}.png', to: '[name][ext]' },
          { from: source('_locales'), to: '_locales' },
          { from: source('manifest.json'), transform: withVersion },
        ],
      }),
    ],
    performance: { hints: false },
  };
}

/** The extension is numbered as the package is. */
function withVersion(manifest) {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return JSON.stringify({ ...JSON.parse(manifest.toString()), version }, null, 2);
}
