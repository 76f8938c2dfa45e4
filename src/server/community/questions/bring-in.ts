// Brings in questions that were asked and answered elsewhere: dates, votes and gone authors as they were, in batches, and nobody is told.
import { writePost } from '#server/conversation/posts/write.ts';
import { renderText } from '#server/conversation/posts/write/render.ts';
import { setTopics } from '#server/conversation/topics/actions.ts';
import { type Ctx, inTransaction } from '#server/members/access/ctx.ts';
import { recordPast } from '#server/members/ledger/record.ts';
import { named } from '#server/platform/db/client.ts';
import type { SearchLanguage } from '#server/platform/text/language.ts';
import { rebuildExpertise } from './keep/expertise.ts';
import { refreshQuestions } from './keep/facts.ts';

/** An earlier version of a text, the oldest first; the text itself is the last one and is not among them. */
export interface BroughtRevision {
	title?: string;
	body: string;
	editorId: number | null;
	at: Date;
	note?: string;
}

export interface BroughtQuestion {
	title: string;
	/** Markdown. */
	body: string;
	/** Null when the author is gone. */
	authorId: number | null;
	askedAt: Date;
	editedAt?: Date | null;
	/** Who wrote the version that stands; the author unless said. */
	editorId?: number | null;
	topics: string[];
	language?: SearchLanguage | null;
	spaceId?: number | null;
	/** Votes that name no voter. */
	up: number;
	down: number;
	/** How often it was opened there. */
	views?: number;
	revisions?: BroughtRevision[];
}

/** One transaction for the batch; ids in the order given. Call `finishBringingIn` when all is there. */
export function bringInQuestions(ctx: Ctx, batch: readonly BroughtQuestion[]): Promise<number[]> {
	return inTransaction(ctx, async (tx) => {
		const ids: number[] = [];
		for (const question of batch)
			ids.push(await bringInQuestion({ ...tx, now: question.askedAt, quiet: true }, question));
		await recordPast(
			tx,
			batch.map(({ authorId, spaceId, askedAt }, i) => ({
				...{ verb: 'question.asked', actorId: authorId, subject: 'post', subjectId: ids[i]!, spaceId },
				...{ facts: { imported: true }, at: askedAt }
			}))
		);
		return ids;
	});
}

async function bringInQuestion(ctx: Ctx, question: BroughtQuestion): Promise<number> {
	const { title, body, authorId, askedAt, language, spaceId, up, down } = question;
	const { id } = await writePost(ctx, {
		...{ kind: 'question', state: 'published', title, body, language, placeId: spaceId, authorId },
		...{ publishedAt: askedAt, createdAt: askedAt }
	});
	const values = [id, up, down, question.views ?? 0, question.editedAt ?? null];
	await named(ctx.db, 'question_bring_in', questionText, values);
	await setTopics(ctx, id, question.topics);
	await bringInRevisions(ctx, id, question);
	return id;
}

/** Nobody waits for an answer to what was asked elsewhere long ago, so nobody is bothered with it. */
const questionText = `with scored as (
		update posts set score = $2::int - $3::int, view_count = $4, edited_at = $5::timestamptz where id = $1 returning id, title, language
	)
	insert into questions (post_id, title, language, imported_up, imported_down, escalation) select id, title, language, $2, $3, 2 from scored`;

async function bringInRevisions(ctx: Ctx, postId: number, question: BroughtQuestion): Promise<void> {
	const earlier = question.revisions ?? [];
	if (!earlier.length) return;
	const last = [earlier.length + 1, question.editedAt ?? question.askedAt, question.editorId ?? question.authorId];
	await named(ctx.db, 'question_bring_in_revisions', revisionsText, [
		...[postId, ...last],
		earlier.map((one) => one.title ?? question.title),
		earlier.map((one) => one.body),
		earlier.map((one) => one.editorId),
		earlier.map((one) => one.note ?? ''),
		earlier.map((one) => one.at)
	]);
}

const revisionsText = `with post as (update posts set version = $2 where id = $1),
	last as (update revisions set version = $2, created_at = $3::timestamptz, editor_id = $4::bigint where post_id = $1 and version = 1)
	insert into revisions (post_id, version, title, body, editor_id, note, created_at)
	select $1, place, title, body, editor, note, at
	from unnest($5::text[], $6::text[], $7::bigint[], $8::text[], $9::timestamptz[]) with ordinality as h(title, body, editor, note, at, place)`;

export interface BroughtAnswer {
	/** posts.id of the question. */
	postId: number;
	body: string;
	authorId: number | null;
	at: Date;
	editedAt?: Date | null;
	/** Who wrote the version that stands; the author unless said. */
	editorId?: number | null;
	up: number;
	down: number;
	/** The asker accepted it, then. */
	acceptedAt?: Date | null;
	revisions?: BroughtRevision[];
}

/** One transaction for the batch; ids in the order given. */
export function bringInAnswers(ctx: Ctx, batch: readonly BroughtAnswer[]): Promise<number[]> {
	return inTransaction(ctx, async (tx) => {
		const made: { id: number; asker: number | null }[] = [];
		for (const answer of batch) made.push(await bringInAnswer({ ...tx, now: answer.at, quiet: true }, answer));
		await recordPast(
			tx,
			batch.flatMap((answer, i) => eventsOf(answer, made[i]!))
		);
		await refreshQuestions(tx.db, [...new Set(batch.map((answer) => answer.postId))]);
		return made.map(({ id }) => id);
	});
}

async function bringInAnswer(ctx: Ctx, answer: BroughtAnswer): Promise<{ id: number; asker: number | null }> {
	const { columns } = await renderText(ctx, { title: '', body: answer.body });
	const texts = [columns.body, columns.bodyHtml, columns.bodyText, columns.language];
	const version = (answer.revisions?.length ?? 0) + 1;
	const counts = [answer.up, answer.down, answer.at, answer.editedAt ?? null, version];
	const values = [answer.postId, answer.authorId, ...texts, ...counts];
	const [made] = await named<{ id: number; asker: number | null }>(ctx.db, 'answer_bring_in', answerText, values);
	if (!made) throw new Error(`There is no question ${answer.postId}.`);
	const editorId = answer.editorId ?? answer.authorId;
	const history: BroughtRevision[] = [
		...(answer.revisions ?? []),
		{ body: columns.body, editorId, at: answer.editedAt ?? answer.at }
	];
	await named(ctx.db, 'answer_bring_in_history', historyText, [
		made.id,
		history.map((one) => one.body),
		history.map((one) => one.editorId),
		history.map((one) => one.note ?? ''),
		history.map((one) => one.at)
	]);
	if (answer.acceptedAt)
		await named(ctx.db, 'answer_bring_in_accepted', acceptedText, [answer.postId, made.id, answer.acceptedAt]);
	return made;
}

function eventsOf(
	{ authorId, postId, at, acceptedAt }: BroughtAnswer,
	{ id, asker }: { id: number; asker: number | null }
) {
	const event = { subject: 'answer', subjectId: id, facts: { post: postId, imported: true } };
	const answered = { ...event, verb: 'question.answered', actorId: authorId, otherId: asker, at };
	if (!acceptedAt) return [answered];
	return [answered, { ...event, verb: 'answer.accepted', actorId: asker, otherId: authorId, at: acceptedAt }];
}

const answerText = `with made as (
		insert into answers (post_id, author_id, body, body_html, body_text, language, score, imported_up, imported_down, created_at, edited_at, version)
		select post_id, $2, $3, $4, $5, $6::regconfig, $7::int - $8::int, $7, $8, $9, $10, $11 from questions where post_id = $1 returning id, post_id
	), alive as (update posts set active_at = greatest(active_at, $9) where id = $1 returning id, author_id)
	select made.id, alive.author_id as asker from made join alive on alive.id = made.post_id`;
const historyText = `insert into answer_revisions (answer_id, version, body, editor_id, note, created_at)
	select $1, place, body, editor, note, at from unnest($2::text[], $3::bigint[], $4::text[], $5::timestamptz[]) with ordinality as h(body, editor, note, at, place)`;
const acceptedText = `update questions q set accepted_answer_id = $2, accepted_at = $3, accepted_by_id = p.author_id from posts p where q.post_id = $1 and p.id = $1`;

export interface BroughtLink {
	postId: number;
	otherId: number;
	/** A duplicate points at the question that was there before. */
	kind: 'related' | 'duplicate';
	at: Date;
}

/** Twice changes nothing; a question that was asked before elsewhere does not wait for answers. */
export function bringInLinks(ctx: Ctx, links: readonly BroughtLink[]): Promise<void> {
	return inTransaction(ctx, async (tx) => {
		const values = [
			links.map((link) => link.postId),
			links.map((link) => link.otherId),
			links.map((link) => link.kind),
			links.map((link) => link.at)
		];
		await named(tx.db, 'question_bring_in_links', linksText, values);
		await refreshQuestions(tx.db, [...new Set(links.map((link) => link.postId))]);
	});
}

const linksText = `insert into question_links (post_id, other_id, kind, created_at)
	select distinct on (p, o) p, o, k, at from unnest($1::bigint[], $2::bigint[], $3::text[], $4::timestamptz[]) as l(p, o, k, at) where p <> o order by p, o, k
	on conflict (post_id, other_id) do update set kind = case when excluded.kind = 'duplicate' then 'duplicate' else question_links.kind end`;

/** When all batches are in: expertise of everyone, the facts of these questions, and what the planner knows of the tables. */
export async function finishBringingIn(ctx: Ctx, postIds: readonly number[]): Promise<void> {
	for (let from = 0; from < postIds.length; from += 1_000)
		await refreshQuestions(ctx.db, postIds.slice(from, from + 1_000));
	await inTransaction(ctx, (tx) => rebuildExpertise(tx.db));
	for (const table of ['posts', 'questions', 'answers', 'expertise', 'comments', 'post_topics'])
		await named(ctx.db, `analyse_${table}`, `analyze ${table}`, []);
}
