// Mail against a real SMTP conversation: once, again after a "try later", never lost, and readable in the outbox.
import { sql } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { rolledBack, useDatabase } from '../../../../tests/support/database.ts';
import type { Db } from '../db/client.ts';
import { deliverForgotten, deliverMail, deliverMails, messageId } from './deliver.ts';
import { layoutMail } from './layout.ts';
import { findMail, listMails } from './queries.ts';
import { queueMail, queueMails } from './send.ts';

const house = useDatabase();
const servers: SMTPServer[] = [];
afterEach(async () => {
	for (const server of servers.splice(0)) await new Promise<void>((done) => server.close(() => done()));
});

/** A mail server that answers what the test says, and keeps what it took. */
async function mailServer(answer: (attempt: number) => number | undefined = () => undefined, slow?: Promise<void>) {
	const taken: string[] = [];
	let attempts = 0;
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, _session, done) {
			const parts: Buffer[] = [];
			stream.on('data', (part: Buffer) => parts.push(part));
			stream.on('end', async () => {
				attempts += 1;
				await slow;
				const code = answer(attempts);
				if (code) return done(Object.assign(new Error('Not now'), { responseCode: code }));
				taken.push(Buffer.concat(parts).toString());
				done();
			});
		}
	});
	servers.push(server);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.server.address() as { port: number };
	return {
		taken,
		attempts: () => attempts,
		at: { url: `smtp://127.0.0.1:${port}`, from: 'Hearth <hearth@example.org>' }
	};
}

const mail = (once: string, over = {}) => ({
	once,
	kind: 'notice' as const,
	recipient: 'ines@example.org',
	subject: 'Good morning',
	text: 'Hello Ines',
	html: '<p>Hello Ines</p>',
	...over
});

async function queued(db: Db, once: string, over = {}): Promise<number> {
	await queueMail(db, mail(once, over));
	const found = await db.execute<{ id: number }>(sql`select id from mails where once = ${once}`);
	return found.rows[0]!.id;
}

const jobsFor = async (db: Db) =>
	(
		await db.execute<{ ids: number[] }>(
			sql`select data->'ids' as ids from pgboss.job where name = 'send-mail' order by created_on`
		)
	).rows.flatMap((row) => row.ids);

describe('queueing', () => {
	it('sends once for one reason, with the job in the same transaction', () =>
		rolledBack(house.db(), async (db) => {
			expect(await queueMail(db, mail('reset:1'))).toBe(true);
			expect(await queueMail(db, mail('reset:1'))).toBe(false);
			const { rows } = await listMails(db);
			expect(rows).toHaveLength(1);
			expect(await jobsFor(db)).toEqual([rows[0]!.id]);
		}));

	it('leaves neither mail nor job when the action fails', async () => {
		await house
			.db()
			.transaction(async (tx) => {
				await queueMail(tx as Db, mail('undone'));
				throw new Error('undo');
			})
			.catch(() => undefined);
		expect((await listMails(house.db())).rows).toEqual([]);
		expect(await jobsFor(house.db())).toEqual([]);
	});

	it('takes a thousand at once and keeps line breaks out of subjects', () =>
		rolledBack(house.db(), async (db) => {
			const list = Array.from({ length: 1_000 }, (_, at) =>
				mail(`many:${at}`, { subject: 'Hi\r\nBcc: all@example.org' })
			);
			expect(await queueMails(db, list)).toBe(1_000);
			expect(await jobsFor(db)).toHaveLength(1_000);
			expect((await listMails(db)).rows[0]?.subject).toBe('Hi Bcc: all@example.org');
		}));
});

describe('delivery', () => {
	it('says what it was told, with an id of its own, and only once however often the job runs', async () => {
		const db = house.db();
		const server = await mailServer();
		const id = await queued(db, 'plain');
		expect(await deliverMail(db, id, server.at)).toBe('sent');
		expect(await deliverMail(db, id, server.at)).toBe('nothing');
		await deliverMails(db, [id, id], server.at);
		expect(server.taken).toHaveLength(1);
		const sent = await findMail(db, id);
		expect(sent).toMatchObject({ state: 'sent', attempts: 1, text: 'Hello Ines' });
		expect(server.taken[0]).toContain(`Message-ID: ${messageId(sent, server.at.from)}`);
		expect(server.taken[0]).toContain('Auto-Submitted: auto-generated');
	});

	it('lets two workers that start together send one mail', async () => {
		const gate = Promise.withResolvers<void>();
		const server = await mailServer(undefined, gate.promise);
		const id = await queued(house.db(), 'race');
		const both = Promise.all([deliverMail(house.db(), id, server.at), deliverMail(house.db(), id, server.at)]);
		setTimeout(gate.resolve, 150);
		expect((await both).sort()).toEqual(['nothing', 'sent']);
		expect(server.taken).toHaveLength(1);
	});

	it('tries again after 451 under the same id, and empties a body with a secret after delivery', async () => {
		const db = house.db();
		const server = await mailServer((attempt) => (attempt === 1 ? 451 : undefined));
		const id = await queued(db, 'link', { secret: true });
		await expect(deliverMails(db, [id], server.at)).rejects.toThrow('wait for the mail server');
		expect(await findMail(db, id)).toMatchObject({
			state: 'waiting',
			attempts: 1,
			text: 'Hello Ines',
			lastError: expect.stringContaining('Not now')
		});
		await deliverMails(db, [id], server.at);
		expect(await findMail(db, id)).toMatchObject({ state: 'sent', attempts: 2, text: '', html: '', lastError: null });
		expect(server.taken).toHaveLength(1);
	});

	it('stops at a final refusal and says so in the outbox', async () => {
		const db = house.db();
		const server = await mailServer(() => 550);
		const id = await queued(db, 'refused');
		await deliverMails(db, [id], server.at);
		await deliverMails(db, [id], server.at);
		expect(server.attempts()).toBe(1);
		expect(await findMail(db, id)).toMatchObject({ state: 'failed', text: 'Hello Ines' });
	});

	it('loses nothing while the server is down; the round picks it up later', async () => {
		const db = house.db();
		const id = await queued(db, 'down');
		await expect(deliverMails(db, [id], { url: 'smtp://127.0.0.1:9', from: 'hearth@example.org' })).rejects.toThrow();
		expect(await findMail(db, id)).toMatchObject({ state: 'waiting', attempts: 1 });
		const server = await mailServer();
		await deliverForgotten(db, server.at, new Date(Date.now() + 3_600_000));
		expect(await findMail(db, id)).toMatchObject({ state: 'sent', attempts: 2 });
	});
});

describe('the outbox', () => {
	it('pages newest first and shows one with its body', () =>
		rolledBack(house.db(), async (db) => {
			const ids = [await queued(db, 'a'), await queued(db, 'b'), await queued(db, 'c')];
			const first = await listMails(db, { state: 'waiting', size: 2 });
			expect(first.rows.map((row) => row.id)).toEqual([ids[2], ids[1]]);
			const second = await listMails(db, { state: 'waiting', size: 2, cursor: first.next });
			expect(second.rows.map((row) => row.id)).toContain(ids[0]);
			expect((await findMail(db, ids[0]!)).html).toBe('<p>Hello Ines</p>');
			await expect(findMail(db, 999_999)).rejects.toMatchObject({ code: 'not_found' });
		}));
});

describe('the layout', () => {
	it('escapes what people wrote and fetches nothing', () => {
		const { html, text } = layoutMail({
			language: 'en',
			organisation: 'Linden & Co',
			title: '<script>alert(1)</script>',
			paragraphs: ['a < b'],
			quote: 'one\ntwo',
			button: { label: 'Open', href: 'https://hearth.example/a?b="c"' }
		});
		expect(html).not.toContain('<script>');
		expect(html).not.toMatch(/<img|url\(/);
		expect(html).toContain('b=&quot;c&quot;');
		expect(text).toContain('> one\n> two');
	});
});
