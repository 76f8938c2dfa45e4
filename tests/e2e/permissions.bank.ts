// Who gets what from the routes of the content bank; part of the table in permissions.table.ts.
import type { House } from '../support/house.ts';
import type { Who } from '../support/people-of-the-house.ts';
import { starterItems } from '#server/programme/bank/starter/items.ts';
import type { Answer, Case, Expectation } from './permissions.table.ts';

const signedIn: Who[] = ['employee', 'communicator', 'moderator', 'administrator', 'member', 'host'];
const runners: Who[] = ['communicator', 'administrator'];
const are = (who: Who[], answer: Answer): Expectation => Object.fromEntries(who.map((one) => [one, answer]));
const nobody = '987654321';

/** The member writes the item, the host reviews it; others are not told that there is one. */
const crew = (runner: Answer, member: Answer = runner, host: Answer = member): Expectation => ({
	...are(signedIn, 'hidden'),
	...are(runners, runner),
	...{ member, host }
});
/** Of an item nobody else works on. */
const alone = (runner: Answer): Expectation => ({ ...are(signedIn, 'hidden'), ...are(runners, runner) });
/** On a page that the member and the host see for their one item. */
const planning: Expectation = { ...crew('passes'), ...are(['member', 'host'], 'no') };

/** Whoever works on it sees it, but its place in the bank is not theirs to take away; those who run the programme would do it, so they are not asked. */
const closed: Expectation = { ...are(['employee', 'moderator'], 'hidden'), ...are(['member', 'host'], 'no') };

type Body = Record<string, string> | ((house: House) => Record<string, string>);
type Item = 'drafted' | 'other';

const cased = (at: Case['at'], expect: Expectation, body?: Body): Case => ({
	at,
	...(body ? { body: typeof body === 'function' ? body : () => body } : {}),
	expect
});
const page = (address: string, expect: Expectation): Case[] => [cased(() => address, expect)];
const of = (item: Item, tail: string, expect: Expectation, body?: Body): Case =>
	cased(({ bank }, unknown) => `/programme/bank/${unknown ? nobody : bank[item]}${tail}`, expect, body);
const onItem = (name: string, expect: Expectation, body: Body = {}): [string, Case[]] => [
	`POST /programme/bank/[id]?/${name}`,
	[of('other', `?/${name}`, alone('passes'), body), of('drafted', `?/${name}`, expect, body)]
];

/** A version and a stage that are not the item's: whoever may is told so, and nothing is changed. */
const words = { title: 'Better', version: '999' };
const move = { to: 'ready', from: 'shelved', reason: '' };
const way = JSON.stringify({ what: 'language', value: 'en', ids: [Number(nobody)] });
const check = ({ bank }: House) => ({ checkId: String(bank.checkId) });

export const bankCases: Record<string, Case[]> = {
	'GET /programme/bank': [
		...page('/programme/bank', crew('yes')),
		...page('/programme/bank?view=board&objective=none', crew('yes')),
		...page('/programme/bank?stage=shelved&q=nothing', crew('yes'))
	],
	'POST /programme/bank?/add': [cased(() => '/programme/bank?/add', planning, { title: 'x', objectiveId: nobody })],
	'POST /programme/bank?/change': [cased(() => '/programme/bank?/change', planning, { ids: nobody, what: 'shelve' })],
	'POST /programme/bank?/undo': [cased(() => '/programme/bank?/undo', planning, { 'ways[]': way })],
	'POST /programme/bank?/move': [
		cased(
			() => '/programme/bank?/move',
			crew('passes'),
			({ bank }) => ({ ...move, id: String(bank.drafted) })
		)
	],
	'POST /programme/bank?/restore': [
		cased(
			() => '/programme/bank?/restore',
			are(signedIn, 'hidden'),
			({ bank }) => ({ id: String(bank.drafted) })
		)
	],
	'GET /programme/bank/new': page(`/programme/bank/new?format=question&objective=${nobody}`, alone('yes')),
	'POST /programme/bank/new': [
		cased(() => '/programme/bank/new', alone('passes'), { title: 'x', objectiveId: nobody })
	],
	'GET /programme/bank/[id]': [of('other', '', alone('yes')), of('drafted', '', crew('yes'))],
	'GET /programme/bank/[id]/edit': [of('other', '/edit', alone('yes')), of('drafted', '/edit', crew('yes'))],
	'POST /programme/bank/[id]/edit': [
		of('other', '/edit', alone('passes'), words),
		of('drafted', '/edit', crew('passes'), words)
	],
	...Object.fromEntries([
		onItem('move', crew('passes'), move),
		onItem('comment', crew('passes'), { body: '' }),
		onItem('check', crew('passes'), { text: '' }),
		onItem('tick', crew('passes'), (house) => ({ ...check(house), done: '0' })),
		onItem('place', crew('passes'), (house) => ({ ...check(house), by: '-1' })),
		onItem('uncheck', crew('passes'), { checkId: nobody }),
		onItem('bringBack', crew('passes'))
	]),
	'POST /programme/bank/[id]?/join': [of('other', '?/join', alone('no')), of('drafted', '?/join', crew('passes'))],
	// These change the item for good, so only those are asked who may not.
	'POST /programme/bank/[id]?/draft': [of('drafted', '?/draft', crew('passes'))],
	'POST /programme/bank/[id]?/shelve': [of('drafted', '?/shelve', closed)],
	'POST /programme/bank/[id]?/withdraw': [
		of('drafted', '?/withdraw', { ...are(['employee', 'moderator'], 'hidden'), communicator: 'no', host: 'no' })
	],
	'POST /programme/bank/[id]?/delete': [of('drafted', '?/delete', closed)],
	'GET /programme/bank/series': page('/programme/bank/series', alone('yes')),
	'GET /programme/bank/series/[id]': [
		cased(({ bank }, unknown) => `/programme/bank/series/${unknown ? nobody : bank.seriesId}`, alone('yes'))
	],
	'POST /programme/bank/series/[id]?/rename': [
		cased(
			({ bank }, unknown) => `/programme/bank/series/${unknown ? nobody : bank.seriesId}?/rename`,
			alone('passes'),
			{
				title: 'Knots'
			}
		)
	],
	'GET /programme/bank/starter': page('/programme/bank/starter?objective=safety&format=article', alone('yes')),
	'POST /programme/bank/starter?/adopt': [
		cased(() => '/programme/bank/starter?/adopt', alone('passes'), { keys: 'no-such-key', languages: 'en' })
	],
	'POST /programme/bank/starter?/undo': [
		cased(() => '/programme/bank/starter?/undo', alone('passes'), { ids: nobody })
	],
	'GET /programme/bank/starter/[key]': [
		cased((_, unknown) => `/programme/bank/starter/${unknown ? 'no-such-key' : starterItems[0]!.key}`, alone('yes'))
	]
};
