// Kit's fingerprints: that of a page's script is made natively, that of the page is left to the hook, which has its bytes.
import type { Plugin } from 'vite';

interface Change {
	file: RegExp;
	/** What stands there as shipped; another version of Kit that says it differently stops the build. */
	from: string;
	to: string;
}

const changes: Change[] = [
	// As shipped it goes over every character in script: a fifth of the cost of a page.
	{
		file: /@sveltejs\/kit\/src\/runtime\/server\/page\/render\.js$/,
		from: 'headers.set(\'etag\', `"${hash(transformed)}"`);',
		to: ''
	},
	// For the content security policy. As shipped it waits for a thread.
	{
		file: /@sveltejs\/kit\/src\/runtime\/server\/page\/csp\.js$/,
		from: 'async function sha256(content) {',
		to: `import { hash as digest } from 'node:crypto';\nasync function sha256(content) {\n\treturn digest('sha256', content, 'base64');`
	}
];

export function nativeFingerprint(): Plugin {
	return {
		name: 'hearth:native-fingerprint',
		applyToEnvironment: (environment) => environment.name === 'ssr',
		transform(code, id) {
			const change = changes.find(({ file }) => file.test(id));
			if (!change) return;
			if (!code.includes(change.from))
				throw new Error('The fingerprints of Kit have another form than this plugin knows.');
			return { code: code.replace(change.from, change.to), map: null };
		}
	};
}
