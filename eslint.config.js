// What the linter holds us to, beyond the types.
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
	{ ignores: ['build/', 'data/', '.svelte-kit/', 'src/lib/paraglide/', 'node_modules/', 'tests/.tmp/', 'bench/.tmp/'] },
	...ts.configs.recommended,
	...svelte.configs['flat/recommended'],
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'no-undef': 'off',
			'svelte/no-at-html-tags': 'off',
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/require-each-key': 'error',
			complexity: ['error', 16],
			'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: { 'max-lines-per-function': 'off' }
	},
	{ files: ['**/*.test.ts', 'tests/**', 'bench/**', '**/demo/content/**'], rules: { 'max-lines-per-function': 'off' } }
);
