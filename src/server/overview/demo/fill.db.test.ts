// The demo company moves into a database: everybody and everything is there, at its time, and nobody is told of the past.
import { mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNewest } from '#server/conversation/posts/queries/list-posts.ts';
import { useDatabase } from '../../../../tests/support/database.ts';
import { fillDemo, whoLivesHere } from './fill.ts';

const { db } = useDatabase();
const now = new Date('2026-03-18T10:00:00Z');
const count = async (query: ReturnType<typeof sql>) => Number((await db().execute<{ n: number }>(query)).rows[0]!.n);

beforeAll(async () => {
	expect(await whoLivesHere({ db: db(), now })).toBe('nobody');
	// Pictures are tested where they are drawn; here they would take most of the time.
	await fillDemo({ db: db(), now }, { origin: 'http://localhost:3000', picture: () => Promise.resolve(null) });
}, 180_000);

describe('the filled demo', () => {
	it('is known as the demo afterwards', async () => expect(await whoLivesHere({ db: db(), now })).toBe('demo'));
});
