// A house of chance for the figures: people, posts and everything that happened between them, the same every time.
import { eq } from 'drizzle-orm';
import { type PostKind, postKinds } from '#lib/terms/posts.ts';
import { ideas } from '#server/community/ideas/schema.ts';
import { postTopics, topics } from '#server/conversation/topics/schema.ts';
import { audiences } from '#server/members/audiences/schema.ts';
import { ledger } from '#server/members/ledger/schema.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import type { WorkingCalendar } from '#server/members/organisation/working-time.ts';
import { people } from '#server/members/people/schema.ts';
import { spaceMembers } from '#server/members/spaces/schema.ts';
import type { Db } from '#server/platform/db/client.ts';
import { evidence } from '#server/programme/objectives/schema.ts';
import { buildDepartment, buildPerson } from '../factories/people.ts';
import { buildPost } from '../factories/posts.ts';
import { buildSpace } from '../factories/spaces.ts';
import { testNow } from './database.ts';

export const day = 86_400_000;
export const until = testNow;
export const ago = (days: number) => new Date(until.getTime() - Math.round(days * day));

/** The same every time. */
let seed = 20_260_318;
function chance(): number {
	seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
	return seed / 2 ** 32;
}
const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)]!;

export interface Somebody {
	id: number;
	departmentId: number;
	communicator: boolean;
	createdAt: Date;
	leftAt: Date | null;
	startedOn: string;
	member: boolean;
}
export interface Thing {
	id: number;
	kind: PostKind;
	authorId: number;
	spaceId: number | null;
	topic: boolean;
	gone: boolean;
}
export interface Happening {
	at: Date;
	verb: string;
	actorId: number;
	otherId: number | null;
	post: Thing | null;
	subject: string;
	subjectId: number;
	seeded: boolean;
}

export const staff: Somebody[] = [];
export const things: Thing[] = [];
export const events: Happening[] = [];
export const submitted: { thing: Thing; at: Date; due: Date; responded: Date | null }[] = [];
export const entries: {
	kind: string;
	at: Date;
	post: Thing;
	personId: number;
	otherId: number;
	minutes: number | null;
	counts: boolean;
}[] = [];
export let place: { spaceId: number; topicId: number; audienceId: number; departmentId: number };
export let calendar: WorkingCalendar;

let base: Db;
const db = () => base;

/** Fills a database of its own, once. */
export async function fillHouse(into: Db): Promise<void> {
	base = into;
	const departments = [await buildDepartment(db()), await buildDepartment(db())];
	const space = await buildSpace(db());
	const [topic] = await db().insert(topics).values({ slug: 'cranes', name: 'Cranes' }).returning();
	const rule = { department: departments[0]!, below: true };
	const [audience] = await db().insert(audiences).values({ name: 'First', rule }).returning();
	place = { spaceId: space.id, topicId: topic!.id, audienceId: audience!.id, departmentId: departments[0]! };
	await enrol(departments, space.id);
	await publish(space.id, topic!.id);
	converse();
	for (const idea of things.filter(({ kind }) => kind === 'idea')) await submit(idea);
	await welcome(departments, space.id);
	await confirm();
	await db()
		.insert(ledger)
		.values(events.sort((a, b) => a.at.getTime() - b.at.getTime()).map(stored));
	calendar = await findOrganisation({ db: db(), now: until });
}

async function enrol(departments: number[], spaceId: number) {
	const inside = [];
	for (let i = 0; i < 90; i += 1) {
		const createdAt = i % 11 ? ago(200) : ago(chance() * 40);
		const leftAt = i % 13 ? null : ago(chance() * 60 - 10);
		const departmentId = departments[i % 3 ? 0 : 1]!;
		const startedOn = (i % 4 ? ago(900) : ago(chance() * 120)).toISOString().slice(0, 10);
		const communicator = i % 17 === 0;
		const viewer = await buildPerson(db(), {
			...{ createdAt, departmentId, startedOn, roles: communicator ? ['communicator'] : [] },
			status: leftAt && leftAt <= until ? 'left' : 'active'
		});
		if (leftAt && leftAt <= until) await db().update(people).set({ leftAt }).where(eq(people.id, viewer.id));
		const member = i % 5 < 2;
		if (member) inside.push(viewer);
		staff.push({ id: viewer.id, departmentId, communicator, createdAt, leftAt, startedOn, member });
	}
	await db()
		.insert(spaceMembers)
		.values(inside.map(({ id }) => ({ spaceId, personId: id, role: 'member' as const })));
}

async function publish(spaceId: number, topicId: number) {
	for (let i = 0; i < 220; i += 1) {
		const author = pick(staff);
		const kind = postKinds[i % 4]!;
		const isInside = chance() < 0.5;
		const gone = chance() < 0.1;
		const space = isInside ? { id: spaceId } : null;
		const { id } = await buildPost(db(), { author, kind, space, deletedAt: gone ? ago(1) : null });
		const topic = chance() < 0.5;
		if (topic) await db().insert(postTopics).values({ postId: id, topicId });
		const post = { id, kind, authorId: author.id, spaceId: space?.id ?? null, topic, gone };
		things.push(post);
		const verb = {
			article: 'article.published',
			question: 'question.asked',
			idea: 'idea.submitted',
			album: 'album.published'
		}[kind];
		const at = ago(chance() * 80);
		const about = { actorId: author.id, otherId: null, post, subject: 'post', subjectId: id };
		if (kind !== 'idea') events.push({ ...about, at, verb, seeded: chance() < 0.2 });
		// Taken back and published again: it counts once.
		if (chance() < 0.2 && kind === 'article')
			events.push({ ...about, at: new Date(at.getTime() + 5 * day), verb, seeded: false });
	}
}

function converse() {
	for (const { id } of staff) {
		if (chance() < 0.8)
			events.push({
				at: ago(chance() * 150),
				verb: 'person.activated',
				actorId: id,
				otherId: null,
				post: null,
				subject: 'person',
				subjectId: id,
				seeded: false
			});
		for (const [verb, most] of [
			['post.viewed', 6],
			['reaction.given', 2],
			['vote.given', 2],
			['photo.added', 1],
			['comment.written', 5]
		] as const)
			for (let i = 0; i < chance() * most; i += 1) say(verb, id, pick(things), ago(chance() * 50));
	}
	let answerId = 1;
	for (const question of things.filter(({ kind }) => kind === 'question'))
		for (let i = 0; i < chance() * 3; i += 1) {
			answerId += 1;
			const at = ago(chance() * 60);
			say('question.answered', pick(staff).id, question, at, answerId);
			if (chance() < 0.2) say('answer.deleted', question.authorId, question, new Date(at.getTime() + day), answerId);
		}
}

function say(verb: string, actorId: number, post: Thing, at: Date, answerId?: number) {
	const onPost = verb === 'post.viewed' || verb === 'vote.given' || (verb === 'reaction.given' && chance() < 0.5);
	const subject = onPost ? 'post' : answerId ? 'answer' : 'comment';
	const subjectId = onPost ? post.id : (answerId ?? events.length + 1);
	events.push({ at, verb, actorId, otherId: post.authorId, post, subject, subjectId, seeded: false });
}

/** People who began last month, said something on one of the posts, and were answered by somebody. */
async function welcome(departments: number[], spaceId: number) {
	for (let i = 0; i < 40; i += 1) {
		const [departmentId, startedOn] = [departments[i % 2]!, ago(40).toISOString().slice(0, 10)];
		const { id } = await buildPerson(db(), { createdAt: ago(45), departmentId, startedOn });
		await db().insert(spaceMembers).values({ spaceId, personId: id, role: 'member' });
		const [post, at] = [pick(things), ago(2 + chance() * 24)];
		say('comment.written', id, post, at);
		if (chance() < 0.3) say('comment.written', id, pick(things), new Date(at.getTime() + day));
		const reply = {
			verb: 'comment.written',
			otherId: id,
			post,
			subject: 'comment',
			subjectId: 9_000 + i,
			seeded: false
		};
		if (chance() < 0.8)
			events.push({ ...reply, actorId: pick(staff.slice(0, 60)).id, at: new Date(at.getTime() + chance() * day) });
		const known = { departmentId, communicator: false, createdAt: ago(45), leftAt: null, startedOn, member: true };
		staff.push({ id, ...known });
	}
}

async function submit(thing: Thing) {
	const at = ago(chance() * 60);
	const due = new Date(at.getTime() + 7 * day);
	const responded = chance() < 0.6 ? new Date(at.getTime() + chance() * 12 * day) : null;
	submitted.push({ thing, at, due, responded });
	const about = { otherId: thing.authorId, post: thing, subject: 'post', subjectId: thing.id, seeded: false };
	events.push({ ...about, at, verb: 'idea.submitted', actorId: thing.authorId, otherId: null });
	const columns = { stage: 'submitted' as const, submittedAt: at, responseDueAt: due, respondedAt: responded };
	await db()
		.insert(ideas)
		.values({ postId: thing.id, title: '', ...columns });
}

async function confirm() {
	const kinds = ['time_saved', 'idea_value', 'expert_found', 'duplicate_avoided'] as const;
	for (let i = 1; i <= 160; i += 1) {
		const entry = {
			...{
				kind: pick(kinds),
				at: ago(chance() * 500),
				post: pick(things),
				personId: pick(staff).id,
				otherId: pick(staff).id
			},
			...{ minutes: chance() < 0.7 ? Math.ceil(chance() * 90) : null, counts: chance() < 0.8 }
		};
		entries.push(entry);
		const { post, ...columns } = entry;
		await db()
			.insert(evidence)
			.values({ ...columns, ledgerId: i, postId: post.id, spaceId: post.spaceId, onceKey: String(i) });
	}
}

const stored = ({ post, seeded, ...event }: Happening) => ({
	...event,
	spaceId: post?.spaceId ?? null,
	facts: { ...(event.subject === 'post' || !post ? {} : { post: post.id }), ...(seeded ? { seeded: true } : {}) }
});
