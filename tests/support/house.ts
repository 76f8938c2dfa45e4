// The running test site with people, spaces, posts and pictures in it, filled once through the domains' own actions.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, inject } from 'vitest';
import { jobs } from '../../src/server/app.ts';
import { scheduleArticle, writeArticle } from '#server/community/articles/actions.ts';
import { WriteArticle } from '#server/community/articles/input.ts';
import { keepPost } from '#server/conversation/bookmarks/actions.ts';
import { writeComment } from '#server/conversation/comments/actions.ts';
import { uploadImage } from '#server/conversation/media/actions.ts';
import { tellOfPost } from '#server/conversation/posts/notices.ts';
import { archivePost, deletePost } from '#server/conversation/posts/write/state.ts';
import { react } from '#server/conversation/reactions/actions.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { placeOfAudience } from '#server/members/access/place.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { saveAudience } from '#server/members/audiences/actions.ts';
import { notify } from '#server/members/notifications/notify.ts';
import { notifications } from '#server/members/notifications/schema.ts';
import { organisation } from '#server/members/organisation/schema.ts';
import { type Database, type Db, openDatabase } from '#server/platform/db/client.ts';
import { startQueue, stopQueue } from '#server/platform/jobs/queue.ts';
import { buildDepartment, buildLocation } from '../factories/people.ts';
import { buildAnswer, buildQuestion } from '../factories/questions.ts';
import { type BuiltSpace, buildSpace } from '../factories/spaces.ts';
import { hangAlbums, type HouseAlbums } from './albums-of-the-house.ts';
import { fillBank, type HouseBank } from './bank-of-the-house.ts';
import { bringImports, type HouseImports } from './exchange-of-the-house.ts';
import { bringIdeas, type HouseIdeas } from './ideas-of-the-house.ts';
import { type HouseObjectives, setObjectives } from './objectives-of-the-house.ts';
import { type Resident, settle, type Who } from './people-of-the-house.ts';
import { type RunningSite, startSite } from './site.ts';

export interface House extends HouseIdeas, HouseObjectives, HouseBank, HouseImports {
	people: Record<Who, Resident>;
	departmentId: number;
	locationId: number;
	audienceId: number;
	/** The member and the host, who may write for it. */
	crewId: number;
	spaces: Record<'open' | 'request' | 'private', BuiltSpace>;
	/** Address parts `id-slug`. `draft` and `scheduled` are the member's, who deleted `gone`. */
	posts: Record<
		'open' | 'request' | 'private' | 'draft' | 'scheduled' | 'archived' | 'gone',
		{ id: number; slug: string }
	>;
	/** Asked by the member, answered by the host; nobody has answered the waiting one. One is for an audience: those two. */
	questions: Record<'open' | 'private' | 'audience' | 'waiting', { id: number; slug: string; answerId: number }>;
	/** The member's albums and a photo call. */
	albums: HouseAlbums;
	comments: Record<'open' | 'request' | 'private', number>;
	/** Keys of pictures in the open and in the private post. */
	pictures: Record<'open' | 'private', string>;
	/** One notice of each. */
	notices: Record<Who, number>;
}

interface Site {
	url: string;
	databaseUrl: string;
	dataFolder: string;
}

/**
 * Registers the house for the calling test file. Use its functions inside hooks and tests.
 * `own` gives the file a site and a database that no other test sees.
 */
export function useHouse(own = false) {
	let site: Site = inject('site');
	let database: Database;
	let house: House;
	let running: RunningSite | undefined;
	beforeAll(async () => {
		if (own) ({ site, running } = await startAnother(site));
		process.env.HEARTH_DATA = site.dataFolder;
		database = openDatabase(site.databaseUrl, 4);
		await startQueue(site.databaseUrl, jobs, false);
		house = await furnished(database.db as unknown as Db, site.dataFolder);
	});
	afterAll(async () => {
		await stopQueue();
		await database?.pool.end();
		await running?.stop();
	});
	const ctx = (who: Who): Ctx => ({
		db: database.db as unknown as Db,
		viewer: house.people[who].viewer,
		now: new Date()
	});
	const cookie = (who: Who) => house.people[who].cookie;
	return {
		site: () => site,
		url: () => site.url,
		/** Of a site of its own. */
		pid: () => running!.process.pid!,
		house: () => house,
		ctx,
		cookie,
		db: () => database.db as unknown as Db
	};
}

/** A second site beside the first, on a database of its own in the same server. */
export async function startAnother(beside: Site): Promise<{ site: Site; running: RunningSite }> {
	const name = `own_${Math.random().toString(36).slice(2, 10)}`;
	const client = new pg.Client({ connectionString: beside.databaseUrl });
	await client.connect();
	await client.query(`create database ${name}`);
	await client.end();
	const databaseUrl = beside.databaseUrl.replace(/\/[^/]+$/, `/${name}`);
	const dataFolder = `${beside.dataFolder}-${name}`;
	const running = await startSite({ DATABASE_URL: databaseUrl, HEARTH_DATA: dataFolder, LOG_LEVEL: 'warn' });
	return { site: { url: running.url, databaseUrl, dataFolder }, running };
}

/** The first test file furnishes; those after it find what it left. */
async function furnished(db: Db, dataFolder: string): Promise<House> {
	const kept = join(dataFolder, 'house.json');
	if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as House;
	const house = await furnish(db, dataFolder);
	writeFileSync(kept, JSON.stringify(house));
	return house;
}

async function furnish(db: Db, dataFolder: string): Promise<House> {
	const setUp = { name: 'Harbour & Sons', timeZone: 'Europe/Berlin', languages: ['en', 'de'], setUpAt: new Date() };
	await db
		.insert(organisation)
		.values({ id: 1, ...setUp })
		.onConflictDoUpdate({ target: organisation.id, set: setUp });
	const departmentId = await buildDepartment(db, { name: 'Workshop' });
	const locationId = await buildLocation(db, { name: 'North Quay', city: 'Bremen' });
	const people = await settle(db, dataFolder, departmentId, locationId);
	const { host, member } = people;
	const belonging = { hosts: [host.viewer], members: [member.viewer] };
	const spaces = {
		open: await buildSpace(db, { name: 'Canteen', slug: 'canteen', visibility: 'open', ...belonging }),
		request: await buildSpace(db, { name: 'Pump Club', slug: 'pump-club', visibility: 'request', ...belonging }),
		private: await buildSpace(db, { name: 'Quiet Room', slug: 'quiet-room', visibility: 'private', ...belonging })
	};
	const mine: Ctx = { db, viewer: member.viewer, now: new Date() };
	const { posts, pictures } = await writePosts(mine, spaces);
	const comments = {
		open: await talk(mine, posts.open.id),
		request: await talk(mine, posts.request.id),
		private: await talk(mine, posts.private.id)
	};
	await keepPost(mine, { postId: posts.open.id, keep: true });
	await react(mine, { postId: posts.open.id, kind: 'like' });
	const audienceId = await saveAudience(
		{ ...mine, viewer: people.communicator.viewer },
		{ id: null, name: 'The workshop', rule: { department: departmentId, below: true }, openToMembers: true }
	);
	const crewId = await saveAudience(
		{ ...mine, viewer: people.communicator.viewer },
		{ id: null, name: 'Night crew', rule: { space: spaces.private.id }, openToMembers: true }
	);
	for (const { viewer } of [host, member]) viewer.spaceIds = [...viewer.spaceIds, placeOfAudience(crewId)];
	const questions = await askQuestions(db, people, spaces.private, crewId);
	const keepers = { member: people.member.viewer, host: people.host.viewer, communicator: people.communicator.viewer };
	const albums = await hangAlbums(db, keepers, spaces.private);
	const viewers = Object.fromEntries(Object.entries(people).map(([who, { viewer }]) => [who, viewer])) as Record<
		Who,
		Viewer
	>;
	const brought = await bringIdeas(db, viewers, spaces.private);
	const aims = await setObjectives(db, keepers, { postId: posts.open.id, spaceId: spaces.open.id });
	const bank = await fillBank(db, keepers);
	const imports = await bringImports(db, keepers.communicator);
	const notices = await tellAll(db, people);
	return {
		people,
		departmentId,
		locationId,
		audienceId,
		crewId,
		spaces,
		posts,
		questions,
		albums,
		...brought,
		...aims,
		...bank,
		...imports,
		comments,
		pictures,
		notices
	};
}

async function writePosts(ctx: Ctx, spaces: House['spaces']) {
	const pictures = { open: await picture(ctx, '#c2410c'), private: await picture(ctx, '#0f766e') };
	const out = (title: string, more: Record<string, unknown> = {}) =>
		article(ctx, { title, publish: true, topics: 'Safety, Pumps', ...more });
	const text = (key: string) =>
		`Hello @hana, this is the text.\n\n## A heading\n\n![A plain colour](/files/${key}-m.webp)\n\n- one\n- two\n\n> [!TIP]\n> Take care.`;
	const posts = {
		open: await out('The crane is back', { body: text(pictures.open), coAuthors: 'hana' }),
		request: await out('Notes of the pump club', { spaceId: spaces.request.id, body: 'Only for the club.' }),
		private: await out('Zanzibar papers', {
			spaceId: spaces.private.id,
			body: text(pictures.private),
			topics: 'Zanzibar'
		}),
		draft: await article(ctx, { title: 'Half a thought', body: 'Not yet.' }),
		scheduled: await article(ctx, { title: 'Next summer', body: 'Later.' }),
		archived: await out('The old canteen', { body: 'It was here.' }),
		gone: await out('A slip of the pen', { body: 'It was not meant so.' })
	};
	const { id, version } = posts.scheduled;
	await scheduleArticle(ctx, {
		...WriteArticle.parse({ title: 'Next summer', body: 'Later.' }),
		id,
		baseVersion: version,
		note: '',
		scheduledFor: '2099-06-01T09:00'
	});
	await archivePost(ctx, posts.archived.id);
	await deletePost(ctx, posts.gone.id);
	return { posts, pictures };
}

async function askQuestions(
	db: Db,
	people: House['people'],
	hidden: BuiltSpace,
	crewId: number
): Promise<House['questions']> {
	const asker = people.member.viewer;
	const ask = async (title: string, body: string, space: BuiltSpace | null, topic: string) => {
		const { id, slug } = await buildQuestion(db, { asker, title, body, space, topics: [topic], at: new Date() });
		return { id, slug, answerId: 0 };
	};
	/** Of those it names, one is not in the audience: she is not told. */
	const askCrew = async (title: string) => {
		const body = 'Does @hana know, or @olga?';
		const place = { space: { id: placeOfAudience(crewId) } };
		const { id, slug } = await buildQuestion(db, {
			asker,
			title,
			body,
			...place,
			topics: ['Zanzibar'],
			at: new Date()
		});
		await tellOfPost({ db, now: new Date() }, { postId: id, actorId: asker.id });
		return { id, slug, answerId: 0 };
	};
	const answer = async (question: { id: number; slug: string }) => {
		const body = 'Take the **north** stairs.\n\n```\nls -la\n```';
		const { id } = await buildAnswer(db, { question, author: people.host.viewer, body, at: new Date() });
		return { ...question, answerId: id };
	};
	return {
		open: await answer(await ask('Where do we keep the crane manual?', 'I looked in `hall 2`.', null, 'Safety')),
		private: await answer(await ask('Who reads the Zanzibar reports?', 'All of them.', hidden, 'Zanzibar')),
		audience: await answer(await askCrew('Who locks the Zanzibar store at night?')),
		waiting: await ask('Which bearing does the small pump take?', '', null, 'Pumps')
	};
}

/** An article as the form would send it; what is not given is empty. */
export async function article(
	ctx: Ctx,
	fields: Record<string, unknown>
): Promise<{ id: number; slug: string; version: number }> {
	const { id, slug, version } = await writeArticle(ctx, WriteArticle.parse(fields));
	return { id, slug, version };
}

async function talk(ctx: Ctx, postId: number): Promise<number> {
	const { id } = await writeComment(ctx, { postId, body: 'Good to know. Thank you, @hana!' });
	await writeComment(ctx, { postId, parentId: id, body: 'And an answer.' });
	return id;
}

async function picture(ctx: Ctx, background: string): Promise<string> {
	const bytes = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
		.jpeg()
		.toBuffer();
	return (await uploadImage(ctx, { bytes, name: 'colour.jpg', alt: 'A plain colour' })).key;
}

async function tellAll(db: Db, people: House['people']): Promise<House['notices']> {
	const ids = Object.values(people).map(({ viewer }) => viewer.id);
	await notify({ db, now: new Date() }, ids, {
		verb: 'space.joined',
		thread: 'space:1',
		href: '/spaces/canteen',
		title: 'Canteen',
		actorId: null
	});
	const rows = await db.select({ id: notifications.id, personId: notifications.personId }).from(notifications);
	const noticeOf = (personId: number) => rows.find((row) => row.personId === personId)?.id ?? 0;
	return Object.fromEntries(
		Object.entries(people).map(([who, { viewer }]) => [who, noticeOf(viewer.id)])
	) as House['notices'];
}
