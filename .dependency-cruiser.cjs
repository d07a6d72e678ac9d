/** The floors of docs/architecture.md: a folder imports only from floors below it. */
const floor = (name, from, allowed) => ({
  name: `floor-${name}`,
  severity: 'error',
  comment: `${name} may import only from: ${allowed.join(', ')}`,
  from: { path: from, pathNot: ['\\.test\\.tsx?$'] },
  to: { path: '^(rules|storage|content-scripts|extension|entrypoints|tests|scripts)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    floor('1-model', '^rules/model/', ['^rules/model/']),
    floor('1-law', '^rules/law/', ['^rules/(model|law)/']),
    floor('1-text', '^rules/text/', ['^rules/(model|law|text)/']),
    floor('1-engine', '^rules/engine/', ['^rules/(model|law|text|engine)/']),
    floor('1-flow', '^rules/flow/', ['^rules/(model|law|text|engine|flow)/']),
    floor('1-rules', '^rules/', ['^rules/']),
    floor('2-storage', '^storage/', ['^(rules|storage)/']),
    floor('2-content-scripts', '^content-scripts/', ['^(rules|content-scripts)/']),
    floor('3-extension', '^extension/', ['^(rules|storage|content-scripts|extension)/']),
    floor('4-entrypoints', '^entrypoints/', ['^(rules|storage|content-scripts|extension|entrypoints)/']),
    {
      name: 'reading-does-not-draw',
      severity: 'error',
      from: { path: '^content-scripts/host/' },
      to: { path: '^content-scripts/(overlay|calibration)/' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'rules/ runs in a worker and in Node: no browser library, no Node module',
      from: { path: '^rules/', pathNot: ['\\.test\\.ts$', '\\.examples\\.ts$'] },
      to: { dependencyTypes: ['core', 'npm'], pathNot: ['node_modules/zod/'] },
    },
    {
      name: 'examples-are-not-bundled',
      severity: 'error',
      comment: 'examples serve the tests, the rule list of the command line and the rule reference only',
      from: {
        pathNot: [
          '^tests/',
          '^scripts/',
          '\\.test\\.ts$',
          '\\.examples\\.ts$',
          '^extension/command-line/',
          '^rules/catalogue/examples\\.ts$',
        ],
      },
      to: { path: '(\\.examples\\.ts$|^rules/catalogue/examples\\.ts$)' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(rules|storage|content-scripts|extension)/',
        pathNot: ['\\.(test|examples)\\.tsx?$', '\\.d\\.ts$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
