// Spaces on a real database: made, found, entered and left; and silent to outsiders when private.
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { ctxOf, rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import type { Db } from '#server/platform/db/client.ts';
import { parse } from '../../../../src/server/web/form.ts';
import * as act from './actions.ts';
import { AddMembers, CreateSpace } from './input.ts';
import { findSpace, listJoinRequests, listSpaceMembers, listSpaces, listWritableSpaces } from './queries.ts';
import { spaces } from './schema.ts';

const house = useDatabase();

async function cast(db: Db) {
	const [host, member, stranger, admin] = [
		await buildPerson(db, { name: 'Hanna Host' }),
		await buildPerson(db, { name: 'Mika Member' }),
		await buildPerson(db, { name: 'Otto Outsider' }),
		await buildPerson(db, { name: 'Ada Admin', roles: ['administrator'] })
	];
	return { host, member, stranger, admin };
}

const ledgerOf = async (db: Db, spaceId: number) =>
	(
		await db.execute<{ verb: string }>(
			sql`select verb from ledger where subject = 'space' and subject_id = ${spaceId} order by id`
		)
	).rows.map((row) => row.verb);
const noticesOf = async (db: Db, personId: number) =>
	(
		await db.execute<{ verb: string }>(sql`select verb from notifications where person_id = ${personId} order by id`)
	).rows.map((row) => row.verb);
const form = (over = {}) =>
	parse(CreateSpace, { name: 'Shop floor safety', purpose: 'Fewer near misses, told sooner.', ...over });

describe('making a space', () => {
	it('makes its maker the first host, and records it', () =>
		rolledBack(house.db(), async (db) => {
			const { host } = await cast(db);
			const made = await act.createSpace(ctxOf(db, host), form({ rules: 'Be **kind**' }));
			expect(made.slug).toBe('shop-floor-safety');
			const inside = { ...host, spaceIds: [made.id], hostIds: [made.id] };
			const space = await findSpace(ctxOf(db, inside), made.slug);
			expect(space).toMatchObject({ standing: 'host', memberCount: 1, hosts: [{ name: 'Hanna Host' }] });
			expect(space.rulesHtml).toContain('<strong>kind</strong>');
			expect(await ledgerOf(db, made.id)).toEqual(['space.created']);
		}));

	it('asks for a name and a purpose, and keeps names apart', () =>
		rolledBack(house.db(), async (db) => {
			const { host } = await cast(db);
			expect(() => form({ purpose: ' ' })).toThrow(
				expect.objectContaining({ status: 422, issues: [expect.objectContaining({ field: 'purpose' })] })
			);
			expect(() => form({ name: '!!' })).toThrow(expect.objectContaining({ status: 422 }));
			await act.createSpace(ctxOf(db, host), form());
			await expect(act.createSpace(ctxOf(db, host), form({ name: 'SHOP FLOOR safety' }))).rejects.toMatchObject({
				code: 'space_name_taken'
			});
			expect((await act.createSpace(ctxOf(db, host), form({ name: 'New' }))).slug).not.toBe('new');
		}));

	it('lets a private space share a name, so that the refusal tells nothing', () =>
		rolledBack(house.db(), async (db) => {
			const { host, stranger } = await cast(db);
			const hidden = await act.createSpace(ctxOf(db, host), form({ visibility: 'private' }));
			expect(hidden.slug).toMatch(/^shop-floor-safety-[0-9a-f]{6}$/);
			expect((await act.createSpace(ctxOf(db, stranger), form())).slug).toBe('shop-floor-safety');
		}));
});

describe('who knows of a space', () => {
	it('shows an outsider the door of a space by request, and nothing behind it', () =>
		rolledBack(house.db(), async (db) => {
			const { host, member, stranger } = await cast(db);
			const space = await buildSpace(db, { visibility: 'request', hosts: [host], members: [member] });
			await db.update(spaces).set({ rules: 'Secret', rulesHtml: '<p>Secret</p>' }).where(eq(spaces.id, space.id));
			const seen = await findSpace(ctxOf(db, stranger), space.slug);
			expect(seen).toMatchObject({
				rulesHtml: '',
				faces: [],
				requestCount: 0,
				can: { read: false, ask: true },
				hosts: [{ name: 'Hanna Host' }]
			});
			await expect(listSpaceMembers(ctxOf(db, stranger), seen)).rejects.toMatchObject({ code: 'forbidden' });
			await expect(
				listJoinRequests(ctxOf(db, member), await findSpace(ctxOf(db, member), space.slug))
			).rejects.toMatchObject({ code: 'forbidden' });
		}));

	it('does not have a private space for outsiders, whatever they try', () =>
		rolledBack(house.db(), async (db) => {
			const { host, member, stranger, admin } = await cast(db);
			const { slug } = await buildSpace(db, {
				name: 'Merger',
				visibility: 'private',
				hosts: [host],
				members: [member]
			});
			for (const outsider of [stranger, admin]) {
				const ctx = ctxOf(db, outsider);
				await expect(findSpace(ctx, slug)).rejects.toMatchObject({ code: 'not_found' });
				for (const scope of ['mine', 'discover', 'archived'] as const)
					expect((await listSpaces(ctx, { scope, q: 'merger' })).rows).toEqual([]);
				for (const attempt of [
					() => act.joinSpace(ctx, { slug }),
					() => act.askToJoin(ctx, { slug, note: '' }),
					() => act.leaveSpace(ctx, { slug }),
					() => act.archiveSpace(ctx, { slug }),
					() => act.acceptRequest(ctx, { slug, personId: outsider.id }),
					() => act.makeHost(ctx, { slug, personId: outsider.id }),
					() => act.addMembers(ctx, { slug, people: [outsider.handle] }),
					() => act.removeMember(ctx, { slug, personId: host.id }),
					() => act.editSpace(ctx, { slug, name: 'Mine', purpose: 'Taken over now', rules: '' })
				])
					await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
			}
			expect((await listSpaces(ctxOf(db, member), { scope: 'mine' })).rows.map((row) => row.name)).toEqual(['Merger']);
		}));

	it('lists mine by name and the rest by size, page by page', () =>
		rolledBack(house.db(), async (db) => {
			const { host, member, stranger } = await cast(db);
			for (const name of ['beta', 'Alpha', 'Gamma', '100 % done']) await buildSpace(db, { name, hosts: [host] });
			await buildSpace(db, { name: 'Largest', hosts: [host], members: [member] });
			const names = async (viewer: typeof host, scope: 'mine' | 'discover', q = '') => {
				const found: string[] = [];
				let cursor: string | null = null;
				do {
					const page: Awaited<ReturnType<typeof listSpaces>> = await listSpaces(ctxOf(db, viewer), {
						scope,
						q,
						size: 2,
						cursor
					});
					found.push(...page.rows.map((row) => row.name));
					cursor = page.next;
				} while (cursor);
				return found;
			};
			expect(await names(host, 'mine')).toEqual(['100 % done', 'Alpha', 'beta', 'Gamma', 'Largest']);
			expect(await names(stranger, 'discover')).toEqual(['Largest', 'beta', 'Alpha', 'Gamma', '100 % done']);
			expect(await names(stranger, 'discover', '%')).toEqual(['100 % done']);
			expect((await listWritableSpaces(ctxOf(db, member))).map((row) => row.name)).toEqual(['Largest']);
			await expect(listSpaces(ctxOf(db, host), { scope: 'mine', cursor: 'rubbish' })).rejects.toMatchObject({
				code: 'bad_cursor'
			});
		}));
});

describe('coming and going', () => {
	it('joins an open space once and leaves it', () =>
		rolledBack(house.db(), async (db) => {
			const { host, stranger } = await cast(db);
			const space = await buildSpace(db, { hosts: [host] });
			expect(await act.joinSpace(ctxOf(db, stranger), space)).toEqual({ slug: space.slug, personIds: [stranger.id] });
			expect((await act.joinSpace(ctxOf(db, stranger), space)).personIds).toEqual([]);
			expect((await findSpace(ctxOf(db, stranger), space.slug)).memberCount).toBe(2);
			await act.leaveSpace(ctxOf(db, stranger), space);
			expect((await findSpace(ctxOf(db, stranger), space.slug)).memberCount).toBe(1);
			expect(await ledgerOf(db, space.id)).toEqual(['space.joined', 'space.left']);
		}));

	it('asks, is let in, and everyone is told', () =>
		rolledBack(house.db(), async (db) => {
			const { host, member, stranger } = await cast(db);
			const space = await buildSpace(db, { visibility: 'request', hosts: [host], members: [member] });
			await expect(act.joinSpace(ctxOf(db, stranger), space)).rejects.toMatchObject({ code: 'forbidden' });
			await act.askToJoin(ctxOf(db, stranger), { slug: space.slug, note: 'I repair the presses.' });
			expect(await noticesOf(db, host.id)).toEqual(['space.requested']);
			const queue = await listJoinRequests(ctxOf(db, host), await findSpace(ctxOf(db, host), space.slug));
			expect(queue).toMatchObject([{ name: 'Otto Outsider', note: 'I repair the presses.' }]);
			const answer = { slug: space.slug, personId: stranger.id };
			await expect(act.acceptRequest(ctxOf(db, member), answer)).rejects.toMatchObject({ code: 'forbidden' });
			expect((await act.acceptRequest(ctxOf(db, host), answer)).personIds).toEqual([stranger.id]);
			await expect(act.acceptRequest(ctxOf(db, host), answer)).rejects.toMatchObject({ code: 'not_found' });
			expect(await noticesOf(db, stranger.id)).toEqual(['space.accepted']);
			expect(await ledgerOf(db, space.id)).toEqual(['space.requested', 'space.accepted']);
		}));

	it('declines, and one may ask again; withdraws', () =>
		rolledBack(house.db(), async (db) => {
			const { host, stranger } = await cast(db);
			const space = await buildSpace(db, { visibility: 'request', hosts: [host] });
			await act.askToJoin(ctxOf(db, stranger), { slug: space.slug, note: '' });
			expect(
				(await act.declineRequest(ctxOf(db, host), { slug: space.slug, personId: stranger.id })).personIds
			).toEqual([]);
			expect(await noticesOf(db, stranger.id)).toEqual(['space.declined']);
			await act.askToJoin(ctxOf(db, stranger), { slug: space.slug, note: 'Again' });
			expect((await findSpace(ctxOf(db, stranger), space.slug)).requested).toBe(true);
			await act.withdrawRequest(ctxOf(db, stranger), space);
			expect((await findSpace(ctxOf(db, stranger), space.slug)).requested).toBe(false);
		}));

	it('keeps one host, and lets none in once archived', () =>
		rolledBack(house.db(), async (db) => {
			const { host, member, stranger } = await cast(db);
			const space = await buildSpace(db, { hosts: [host], members: [member] });
			const ctx = ctxOf(db, host);
			await expect(act.leaveSpace(ctx, space)).rejects.toMatchObject({ code: 'last_host' });
			await expect(act.makeMember(ctx, { slug: space.slug, personId: host.id })).rejects.toMatchObject({
				code: 'last_host'
			});
			await expect(act.removeMember(ctx, { slug: space.slug, personId: host.id })).rejects.toMatchObject({
				code: 'last_host'
			});
			await expect(act.makeHost(ctxOf(db, member), { slug: space.slug, personId: member.id })).rejects.toMatchObject({
				code: 'forbidden'
			});
			await act.makeHost(ctx, { slug: space.slug, personId: member.id });
			await act.leaveSpace(ctx, space);
			await act.archiveSpace(ctxOf(db, { ...member, hostIds: [space.id] }), space);
			await expect(act.joinSpace(ctxOf(db, stranger), space)).rejects.toMatchObject({ code: 'space_archived' });
			await act.unarchiveSpace(ctxOf(db, { ...member, hostIds: [space.id] }), space);
			await act.joinSpace(ctxOf(db, stranger), space);
			expect(await ledgerOf(db, space.id)).toEqual([
				'space.host_named',
				'space.left',
				'space.archived',
				'space.unarchived',
				'space.joined'
			]);
		}));
});

describe('members', () => {
	it('adds people by handle or mail, all or none, and tells them', () =>
		rolledBack(house.db(), async (db) => {
			const { host, member, stranger } = await cast(db);
			const space = await buildSpace(db, { visibility: 'private', hosts: [host] });
			const input = parse(AddMembers, {
				slug: space.slug,
				people: `@${member.handle}, ${stranger.handle}@example.org`
			});
			await expect(
				act.addMembers(ctxOf(db, host), { ...input, people: [...input.people, 'nobody'] })
			).rejects.toMatchObject({ status: 422 });
			expect((await act.addMembers(ctxOf(db, host), input)).personIds.sort()).toEqual([member.id, stranger.id].sort());
			expect((await act.addMembers(ctxOf(db, host), input)).personIds).toEqual([]);
			expect(await noticesOf(db, stranger.id)).toEqual(['space.invited']);
			const inside = ctxOf(db, { ...member, spaceIds: [space.id] });
			const page = await listSpaceMembers(inside, await findSpace(inside, space.slug), { size: 2 });
			expect(page.rows.map((row) => [row.name, row.role])).toEqual([
				['Hanna Host', 'host'],
				['Mika Member', 'member']
			]);
			const rest = await listSpaceMembers(inside, await findSpace(inside, space.slug), { size: 2, cursor: page.next });
			expect(rest.rows.map((row) => row.name)).toEqual(['Otto Outsider']);
			await expect(act.addMembers(inside, input)).rejects.toMatchObject({ code: 'forbidden' });
		}));

	it('edits words and refuses others', () =>
		rolledBack(house.db(), async (db) => {
			const { host, member, admin } = await cast(db);
			const space = await buildSpace(db, { hosts: [host], members: [member] });
			const words = { slug: space.slug, name: 'Better name', purpose: 'A clearer purpose.', rules: '' };
			await expect(act.editSpace(ctxOf(db, member), words)).rejects.toMatchObject({ code: 'forbidden' });
			await act.editSpace(ctxOf(db, admin), words);
			expect(await findSpace(ctxOf(db, member), space.slug)).toMatchObject({
				name: 'Better name',
				purpose: 'A clearer purpose.'
			});
			expect(await ledgerOf(db, space.id)).toEqual(['space.edited']);
		}));
});
