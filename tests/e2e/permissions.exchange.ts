// Who gets what from import and export of the content bank; part of the table in permissions.table.ts.
import type { Who } from '../support/people-of-the-house.ts';
import type { Answer, Case, Expectation } from './permissions.table.ts';

const signedIn: Who[] = ['employee', 'communicator', 'moderator', 'administrator', 'member', 'host'];
const are = (who: Who[], answer: Answer): Expectation => Object.fromEntries(who.map((one) => [one, answer]));
const runners = (answer: Answer): Expectation => ({
	...are(signedIn, 'no'),
	...are(['communicator', 'administrator'], answer)
});
const nobody = '987654321';

const page = (address: string): Case => ({ at: () => address, expect: runners('yes') });
/** What was only looked at is for the communicator who gave it; what was brought in for all who run the programme. */
const one = (which: 'looked' | 'done', tail: string, expect: Expectation, body?: Record<string, string>): Case => ({
	at: ({ imports }, unknown) => `/programme/bank/exchange/${unknown ? nobody : imports[which]}${tail}`,
	...(body ? { body: () => body } : {}),
	expect
});
const { communicator: _, ...others } = runners('hidden');
const onImport = (name: string): [string, Case[]] => [
	`POST /programme/bank/exchange/[id]?/${name}`,
	[
		one('looked', `?/${name}`, others, {}),
		{ at: () => `/programme/bank/exchange/${nobody}?/${name}`, body: () => ({}), expect: runners('hidden') }
	]
];

export const exchangeCases: Record<string, Case[]> = {
	'GET /programme/bank/exchange': [
		page('/programme/bank/exchange'),
		page('/programme/bank/exchange?stage=ready&objective=none&format=nothing&series=x')
	],
	'POST /programme/bank/exchange': [
		{ at: () => '/programme/bank/exchange', body: () => ({ pasted: 'nothing' }), expect: runners('passes') }
	],
	'GET /programme/bank/exchange/[id]': [
		one('looked', '', { ...others, communicator: 'yes' }),
		one('done', '', runners('yes'))
	],
	...Object.fromEntries(['bring', 'forget', 'undo'].map(onImport)),
	'GET /programme/bank/exchange/file': [
		page('/programme/bank/exchange/file'),
		page('/programme/bank/exchange/file?as=csv&stage=idea'),
		page('/programme/bank/exchange/file?as=markdown'),
		page('/programme/bank/exchange/file?as=nothing&empty=1')
	]
};
