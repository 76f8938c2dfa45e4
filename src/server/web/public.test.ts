// Who is led to the sign-in page, and who is told in a problem document.
import { expect, it } from 'vitest';
import { isForScripts } from './public.ts';

const ask = (route: string, headers: Record<string, string>, isOfKit = false) =>
	isForScripts(new Request('http://hearth.test' + route, { headers }), route, route, isOfKit);
const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const json = { accept: 'application/json' };
const any = { accept: '*/*' };

it.each([
	['/articles', page, false],
	['/articles', any, false],
	['/articles', json, true],
	['/comments', any, true],
	['/articles/drafts', any, true],
	['/search/suggest', {}, true],
	['/notifications/[id]', page, false],
	['/api/v1/articles', page, true],
	['/files/[key]', page, true],
	['/live', { accept: 'text/event-stream' }, true],
	['/settings/appearance', { ...json, 'x-sveltekit-action': 'true' }, false]
])('%s asked with %o', (route, headers, expected) =>
	expect(ask(route, headers as Record<string, string>)).toBe(expected)
);

it('leaves what Kit asks for to Kit, which follows redirects', () => expect(ask('/articles', json, true)).toBe(false));
