/**
 * Two projects: `core` runs the pure layers in Node, `components` runs React in jsdom.
 * The real-browser suite is not jest's: it is test/e2e, run by `npm run test:e2e`.
 */
const esmOnlyPackages = ['htmlparser2', 'domhandler', 'domutils', 'domelementtype', 'dom-serializer', 'entities'];

/**
 * In the realm a test runs in, each of these is looked up through V8's slow path every time: as parameters of the modules they
 * take a fourth off what computes most. None that a test replaces (`Date`, timers), nor that a package declares (`Symbol`).
 */
const coreGlobals = ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RegExp', 'Set', 'String', 'WeakMap'];

const shared = {
  sandboxInjectedGlobals: coreGlobals,
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnlyPackages.join('|')})/)`],
  extensionsToTreatAsEsm: [],
};

export default {
  // By default one processor is left idle, which is half of a machine with two.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/longest-first.mjs',
  projects: [
    {
      ...shared,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/', '<rootDir>/test/taskpane/'],
    },
    {
      ...shared,
      displayName: 'components',
      testEnvironment: 'jsdom',
      // jsdom resolves as a browser does, and would ask for the library that only webpack's loader can give.
      moduleNameMapper: {
        '^#built-in-library$': '<rootDir>/src/library/shipped/built-in-library.ts',
        '^#built-in-sources$': '<rootDir>/src/library/shipped/built-in-sources.ts',
      },
      testMatch: ['<rootDir>/test/taskpane/**/*.test.ts?(x)'],
      setupFiles: ['<rootDir>/test/taskpane/jsdom-setup.ts'],
    },
  ],
};
