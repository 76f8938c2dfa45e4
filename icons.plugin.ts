// Turns each Lucide icon into a component of plain markup at build time.
import type { Plugin } from 'vite';

interface IconData {
	node: [tag: string, attributes: Record<string, string | number>][];
}

const attributesOf = (attributes: Record<string, string | number>) =>
	Object.entries(attributes)
		.filter(([name]) => name !== 'key')
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('');

/**
 * As shipped, an icon is drawn by a loop over elements with spread attributes, at each use, on the server and again in the
 * browser. A feed has over a hundred of them. Written out, one is a constant string with a class and a size.
 * Known properties: class, size, strokeWidth, role, aria-label, aria-hidden (true unless there is a label).
 */
export function staticIcons(): Plugin {
	return {
		name: 'hearth:static-icons',
		enforce: 'pre',
		transform(code, id) {
			if (!/@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/.test(id)) return;
			const found = /const iconData = (\{.*\});/.exec(code)?.[1];
			if (!found) throw new Error(`The icon ${id} has another form than this plugin knows.`);
			const { node } = JSON.parse(found) as IconData;
			const drawing = node.map(([tag, attributes]) => `<${tag}${attributesOf(attributes)} />`).join('');
			return {
				code: `<script>
	let { class: className = '', size = 24, strokeWidth = 1.75, role, 'aria-label': label, 'aria-hidden': hidden = label ? undefined : 'true' } = $props();
</script>
<svg xmlns="http://www.w3.org/2000/svg" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width={strokeWidth} stroke-linecap="round" stroke-linejoin="round" class={className} {role} aria-label={label} aria-hidden={hidden}>${drawing}</svg>
`,
				map: null
			};
		}
	};
}
