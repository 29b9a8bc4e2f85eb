export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      },
    ],
  },
  testTimeout: 60_000,
  maxWorkers: '100%',
  // modules of earlier suites stay in a worker's memory (jestjs.io/docs/configuration, "workerIdleMemoryLimit"): it starts anew
  workerIdleMemoryLimit: '1GB',
};
