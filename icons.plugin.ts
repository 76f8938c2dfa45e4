// Gathers the Lucide icons in use into one file that browsers keep, and turns each icon component into a reference to it.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface IconData {
	node: [tag: string, attributes: Record<string, string | number>][];
}

const sprite = 'static/icons.svg';
const used = new Set<string>();

/**
 * As shipped, an icon is drawn by a loop over elements with spread attributes, at each use, on the server and again in the
 * browser. A feed has over a hundred of them. As a reference one is a short constant string with a class, and its lines are
 * neither in every page nor in every script.
 * Sizes and strokes of the classes icon, icon-sm, icon-lg are in the style sheet.
 * Known properties: class, size, strokeWidth, role, aria-label, aria-hidden (true unless there is a label).
 */
export function staticIcons(): Plugin {
	let version = '';
	return {
		name: 'hearth:static-icons',
		enforce: 'pre',
		config() {
			version = gather();
		},
		transform(_code, id) {
			const name = /@lucide\/svelte\/dist\/icons\/([\w-]+)\.svelte$/.exec(id)?.[1];
			if (!name) return;
			if (!used.has(name)) version = gather(name);
			return { code: component(name, version), map: null };
		}
	};
}

const component = (name: string, version: string) => `<script>
	let { class: className = '', size = 24, strokeWidth = 1.75, role, 'aria-label': label, 'aria-hidden': hidden = label ? undefined : 'true' } = $props();
	const plain = $derived(size === 24 && String(className).startsWith('icon'));
</script>
<svg width={plain ? undefined : size} height={plain ? undefined : size} fill={plain ? undefined : 'none'} stroke-width={plain ? undefined : strokeWidth} class={className} {role} aria-label={label} aria-hidden={hidden}><use href="/icons.svg?${version}#${name}" /></svg>
`;

/** Some names stand for another icon. */
function drawn(name: string): string {
	const file = readFileSync(`node_modules/@lucide/svelte/dist/icons/${name}.js`, 'utf8');
	return /['"]\.\/([\w-]+)\.svelte['"]/.exec(file)?.[1] ?? name;
}

/** Writes the file if it has changed; returns what its address carries, so that it may be kept for ever. */
function gather(more?: string): string {
	for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }))
		if (/\.(svelte|ts)$/.test(file))
			for (const [, name] of readFileSync(join('src', file), 'utf8').matchAll(/@lucide\/svelte\/icons\/([\w-]+)/g))
				used.add(drawn(name!));
	if (more) used.add(more);
	const text = `<svg xmlns="http://www.w3.org/2000/svg">${[...used].sort().map(symbol).join('')}</svg>\n`;
	if (!existsSync(sprite) || readFileSync(sprite, 'utf8') !== text) writeFileSync(sprite, text);
	return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function symbol(name: string): string {
	const code = readFileSync(`node_modules/@lucide/svelte/dist/icons/${name}.svelte`, 'utf8');
	const found = /const iconData = (\{.*\});/.exec(code)?.[1];
	if (!found) throw new Error(`The icon ${name} has another form than this plugin knows.`);
	const { node } = JSON.parse(found) as IconData;
	const drawing = node.map(([tag, attributes]) => `<${tag}${attributesOf(attributes)}/>`).join('');
	return `<symbol id="${name}" viewBox="0 0 24 24" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${drawing}</symbol>`;
}

const attributesOf = (attributes: Record<string, string | number>) =>
	Object.entries(attributes)
		.filter(([name]) => name !== 'key')
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('');
