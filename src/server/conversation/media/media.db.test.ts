// Pictures: stored in their sizes, seen by those who see the post, and never taken along to another post by their address.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { Invalid, NotFound } from '#server/platform/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearth-media-'));
vi.stubEnv('HEARTH_DATA', folder);
const { describeImage, uploadImage } = await import('./actions.ts');
const { attachImages, coverIdOf } = await import('./attach.ts');
const { openImage } = await import('./queries.ts');
const { media } = await import('./schema.ts');
const { db } = useDatabase();
let bytes: Buffer;

beforeAll(async () => {
	bytes = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#8a3b12' } })
		.jpeg()
		.toBuffer();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sees = async (ctx: Ctx, key: string) => {
	try {
		(await openImage(ctx, `${key}-s.webp`)).body.destroy();
		return true;
	} catch (error) {
		expect(error).toBeInstanceOf(NotFound);
		return false;
	}
};

describe('a picture', () => {
	it('is one’s own until a post shows it, then it is for those who see the post', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx, { roles: ['administrator', 'moderator'] })];
			const stored = await uploadImage(ctxOf(tx, jana), { bytes, name: 'a.jpg' });
			expect(stored).toMatchObject({ width: 1200, height: 800 });
			expect([await sees(ctxOf(tx, jana), stored.key), await sees(ctxOf(tx, noor), stored.key)]).toEqual([true, false]);
			const draft = await buildPost(tx, { author: jana, state: 'draft' });
			await attachImages(ctxOf(tx, jana), draft.id, [stored.key]);
			expect(await sees(ctxOf(tx, noor), stored.key)).toBe(false);
			const open = await buildPost(tx, { author: jana });
			const other = await uploadImage(ctxOf(tx, jana), { bytes, name: 'b.jpg' });
			await attachImages(ctxOf(tx, jana), open.id, [other.key]);
			expect(await sees(ctxOf(tx, noor), other.key)).toBe(true);
			expect((await tx.select().from(ledger)).map((event) => event.verb)).toContain('image.uploaded');
		}));

	it('of a private space stays inside, even when somebody names its address elsewhere', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const space = await buildSpace(tx, { visibility: 'private', members: [jana] });
			const inside = await buildPost(tx, { author: jana, space });
			const { key } = await uploadImage(ctxOf(tx, jana), { bytes, name: 'a.jpg' });
			await attachImages(ctxOf(tx, jana), inside.id, [key]);
			const bait = await buildPost(tx, { author: noor });
			await attachImages(ctxOf(tx, noor), bait.id, [key]);
			expect(await sees(ctxOf(tx, noor), key)).toBe(false);
			await expect(coverIdOf(ctxOf(tx, noor), key, bait.id)).rejects.toBeInstanceOf(Invalid);
			expect(await sees(ctxOf(tx, { ...jana, spaceIds: [space.id] }), key)).toBe(true);
		}));

	it('that is the cover of a space is for those who know of the space', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx, { roles: ['administrator'] })];
			for (const visibility of ['private', 'request', 'open'] as const) {
				const space = await buildSpace(tx, { visibility, hosts: [jana] });
				const { key } = await uploadImage(ctxOf(tx, jana), { bytes, name: 'cover.jpg', spaceId: space.id });
				expect([await sees(ctxOf(tx, jana), key), await sees(ctxOf(tx, noor), key)]).toEqual([
					true,
					visibility !== 'private'
				]);
				expect(await sees(ctxOf(tx, { ...jana, spaceIds: [] }), key)).toBe(visibility !== 'private');
			}
		}));

	it('that somebody wants gone is seen by its owner, the post’s authors and those who keep order alone', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor, piet] = [await buildPerson(tx), await buildPerson(tx), await buildPerson(tx)];
			const milan = await buildPerson(tx, { roles: ['moderator'] });
			const ada = await buildPerson(tx, { roles: ['administrator', 'communicator'] });
			const album = await buildPost(tx, { author: jana, kind: 'album' });
			const { id, key } = await uploadImage(ctxOf(tx, noor), { bytes, name: 'a.jpg', postId: album.id, avif: true });
			const all = [jana, noor, milan, piet, ada];
			const seen = async () => {
				const answers: boolean[] = [];
				for (const who of all) answers.push(await sees(ctxOf(tx, who), key));
				return answers;
			};
			expect(await seen()).toEqual([true, true, true, true, true]);
			await tx.update(media).set({ hiddenAt: new Date() }).where(eq(media.id, id));
			expect(await seen()).toEqual([true, true, true, false, false]);
			await expect(openImage(ctxOf(tx, piet), `${key}-s.avif`)).rejects.toBeInstanceOf(NotFound);
		}));

	it('that is shared is for everyone', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const { key } = await uploadImage(ctxOf(tx, jana), { bytes, name: 'logo.jpg', shared: true });
			expect(await sees(ctxOf(tx, noor), key)).toBe(true);
		}));

	it('is described by its owner alone', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx)];
			const { key } = await uploadImage(ctxOf(tx, jana), { bytes, name: 'a.jpg' });
			await describeImage(ctxOf(tx, jana), { key, alt: 'A field' });
			await expect(describeImage(ctxOf(tx, noor), { key, alt: 'Mine' })).rejects.toBeInstanceOf(NotFound);
		}));

	it('is refused when it is none, and its address when it is made up', () =>
		rolledBack(db(), async (tx) => {
			const ctx = ctxOf(tx, await buildPerson(tx));
			for (const bad of ['<svg onload=alert(1)>', '<html>', ''])
				await expect(uploadImage(ctx, { bytes: Buffer.from(bad), name: 'x.svg' })).rejects.toBeInstanceOf(Invalid);
			for (const name of ['../../etc/passwd', 'a-s.webp.html', '-s.webp', 'x', 'a-x.webp'])
				await expect(openImage(ctx, name)).rejects.toBeInstanceOf(NotFound);
		}));
});
