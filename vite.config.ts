// How Hearth is built: Kit's options, Tailwind, the message compiler and the test projects.
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import { staticIcons } from './icons.plugin.ts';
import { nativeFingerprint } from './kit.plugin.ts';
import { wordOptions } from './words.config.ts';

const csp = {
	// The fingerprint of its one inline script goes with each page: the same page is the same to the byte, and may be kept as it was sent.
	mode: 'hash' as const,
	directives: {
		'default-src': ['self' as const],
		'script-src': ['self' as const],
		// Style attributes carry widths and colours of data (charts, spaces); scripts stay strict.
		'style-src': ['self' as const, 'unsafe-inline' as const],
		'img-src': ['self' as const, 'data:' as const, 'blob:' as const],
		'font-src': ['self' as const],
		'connect-src': ['self' as const],
		'object-src': ['none' as const],
		'base-uri': ['self' as const],
		'form-action': ['self' as const],
		'frame-ancestors': ['none' as const]
	}
};

/** Tests that need a process whose modules nobody has loaded before: a data folder, limits or a store of their own. */
const alone = [
	'src/server/community/photos/uploads/*.db.test.ts',
	'src/server/community/questions/similar.db.test.ts',
	'src/server/conversation/attachments/*.db.test.ts',
	'src/server/overview/demo/*.db.test.ts',
	'src/server/overview/transfer/export/*.db.test.ts'
];

export default defineConfig({
	plugins: [
		staticIcons(),
		nativeFingerprint(),
		tailwindcss(),
		// Under test the words were compiled before: the compiler's watcher would keep the run from ending.
		process.env.VITEST ? [] : paraglideVitePlugin(wordOptions),
		sveltekit({
			adapter: adapter({ out: 'build', precompress: true }),
			csp,
			compilerOptions: { runes: true },
			output: { linkHeaderPreload: false }
		})
	],
	// What most pages share comes in one piece: sixty small files cost more to ask for than they weigh.
	environments: {
		client: {
			build: {
				rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 6 }] } } }
			}
		}
	},
	// Bundled, for sanitize-html asks for it by require(), which Node refuses while another part is just importing it.
	ssr: { noExternal: [/^(htmlparser2|entities|dom(handler|utils|elementtype|-serializer))$/] },
	// Under test nothing is watched: a watcher would keep the run from ending.
	server: { fs: { allow: ['.'] }, ...(process.env.VITEST ? { watch: null } : {}) },
	test: {
		passWithNoTests: false,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/*.test.ts'],
					exclude: ['src/**/*.db.test.ts'],
					testTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'db',
					environment: 'node',
					// One load of the modules for all files: loading took most of the time.
					isolate: false,
					include: ['src/**/*.db.test.ts', 'tests/db/**/*.test.ts'],
					exclude: alone,
					globalSetup: ['tests/support/postgres.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'alone',
					environment: 'node',
					include: alone,
					globalSetup: ['tests/support/postgres.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					environment: 'node',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: ['tests/support/site.ts'],
					testTimeout: 120_000,
					hookTimeout: 180_000,
					fileParallelism: false
				}
			}
		]
	}
});
