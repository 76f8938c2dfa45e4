// Hostile files brought into the content bank: each gets an answer, none of it runs, and nothing leaves as a formula.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { headingOf, itemColumns } from '#lib/terms/exchange.ts';
import { readRecords } from '#server/platform/text/delimited.ts';
import { payloads, sample } from '../support/hostile.ts';
import { useHostileWalk } from '../support/hostile-walk.ts';
import { useHouse } from '../support/house.ts';

const rooms = useHouse(true);
const { url, cookie } = rooms;
const { expectHarmless } = useHostileWalk(rooms, 'administrator');
const all = payloads();

/** As a page without script sends its forms. */
const headers = () => ({ cookie: cookie('administrator'), origin: url(), accept: 'text/html' });

async function look(name: string, bytes: string | Uint8Array, more: Record<string, string> = {}): Promise<Response> {
	const body = new FormData();
	body.append('files', new File([bytes as BlobPart], name));
	for (const [field, value] of Object.entries(more)) body.append(field, value);
	return fetch(`${url()}/programme/bank/exchange`, { method: 'POST', redirect: 'manual', headers: headers(), body });
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('a hostile table', () => {
	it('is looked at and brought in without harm, under any name', async () => {
		const rows = sample(all, 60).map((payload) =>
			itemColumns.map((column) => (column === 'format' ? '' : quoted(payload)))
		);
		const head = [...itemColumns.map((column) => headingOf(column, 'en')), ...sample(all, 20).map(quoted)];
		const answer = await look(
			'<img src=x onerror=alert(1)>.csv',
			[head, ...rows].map((row) => row.join(',')).join('\r\n')
		);
		expect(answer.status).toBe(303);
		const place = answer.headers.get('location')!;
		await expectHarmless([place]);
		const bring = await fetch(`${url()}${place}?/bring`, {
			...{ method: 'POST', redirect: 'manual', headers: headers(), body: new URLSearchParams({ way: 'rest' }) }
		});
		expect(bring.status).toBe(303);
		await expectHarmless([place, '/programme/bank/exchange', '/programme/bank', '/programme/bank?view=board']);
		const csv = await fetch(`${url()}/programme/bank/exchange/file?as=csv`, { headers: headers() });
		const cells = readRecords((await csv.text()).replace(/^\ufeff/, '')).flatMap((record) => record.cells);
		expect(cells.length).toBeGreaterThan(200);
		expect(cells.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
	});

	it('that is none gets an answer, whatever it is', async () => {
		const files: [string, string | Uint8Array][] = [
			...sample(all, 80).map((payload): [string, string] => ['a.csv', payload]),
			...sample(all, 40).map((payload): [string, string] => ['a.md', `---\n${payload}\n---\n${payload}`]),
			['a.xlsx', 'PK\u0003\u0004'],
			['a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') })],
			['a.zip', zipSync({ 'a.md': [new Uint8Array(61_000_000), { level: 9 }] })],
			['a.zip', zipSync({ '../../a.md': strToU8('x') })],
			['\u0000', new Uint8Array([0, 1, 2])],
			['a.csv', `title\n"${'x'.repeat(4_000_000)}`]
		];
		const broken: string[] = [];
		for (const [name, bytes] of files) {
			const answer = await look(name, bytes, { stage: 'x', objectiveId: '1e400', language: '../' });
			const plain = await look(name, bytes);
			await Promise.all([answer.body?.cancel(), plain.body?.cancel()]);
			if (answer.status >= 500 || plain.status >= 500) broken.push(`${answer.status} ${plain.status} ${name}`);
		}
		expect(broken).toEqual([]);
	});

	it('asked for in an odd way gets an answer', async () => {
		const broken: string[] = [];
		for (const payload of sample(all, 80)) {
			const q = encodeURIComponent(payload);
			for (const address of [
				`/programme/bank/exchange?stage=${q}&objective=${q}&q=${q}`,
				`/programme/bank/exchange/file?as=${q}&series=${q}&owner=${q}&q=${q}`,
				`/programme/bank/exchange/${q.replaceAll('%2F', '')}`
			]) {
				const answer = await fetch(url() + address, { headers: headers() });
				await answer.body?.cancel();
				if (answer.status >= 500) broken.push(`${answer.status} ${address}`);
			}
		}
		expect(broken).toEqual([]);
	});
});
