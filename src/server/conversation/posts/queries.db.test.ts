// Finding a post: what one may not see does not exist.
import { describe, expect, it } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { NotFound } from '#server/platform/errors.ts';
import { findPost } from './queries.ts';

const { db } = useDatabase();

describe('findPost', () => {
	it('gives a published post to anyone, with what they may do', () =>
		rolledBack(db(), async (tx) => {
			const [jana, piet, noor] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const post = await buildPost(tx, { author: jana, coAuthors: [piet] });
			const found = await findPost(ctxOf(tx, noor), post.id);
			expect(found).toMatchObject({
				id: post.id,
				coAuthorIds: [piet.id],
				can: { comment: true, edit: false, pin: false }
			});
			expect((await findPost(ctxOf(tx, piet), post.id)).can).toMatchObject({
				edit: true,
				publish: true,
				delete: false
			});
			expect((await findPost(ctxOf(tx, jana), post.id)).can).toMatchObject({ edit: true, delete: true });
		}));

	it('hides drafts, deleted posts and unknown ids alike', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx, { roles: ['administrator', 'moderator'] })];
			const draft = await buildPost(tx, { author: jana, state: 'draft' });
			const gone = await buildPost(tx, { author: jana, deletedAt: new Date() });
			for (const id of [draft.id, gone.id, 999_999, Number.NaN, 1.5])
				await expect(findPost(ctxOf(tx, noor), id)).rejects.toBeInstanceOf(NotFound);
			expect((await findPost(ctxOf(tx, jana), draft.id)).state).toBe('draft');
		}));
});
