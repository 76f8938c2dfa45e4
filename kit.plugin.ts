// Makes Kit's fingerprints natively: as shipped, one goes over every character of a page in script and the other waits for a thread.
import type { Plugin } from 'vite';

const digest = `import { hash as digest } from 'node:crypto';\n`;

interface Change {
	file: RegExp;
	/** What stands there as shipped; another version of Kit that says it differently stops the build. */
	from: string;
	to: string;
}

const changes: Change[] = [
	// Short values keep Kit's own way: browsers compute the same for the bodies of their requests.
	{
		file: /@sveltejs\/kit\/src\/utils\/hash\.js$/,
		from: 'export function hash(...values) {',
		to: `export function hash(...values) {\n\tif (values.length === 1 && typeof values[0] === 'string' && values[0].length > 4096) return digest('sha1', values[0], 'base64url');`
	},
	// The fingerprint of the page's script, for the content security policy.
	{
		file: /@sveltejs\/kit\/src\/runtime\/server\/page\/csp\.js$/,
		from: 'async function sha256(content) {',
		to: `async function sha256(content) {\n\treturn digest('sha256', content, 'base64');`
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
			return { code: digest + code.replace(change.from, change.to), map: null };
		}
	};
}
