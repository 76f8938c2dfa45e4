// Hostile words in every field of objectives, the bank, the calendar and suggestions: each gets an answer, and none of them runs in a real browser.
import { describe, expect, it } from 'vitest';
import { bankFormats } from '#lib/terms/bank.ts';
import { payloads, sample } from '../support/hostile.ts';
import { useHostileWalk } from '../support/hostile-walk.ts';
import { useHouse } from '../support/house.ts';

const rooms = useHouse(true);
const { house } = rooms;
const { get, send, expectHarmless } = useHostileWalk(rooms, 'communicator');
const all = payloads();
/** As long as a field takes it, in one line. */
const short = (payload: string, most: number) => payload.replace(/[\0\r\n]/g, ' ').slice(0, most);

interface Sent {
	address: string;
	fields: Record<string, string>;
}

/** Each is answered; returns where the accepted ones led. */
async function accepted(list: string[], form: (payload: string, index: number) => Sent): Promise<string[]> {
	const [broken, places]: [string[], string[]] = [[], []];
	for (const [index, payload] of list.entries()) {
		const { address, fields } = form(payload, index);
		const { status, place } = await send(address, fields);
		if (status >= 500) broken.push(`${status} ${address}: ${payload.slice(0, 100)}`);
		if (status === 303) places.push(place);
	}
	expect(broken).toEqual([]);
	return places;
}

describe('hostile words in the programme', () => {
	it('in objectives, what drops them, and measures', async () => {
		const places = await accepted(sample(all, 24), (payload) => ({
			address: '/programme/objectives/new',
			fields: { title: `O ${short(payload, 150)}`, why: payload.slice(0, 1_900) }
		}));
		expect(places.length).toBeGreaterThan(10);
		const pages = places.map((place) => place.replace(/\?.*/, ''));
		const [first = ''] = pages;
		const measured = await accepted(sample(all, 24), (payload) => ({
			address: `/programme/measures/new?objective=${first.split('/').at(-1)}`,
			fields: {
				...{ name: `M ${short(payload, 110)}`, unit: short(payload, 30), direction: 'up', baseline: '1', target: '9' },
				...{ dueOn: '2090-01-01', topic: short(payload, 60) }
			}
		}));
		expect(measured.length).toBeGreaterThan(10);
		await accepted(sample(all, 12), (payload, index) => ({
			address: `${pages[index + 1]}/drop`,
			fields: { things: 'release', reason: `Because ${short(payload, 400)}` }
		}));
		await expectHarmless([
			...pages,
			'/programme/objectives',
			'/programme/alignment',
			'/programme/evidence',
			'/programme'
		]);
	});

	it('in readings, typed and pasted', async () => {
		const address = `/programme/measures/${house().objectives.outside}`;
		await accepted(sample(all, 24), (payload, index) => ({
			address: `${address}?/enter`,
			fields: { on: `2026-0${1 + (index % 9)}-1${index % 10}`, value: String(index), note: short(payload, 300) }
		}));
		await accepted(sample(all, 40), (payload, index) => ({
			address: `${address}?/take`,
			fields: index % 2 ? { text: payload, broken: 'rest' } : { text: `2026-02-03;4\n${payload};5`, broken: 'rest' }
		}));
		await expectHarmless([address, `/programme/objectives/${house().objectives.own}`]);
	});

	it('in every field of an item, its checks and comments, and in lists and the board', async () => {
		const places = await accepted(sample(all, 28), (payload, index) => ({
			address: '/programme/bank/new',
			fields: {
				...{
					title: `I ${short(payload, 190)}`,
					brief: payload,
					prompts: payload,
					outline: payload,
					sourceNote: short(payload, 300)
				},
				...{
					topics: short(payload, 60).replaceAll(',', ' '),
					series: `S ${short(payload, 110)}`,
					seriesPart: String(index + 1)
				},
				...{ format: bankFormats[index % bankFormats.length]!, evergreen: 'yes', effort: '2' }
			}
		}));
		expect(places.length).toBeGreaterThan(10);
		await accepted(sample(all, 24), (payload, index) => ({
			address: `${places[index % places.length]}?/check`,
			fields: { text: `C ${short(payload, 290)}` }
		}));
		await accepted(sample(all, 24), (payload, index) => ({
			address: `${places[index % places.length]}?/comment`,
			fields: { body: payload }
		}));
		const drafts = await accepted(sample(all, 8), (_, index) => ({ address: `${places[index]}?/draft`, fields: {} }));
		await expectHarmless([...places, ...drafts]);
		const lists = ['/programme/bank', '/programme/bank?view=board', '/programme/bank/series', '/programme/runway'];
		await expectHarmless([...lists, '/programme/calendar', '/programme/calendar?as=list']);
	});

	it('where people, days, numbers and choices belong', async () => {
		const { bank, objectives } = house();
		await accepted(sample(all, 40), (payload, index) => {
			const word = payload.slice(0, 200);
			const nobody = { owner: word, author: word, reviewer: word, ghost: word, objectiveId: word, audienceId: word };
			const forms: Sent[] = [
				{ address: '/programme/bank/new', fields: { title: 'x', ...nobody } },
				{
					address: '/programme/bank/new',
					fields: { title: 'x', usableFrom: word, effort: word, language: word, format: word }
				},
				{ address: `/programme/bank/${bank.other}/edit`, fields: { title: word, version: word, spaceId: word } },
				{ address: `/programme/bank/${bank.other}?/move`, fields: { to: word, from: word, reason: payload } },
				{ address: `/programme/bank/${bank.other}?/tick`, fields: { checkId: word, done: word } },
				{ address: '/programme/bank?/change', fields: { ids: word, what: word, value: word } },
				{ address: '/programme/bank?/undo', fields: { 'ways[]': payload } },
				{ address: '/programme/objectives/new', fields: { title: 'x', owner: word, startsOn: word, parentId: word } },
				{
					address: `/programme/objectives/${objectives.other}/edit`,
					fields: { title: word, version: word, things: word, toId: word }
				},
				{
					address: '/programme/measures/new?objective=1&figure=x',
					fields: { name: word, baseline: word, target: word, dueOn: word, figure: word }
				},
				{ address: `/programme/measures/${objectives.outside}?/enter`, fields: { on: word, value: word } },
				{ address: '/programme/alignment?/align', fields: { subject: word, subjectId: word, objectiveId: word } }
			];
			return forms[index % forms.length]!;
		});
	});

	it('in the calendar, its cadence and its closed days', async () => {
		await accepted(sample(all, 48), (payload, index) => {
			const word = payload.slice(0, 200);
			const forms: Sent[] = [
				{
					address: '/programme/calendar/cadence?/close',
					fields: { fromOn: '2027-01-0' + (1 + (index % 9)), reason: short(payload, 190) }
				},
				{
					address: '/programme/calendar/cadence?/add',
					fields: { format: word, weekdays: word, time: word, timeZone: word, startsOn: word }
				},
				{ address: '/programme/calendar/cadence?/limits', fields: { mostPerWeek: word, hoursApart: word } },
				{ address: '/programme/calendar/cadence?/end', fields: { id: word, version: word, filled: word } },
				{
					address: '/programme/calendar?/place',
					fields: { itemId: word, seen: word, slot: word, day: word, time: word, confirmed: word }
				},
				{ address: '/programme/calendar?/swap', fields: { itemId: word, seen: word, other: word } },
				{ address: '/programme/calendar?/fill', fields: { pairs: word } },
				{ address: '/programme/calendar?/giveUp', fields: { slotId: word, version: word, reason: word } }
			];
			return forms[index % forms.length]!;
		});
		await expectHarmless(['/programme/calendar/cadence', '/programme/calendar?from=2027-01-01&as=list']);
	});

	it('in suggestions, what is answered to them, and feeds', async () => {
		const { status } = await send('/suggestions/new', { kind: 'write', text: 'A harmless one' }, 'member');
		expect(status).toBeLessThan(400);
		for (const payload of sample(all, 15))
			expect(
				(await send('/suggestions/new', { kind: 'write', text: payload.slice(0, 900) }, 'member')).status
			).toBeLessThan(500);
		await accepted(sample(all, 24), (payload, index) => {
			const forms: Sent[] = [
				{ address: '/programme/harvest/feeds?/add', fields: { url: payload.slice(0, 1_900) } },
				{ address: '/programme/harvest?/take', fields: { ref: payload.slice(0, 200) } },
				{ address: '/programme/harvest?/decline', fields: { id: payload.slice(0, 200), answer: payload } }
			];
			return forms[index % forms.length]!;
		});
		await expectHarmless(['/programme/harvest', '/programme/harvest/feeds', '/suggestions']);
	});

	it('in addresses', async () => {
		const broken: string[] = [];
		for (const payload of sample(all, 60)) {
			const q = encodeURIComponent(payload.slice(0, 500).toWellFormed());
			for (const address of [
				`/programme/bank?q=${q}&format=${q}&objective=${q}&audience=${q}&language=${q}&owner=${q}&series=${q}&cursor=${q}`,
				`/programme/bank?view=board&q=${q}&stage=${q}`,
				`/programme/calendar?view=${q}&from=${q}&format=${q}&objective=${q}`,
				`/programme/calendar/place?item=${q}&slot=${q}&back=${q}`,
				`/programme/alignment/items?objective=${q}&what=${q}&cursor=${q}`,
				`/programme/evidence?objective=${q}&kind=${q}&cursor=${q}`,
				`/programme/runway/${q}`,
				`/programme/measures/new?objective=${q}&figure=${q}&source=${q}`,
				`/programme/bank/starter?objective=${q}&format=${q}&language=${q}`,
				`/suggestions/new?post=${q}&kind=${q}&text=${q}`
			]) {
				const status = await get(address).catch((error: unknown) => String(error));
				if (typeof status === 'string' || status >= 500) broken.push(`${status} ${address}`);
			}
		}
		expect(broken).toEqual([]);
	});
});
