// Makes ideas and challenges for tests, by the same actions as the pages.
import { writeIdea } from '#server/community/ideas/actions.ts';
import { openChallenge } from '#server/community/ideas/actions/challenges.ts';
import { OpenChallenge } from '#server/community/ideas/input-challenges.ts';
import { WriteIdea } from '#server/community/ideas/input.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import type { Db } from '#server/platform/db/client.ts';
import { testNow } from '../support/database.ts';

let made = 0;

/** A submitted idea, unless told otherwise. */
export async function buildIdea(
	db: Db,
	author: Viewer,
	over: Partial<Given> = {},
	now = testNow,
	quiet = false
): Promise<{ id: number; slug: string; version: number }> {
	made += 1;
	const fields = { title: `Idea ${made}`, problem: 'Something costs us time.', proposal: 'We do it another way.' };
	return writeIdea({ db, viewer: author, now, quiet }, WriteIdea.parse({ ...fields, ...over }));
}

type Given = Record<keyof WriteIdea, unknown>;

/** A challenge that runs on the day of the tests. */
export async function buildChallenge(
	db: Db,
	opener: Viewer,
	sponsor: Pick<Viewer, 'handle'>,
	over: Partial<Record<keyof OpenChallenge, unknown>> = {},
	now = testNow,
	quiet = false
): Promise<{ id: number; slug: string }> {
	made += 1;
	const criteria = [
		{ name: 'Benefit', weight: 3, axis: 'benefit' },
		{ name: 'Effort', weight: 1, axis: 'effort' }
	];
	const fields = {
		title: `Challenge ${made}?`,
		sponsor: sponsor.handle,
		criteria,
		opensOn: '2026-03-01',
		closesOn: '2026-03-31'
	};
	return openChallenge({ db, viewer: opener, now, quiet }, OpenChallenge.parse({ ...fields, ...over }));
}
