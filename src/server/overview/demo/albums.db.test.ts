// The demo's albums: drawn, hung in their spaces, talked about, and voted on where they are calls.
import { sql } from 'drizzle-orm';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it, vi } from 'vitest';
import { buildPerson } from '../../../../tests/factories/people.ts';
import { buildSpace } from '../../../../tests/factories/spaces.ts';
import { useDatabase } from '../../../../tests/support/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearth-albums-'));
vi.stubEnv('HEARTH_DATA', folder);
const { hangings } = await import('./albums.ts');
const { clockAt } = await import('./clock.ts');
const { albums } = await import('./content/albums.ts');
const { people } = await import('./content/people.ts');
const { spaces } = await import('./content/spaces.ts');
const { actor, emptyStage } = await import('./stage.ts');
const { db } = useDatabase();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('are hung, described, talked about and voted on', async () => {
	// A plain colour of its own for each, so that no two are the same photo; drawing is tried elsewhere.
	let drawn = 0;
	const picture = async () => {
		drawn += 1;
		const background = { r: drawn % 256, g: (drawn * 7) % 256, b: 90 };
		return sharp({ create: { width: 60, height: 40, channels: 3, background } })
			.png()
			.toBuffer();
	};
	const stage = emptyStage(db(), clockAt(new Date('2026-03-18T10:00:00Z'), 'Europe/Berlin'), picture);
	for (const { handle } of people) {
		const roles = handle === 'alina.moritz' ? (['communicator'] as const) : [];
		const { id } = await buildPerson(db(), { handle, roles: [...roles] });
		Object.assign(actor(stage, handle).viewer, { id, roles: ['employee', ...roles] });
	}
	for (const { slug, hosts, members } of spaces) {
		const { id } = await buildSpace(db(), { slug, members: [] });
		stage.spaces.set(slug, { id, slug });
		for (const handle of [...hosts, ...members]) actor(stage, handle).viewer.spaceIds.push(id);
	}
	for (const { play } of hangings(stage).toSorted((a, b) => a.at.getTime() - b.at.getTime())) await play();
	const { rows } = await db()
		.execute(sql`select (select count(*)::int from posts where kind = 'album' and state = 'published') as albums,
		(select count(*)::int from photos) as photos, (select count(*)::int from photo_people where state = 'agreed') as named,
		(select sum(votes)::int from photos) as votes, (select count(*)::int from photos_of_the_week) as weeks,
		(select count(*)::int from comments) as said, (select count(*)::int from photo_calls where settled_at is not null) as settled`);
	const all = albums.flatMap((album) => album.photos);
	const sum = (of: (photo: (typeof all)[number]) => unknown[] | undefined) =>
		all.reduce((count, photo) => count + (of(photo)?.length ?? 0), 0);
	expect(rows[0]).toEqual({
		...{ albums: albums.length, photos: all.length, weeks: 2, settled: 1 },
		...{ named: sum((photo) => photo.named), votes: sum((photo) => photo.votes), said: sum((photo) => photo.said) }
	});
}, 120_000);
