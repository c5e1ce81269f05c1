/** The folders of src/, top to bottom: each may import only from those after it. See docs/architecture.md. */
const LAYERS = [
  'cli', 'pipeline', 'output', 'leak', 'parity', 'readback', 'writers', 'browser', 'check', 'layout', 'chart', 'deck', 'dossier', 'blocks', 'entities', 'fonts',
  'theme', 'slide', 'text', 'source', 'pictures', 'messages', 'diagnostics', 'units', 'xml', 'files',
];

/** Folders, and single files, that may read, write or start programs. */
const EDGES = [
  '^src/cli/', '^src/pipeline/', '^src/output/', '^src/files/', '^src/browser/', '^src/fonts/(?:open-fonts|find-font-faults|face-table|load-fontkit)\\.ts$',
  '^src/theme/(?:load-theme|font-file|packed-theme|pack-themes)\\.ts$',  '^src/pictures/load-rasteriser\\.ts$',
  '^src/writers/html/load-', '^src/writers/html/skeleton',
];

const upwards = LAYERS.slice(1).map((layer, i) => ({
  name: `${layer}-imports-upwards`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(?:${LAYERS.slice(0, i + 1).join('|')})/|^src/index\\.ts$` },
}));

/** A writer never knows another, but for the one it works from: HTML is Marp's Markdown rendered, pictures show HTML. */
const WORKS_FROM = { pptx: 'pptx', marp: 'marp', html: 'html|marp', pdf: 'pdf', png: 'png|html' };
const writers = Object.entries(WORKS_FROM).map(([writer, known]) => ({
  name: `${writer}-knows-another-writer`,
  severity: 'error',
  from: { path: `^src/writers/${writer}/` },
  to: { path: '^src/writers/', pathNot: `^src/writers/(?:${known})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$|^src/index' },
      to: {},
    },
    {
      name: 'every-folder-has-its-layer',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/', pathNot: `^src/(?:${LAYERS.join('|')})/|^src/index\\.ts$` },
    },
    {
      name: 'input-and-output-at-the-edges',
      severity: 'error',
      from: { path: '^src/', pathNot: EDGES },
      to: { dependencyTypes: ['core'], path: '^(?:node:)?(?:fs|fs/promises|child_process|net|http|https|os)$' },
    },
    ...upwards,
    ...writers,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
