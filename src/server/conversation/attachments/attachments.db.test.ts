// Documents on posts: taken in or refused by name, seen by those who see the post, and gone when taken off.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import type { Ctx } from '#server/members/access/ctx.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { Invalid, NotFound } from '#server/platform/errors.ts';
import { office, pdf } from '../../../../tests/support/documents.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildPost } from '../../../../tests/factories/posts.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearth-documents-'));
vi.stubEnv('HEARTH_DATA', folder);
vi.stubEnv('UPLOAD_LIMIT_MB', '1');
const { changeDocuments } = await import('./actions.ts');
const { clearDocuments } = await import('./jobs.ts');
const { openDocument } = await import('./queries.ts');
const { attachments } = await import('./schema.ts');
const { discardDocuments, storeDocuments } = await import('./take-in.ts');
const { db } = useDatabase();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const offer = { name: 'Offer.pdf', bytes: pdf };
const stored = () =>
	readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
const reads = async (ctx: Ctx, key: string) => {
	try {
		return await readText((await openDocument(ctx, key)).file.body);
	} catch (error) {
		expect(error).toBeInstanceOf(NotFound);
		return null;
	}
};

describe('documents', () => {
	it('are for those who see the post, as long as they see it', () =>
		rolledBack(db(), async (tx) => {
			const [jana, noor] = [await buildPerson(tx), await buildPerson(tx, { roles: ['administrator', 'moderator'] })];
			const space = await buildSpace(tx, { visibility: 'private', members: [jana] });
			const member = ctxOf(tx, { ...jana, spaceIds: [space.id] });
			const [open, inside, draft] = [
				await buildPost(tx, { author: jana }),
				await buildPost(tx, { author: jana, space }),
				await buildPost(tx, { author: jana, state: 'draft' })
			];
			const keyOn = async (id: number) => {
				const [document] = await storeDocuments([offer]);
				await changeDocuments(member, id, { added: [document!] });
				return document!.key;
			};
			const [one, two, three] = [await keyOn(open.id), await keyOn(inside.id), await keyOn(draft.id)];
			const who = [member, ctxOf(tx, noor)];
			const seen = async (key: string) => Promise.all(who.map(async (ctx) => (await reads(ctx, key)) !== null));
			expect([await seen(one), await seen(two), await seen(three)]).toEqual([
				[true, true],
				[true, false],
				[true, false]
			]);
			expect(await reads(ctxOf(tx, noor), one)).toBe(pdf.toString());
			await tx.update(posts).set({ deletedAt: new Date() }).where(eq(posts.id, open.id));
			expect(await seen(one)).toEqual([false, false]);
			for (const key of ['../../etc/passwd', 'a'.repeat(36), `${two}.pdf`, ''])
				expect(await reads(ctxOf(tx, noor), key)).toBeNull();
			const verbs = (await tx.select().from(ledger)).filter(({ verb }) => verb === 'document.attached');
			expect(verbs.map(({ facts }) => facts?.post)).toEqual([open.id, inside.id, draft.id]);
		}));

	it('come off with their files, and only from their own post', () =>
		rolledBack(db(), async (tx) => {
			const ctx = ctxOf(tx, await buildPerson(tx));
			const [one, other] = [await buildPost(tx, { author: ctx.viewer }), await buildPost(tx, { author: ctx.viewer })];
			const before = stored();
			const [document] = await storeDocuments([offer]);
			await changeDocuments(ctx, one.id, { added: [document!] });
			await changeDocuments(ctx, other.id, { removed: [document!.key] });
			expect(await reads(ctx, document!.key)).not.toBeNull();
			await changeDocuments(ctx, one.id, { removed: [document!.key] });
			expect(await reads(ctx, document!.key)).toBeNull();
			expect(stored()).toBe(before + 1);
			const jobs = await tx.execute<{ data: Parameters<typeof clearDocuments.run>[0] }>(
				sql`select data from pgboss.job where name = 'clear-documents'`
			);
			for (const { data } of jobs.rows) await clearDocuments.run(data);
			expect(stored()).toBe(before);
		}));

	it('are refused by name, all or none', async () => {
		const before = stored();
		const bad = (name: string, bytes: Uint8Array, why: string) =>
			expect(storeDocuments([offer, { name, bytes }])).rejects.toMatchObject({
				issues: [{ field: 'files', message: expect.stringContaining(why) as string }]
			});
		await bad('invoice.pdf.exe', pdf, '“invoice.pdf.exe” is of a kind');
		await bad('notes', Buffer.from('x'), '“notes” is of a kind');
		await bad('drawing.svg', Buffer.from('<svg onload=alert(1)>'), '“drawing.svg” is of a kind');
		await bad('report.pdf', Buffer.from('<html>'), '“report.pdf” is not what its name says');
		await bad(
			'plan.docx',
			office('word', { name: 'word/vbaProject.bin', content: 'x' }),
			'“plan.docx” contains macros'
		);
		await bad('long.txt', Buffer.alloc(1024 * 1024 + 1, 'a'), '“long.txt” is larger than 1 MB');
		await bad('a\u202etxt.exe', Buffer.from('x'), '“atxt.exe” is of a kind');
		await expect(storeDocuments([{ name: 'x.exe', bytes: pdf }])).rejects.toBeInstanceOf(Invalid);
		expect(stored()).toBe(before);
		const [kept] = await storeDocuments([{ name: 'C:\\secret\\fi"le*\u0000.PDF', bytes: pdf }]);
		expect(kept).toMatchObject({ name: 'fi_le_.PDF', kind: 'pdf', bytes: pdf.length });
		await discardDocuments([kept!]);
		expect(stored()).toBe(before);
		expect(existsSync(folder)).toBe(true);
	});

	it('are ten on one post at most', () =>
		rolledBack(db(), async (tx) => {
			const ctx = ctxOf(tx, await buildPerson(tx));
			const post = await buildPost(tx, { author: ctx.viewer });
			const nine = await storeDocuments(Array.from({ length: 9 }, () => offer));
			await changeDocuments(ctx, post.id, { added: nine });
			const two = await storeDocuments([offer, offer]);
			await expect(changeDocuments(ctx, post.id, { added: two })).rejects.toBeInstanceOf(Invalid);
			await changeDocuments(ctx, post.id, { added: two, removed: [nine[0]!.key] });
			expect(await tx.$count(attachments)).toBe(10);
		}));
});
