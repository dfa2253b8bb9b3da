import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import pluginVue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'

export default defineConfigWithVueTs(
  {
    ignores: [
      'dist/',
      'test-results/',
      'playwright-report/',
      'src/api/**/*.gen.ts',
      'src/api/**/index.ts',
      'src/*.d.ts',
    ],
  },
  pluginVue.configs['flat/recommended'],
  vueTsConfigs.recommended,
  accessibility.configs['flat/recommended'],
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/define-macros-order': 'error',
      'vue/require-default-prop': 'off',
      // The layout is prettier's.
      'vue/html-indent': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      // Labels are tied by id; Element Plus renders the control out of the linter's sight.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      'vuejs-accessibility/no-autofocus': 'error',
      // Chrome 87 refuses the whole selector; styles are translated by the build, strings are not.
      'no-restricted-syntax': [
        'error',
        ...['Literal[value', 'TemplateElement[value.raw'].map((text) => ({
          // `:not` of one simple selector it knows.
          selector: `${text}=/:(is|where|has)\\(|:not\\([^)]*,/]`,
          message: 'Chrome 87 does not know this selector',
        })),
      ],
    },
  },
  {
    // All words are in src/locales.
    files: ['src/**/*.vue'],
    rules: { 'vue/no-bare-strings-in-template': 'error' },
  },
  {
    // A browser may refuse both: src/session/kept.ts knows what to do then.
    files: ['src/**'],
    ignores: ['src/**/*.spec.ts', 'src/session/kept.ts'],
    rules: { 'no-restricted-globals': ['error', 'localStorage', 'sessionStorage'] },
  },
  {
    // On a phone their rows are `display: block`, which takes the roles of a table away unless they are written out.
    files: [
      'src/components/lists/{DataTable,TableRows}.vue',
      'src/components/MonthGrid.vue',
      'src/features/activities/DuplicateComparison.vue',
      'src/features/coverage/Matrix{Line,Table}.vue',
    ],
    rules: { 'vuejs-accessibility/no-redundant-roles': 'off' },
  },
)
