import { readdirSync } from 'node:fs'
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

const features = readdirSync('./src/features')

/** Imports go shared → features → app; features do not know each other. Between folders they are written from `@/`. */
const zones = [
  zone('src/shared', ['features', 'app']),
  ...features.map((feature) =>
    zone(`src/features/${feature}`, [
      'app',
      ...features.filter((other) => other !== feature).map((other) => `features/${other}`),
    ]),
  ),
]

function zone(folder, forbidden) {
  const names = forbidden.map((path) => path.split('/').at(-1))
  return {
    files: [`${folder}/**/*.{ts,vue}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^@/(${forbidden.join('|')})(/|$)`, message: `${folder} must not know it.` },
            {
              regex: `^(\\.\\./)+(shared|features|${names.join('|')})(/|$)`,
              message: 'Write imports of another folder from @/.',
            },
          ],
        },
      ],
    },
  }
}

export default tseslint.config(
  {
    ignores: ['dist', 'node_modules', 'src/shared/api/generated', 'test-results', 'playwright-report'],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue}'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'no-undef': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'vue/no-v-html': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
    },
  },
  ...zones,
  { files: ['dev/**'], rules: { 'no-undef': 'off' } },
  prettier,
)
