// The one rule who sees a post and who keeps order there, as a table over places and people.
import { describe, expect, it } from 'vitest';
import type { Role } from '#server/members/access/roles.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { canPin } from './policy.ts';
import { canModerate, canSee, haveSameReaders, type Seen } from './visible.ts';

let made = 0;
const viewer = (over: { roles?: Role[]; spaceIds?: number[]; hostIds?: number[] } = {}): Viewer => ({
	...{ id: (made += 1), handle: 'x', name: 'X', photo: null, language: 'en', timeZone: 'UTC' },
	...{ roles: ['employee'], spaceIds: [], hostIds: [] },
	...over
});

const author = viewer();
const people = {
	author,
	coAuthor: viewer(),
	// Of space 7, which has the number of an audience too: the one says nothing of the other.
	member: viewer({ spaceIds: [7] }),
	host: viewer({ spaceIds: [7], hostIds: [7] }),
	inside: viewer({ spaceIds: [-7] }),
	insideModerator: viewer({ spaceIds: [-7], roles: ['moderator'] }),
	moderator: viewer({ roles: ['moderator'] }),
	communicator: viewer({ roles: ['communicator'] }),
	administrator: viewer({ roles: ['administrator'] }),
	stranger: viewer()
};
type Who = keyof typeof people;

const post = (over: Partial<Seen> = {}): Seen => ({
	...{ state: 'published', restricted: false, spaceId: null, audienceId: null },
	...{ authorId: author.id, coAuthorIds: [people.coAuthor.id], deletedAt: null },
	...over
});
const inSpace = { restricted: true, spaceId: 7 };
const forAudience = { restricted: true, audienceId: 7 };
const nowhere = { restricted: true };
const everyone = Object.keys(people) as Who[];
const those = (may: (one: Viewer) => boolean) => everyone.filter((who) => may(people[who]));

describe('canSee', () => {
	it.each<[string, Partial<Seen>, Who[]]>([
		['everywhere', {}, everyone],
		['in an open space', { spaceId: 7 }, everyone],
		['in a private space', inSpace, ['author', 'coAuthor', 'member', 'host']],
		['for an audience', forAudience, ['author', 'coAuthor', 'inside', 'insideModerator']],
		[
			'archived, for an audience',
			{ ...forAudience, state: 'archived' },
			['author', 'coAuthor', 'inside', 'insideModerator']
		],
		['a draft for an audience', { ...forAudience, state: 'draft' }, ['author', 'coAuthor']],
		['whose audience is gone', nowhere, ['author', 'coAuthor']],
		['deleted', { deletedAt: new Date() }, []]
	])('a post %s', (_, over, seen) => {
		expect(those((one) => canSee(one, post(over)))).toEqual(seen);
	});
});

describe('canModerate', () => {
	it.each<[string, Partial<Seen>, Who[]]>([
		['everywhere', {}, ['insideModerator', 'moderator']],
		['in a private space', inSpace, ['host']],
		['for an audience', forAudience, ['insideModerator']],
		['whose audience is gone', nowhere, []]
	])('a post %s', (_, over, may) => {
		expect(those((one) => canModerate(one, post(over)))).toEqual(may);
	});
});

it('what is for an audience is no announcement for everyone', () => {
	expect([canPin(people.communicator, post()), canPin(people.communicator, post(forAudience))]).toEqual([true, false]);
});

it('words go from one post to another only where the same people see both', () => {
	const pairs: [Partial<Seen>, Partial<Seen>, boolean][] = [
		[{}, {}, true],
		[{}, { spaceId: 7 }, true],
		[{}, forAudience, false],
		[inSpace, inSpace, true],
		[forAudience, forAudience, true],
		[inSpace, forAudience, false],
		[forAudience, { restricted: true, audienceId: 8 }, false],
		[nowhere, nowhere, false]
	];
	for (const [one, other, same] of pairs) {
		expect(haveSameReaders(post(one), post(other)), JSON.stringify([one, other])).toBe(same);
		expect(haveSameReaders(post(other), post(one))).toBe(same);
	}
});
