// Who may import whom: each folder names the folders it may use.
const may = {
  model: [],
  knowledge: ['model'],
  text: ['model'],
  retrieval: ['model', 'text'],
  scoring: ['model', 'knowledge', 'text', 'retrieval'],
  engine: ['model', 'knowledge', 'text', 'retrieval', 'scoring'],
  disclosure: ['model', 'knowledge', 'scoring', 'engine'],
  explain: [
    'model',
    'knowledge',
    'text',
    'retrieval',
    'scoring',
    'engine',
    'disclosure',
    'formats',
  ],
  testing: ['model', 'knowledge', 'text', 'retrieval', 'scoring', 'engine'],
  evaluation: ['model', 'knowledge', 'text', 'retrieval', 'scoring', 'engine', 'explain'],
  hub: ['model', 'knowledge', 'text', 'retrieval', 'scoring', 'engine', 'disclosure', 'explain'],
  formats: ['model'],
  node: [
    'model',
    'knowledge',
    'text',
    'retrieval',
    'scoring',
    'engine',
    'disclosure',
    'explain',
    'evaluation',
    'hub',
    'formats',
  ],
  workbench: [
    'model',
    'knowledge',
    'text',
    'retrieval',
    'scoring',
    'engine',
    'disclosure',
    'explain',
    'evaluation',
    'formats',
  ],
};

const layer = ([name, others]) => ({
  name: `layer-${name}`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: `^src/(${[name, ...others].join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '[.]d[.]ts$' },
      to: {},
    },
    {
      name: 'node-only-at-the-rim',
      severity: 'error',
      from: { pathNot: '^src/(node|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'cli-uses-public-faces',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: '^src/',
        pathNot: [
          '^src/cli/',
          '^src/index[.]ts$',
          '^src/[^/]+/index[.]ts$',
          '^src/knowledge/[^/]+/index[.]ts$',
        ],
      },
    },
    ...Object.entries(may).map(layer),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
