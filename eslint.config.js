import js from '@eslint/js';
import globals from 'globals';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Dependencies go one way: text ← thread, letter, review ← library ← session ← taskpane, commands, cli,
 * with the Mailbox port between session and the mail clients. Each fence says why it stands.
 */
function fence(folders, forbidden, message, { allowTypeImports = true } = {}) {
  return fenced(
    folders.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    [{ group: forbidden, message, allowTypeImports }],
  );
}

function fenced(files, patterns) {
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

/**
 * A fence around a folder, and inside it its own folders, the highest first: each may import those after it, and of those before,
 * or of the files beside them all, not even types. Only `terms` among those files serve in every folder.
 */
function layers(folder, order, forbidden, message, terms = []) {
  const around = { group: forbidden, message, allowTypeImports: true };
  const within = order.flatMap((name, above) =>
    ['*', '*/*'].map((depth) => {
      const up = depth.replaceAll('*', '..');
      const group = order.slice(0, above).map((higher) => `${up}/${higher}/**`);
      const why = `In ${folder}, ${name} may import what is listed after it (eslint.config.js).`;
      const beside = String.raw`^${up.replaceAll('.', String.raw`\.`)}/(?!(?:${terms.join('|')})$)[^/]+$`;
      return fenced(
        [`src/${folder}/${name}/${depth}.{ts,tsx}`],
        [around, { regex: beside, message: why }, ...(group.length > 0 ? [{ group, message: why }] : [])],
      );
    }),
  );
  return [fence([folder], forbidden, message), ...within];
}

const shells = [
  '**/taskpane/**',
  '**/commands/**',
  '**/onsend/**',
  '**/gmail/**',
  '**/cli/**',
  '**/embedded/**',
  '**/mimic/**',
];
/** What runs in Node, on a developer’s machine. */
const notShipped = ['**/embedded/**', '**/mimic/**', '**/cli/**', '**/eml/**', '**/scripts/**', 'node:*'];
const interfaceLibraries = ['react', 'react-dom', 'react-dom/*', '@fluentui/*'];

const pure = [
  ['**/mailbox/**', '**/session/**', '**/library/**', '**/eml/**', ...shells, ...interfaceLibraries, 'node:*'],
  'Pure layers read values, not mailboxes, files or screens: take what you need as an argument.',
];

const fences = [
  fence(['text'], ['../*', '!../text/*', ...interfaceLibraries], 'text is a leaf: it imports nothing of ours.', {
    allowTypeImports: false,
  }),
  fence(['thread', 'delay'], ...pure),
  ...layers('review', ['holes', 'whole-letter', 'sentences', 'words', 'grammar', 'weights', 'rules'], ...pure, [
    'finding',
    'find-own-text',
    'paragraphs',
    'patterns-that-may-match',
  ]),
  // The highest of those: only what stands beside them is above it.
  ...layers(
    'review/holes',
    [
      ...['weighing', 'notes', 'templates', 'choices', 'stand-ins', 'slots'],
      ...['missing', 'debris', 'honesty', 'slot-words'],
    ],
    [...pure[0], '**/review-letter'],
    pure[1],
    ['hole-pattern'],
  ),
  ...layers('letter', ['rendering', 'praise', 'precision', 'post', 'typed'], ...pure, [
    'request',
    'letter-library',
    'template',
  ]),
  ...layers(
    'library',
    ['team', 'exchange', 'editing', 'shipped', 'checking', 'reading', 'texts', 'format'],
    ['**/mailbox/**', '**/session/**', '**/thread/**', ...shells, ...interfaceLibraries],
    'A library is text and checks: it knows no mail client and no screen.',
  ),
  ...layers(
    'session',
    ['queue', 'personal', 'letters', 'course', 'memory', 'sentences', 'engine', 'state', 'document', 'values'],
    ['**/mailbox/outlook/**', '**/mailbox/gmail/**', ...shells, ...interfaceLibraries, 'node:*'],
    'The session knows the Mailbox port, never an adapter, and no screen.',
  ),
  fence(
    ['mailbox'],
    ['**/letter/**', '**/review/**', '**/session/**', '**/library/**', ...shells, ...interfaceLibraries, 'node:*'],
    'An adapter carries text in and out; it does not know what a letter says.',
  ),
  ...layers(
    'taskpane',
    [
      ...['start', 'pages', 'bar', 'menu', 'letter', 'queue', 'library', 'notices'],
      ...['fields', 'workers', 'parts', 'looks'],
    ],
    [...notShipped, '**/gmail/**', '**/commands/**', '**/onsend/**'],
    'The pane runs in a browser, whichever mail client it is shown in: it knows no shell around it, nor what plays one.',
  ),
  fence(
    ['gmail'],
    [...notShipped, '**/outlook/**', '**/commands/**', '**/onsend/**'],
    'The extension is the pane and one adapter, in a browser: it knows nothing of Outlook, nor of what plays a mail client.',
  ),
  fence(
    ['commands', 'onsend'],
    [...notShipped, '**/taskpane/**', '**/gmail/**', ...interfaceLibraries],
    'What runs without a pane is small and has no screen, and never knows what plays a mail client.',
  ),
  fence(
    ['self-check'],
    ['../*', ...interfaceLibraries, 'node:*'],
    'The self-check tells what is wrong with the others: it must work when none of them does.',
  ),
  fence(
    ['eml'],
    ['**/letter/**', '**/review/**', '**/session/**', '**/library/**', '**/mailbox/**', ...shells],
    'Reading an .eml file gives an OpenMessage and nothing else.',
  ),
  fence(
    ['mimic'],
    [
      '**/letter/**',
      '**/review/**',
      '**/session/**',
      '**/library/**',
      '**/mailbox/**',
      '**/taskpane/**',
      '**/gmail/**',
      '**/scripts/**',
    ],
    'The mimic plays Gmail: it must not know the extension that is installed beside it.',
  ),
  fence(
    ['embedded'],
    [
      '**/letter/**',
      '**/review/**',
      '**/session/**',
      '**/library/**',
      '**/mailbox/**',
      '**/taskpane/**',
      '**/thread/**',
      '**/scripts/**',
    ],
    'The embedded mailbox plays Outlook: it must not know the add-in it hosts.',
  ),
];

export default tseslint.config(
  { ignores: ['dist', 'build', 'release', 'node_modules', 'coverage', 'test/fixtures'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs', 'src/cli/*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-globals': ['error', 'event', 'name', 'parent', 'status', 'top', 'length', 'open', 'close'],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.{js,mjs,cjs}', 'src/{embedded,cli,mimic}/**', 'scripts/**', 'test/**'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  { files: ['src/**/*.tsx', 'src/taskpane/**', 'test/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  ...fences,
);
