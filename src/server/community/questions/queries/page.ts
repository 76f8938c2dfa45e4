// The page of a question in one statement: the question, its facts, a page of its answers, who was asked, what belongs with it.
import { followedSql } from '#server/conversation/posts/follows/queries.ts';
import { canDo, type PostCan } from '#server/conversation/posts/policy.ts';
import { type FoundPost, foundPostColumns, type Place, withoutPlace } from '#server/conversation/posts/queries.ts';
import { postRowColumns } from '#server/conversation/posts/queries/post-row.ts';
import { canSee, insideSql, visibleSql } from '#server/conversation/posts/visible.ts';
import { canVote } from '#server/conversation/votes/policy.ts';
import { ownVoteSql } from '#server/conversation/votes/queries.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { named } from '#server/platform/db/client.ts';
import { NotFound } from '#server/platform/errors.ts';
import type { ReactionCounts } from '#lib/terms/conversation.ts';
import type { PostRow } from '#lib/terms/posts.ts';
import type { AnswerOrder, AnswerRow, InvitationState, ObsoleteReason, Person } from '#lib/terms/questions.ts';
import {
	canAccept,
	canAnswer,
	canDeleteAnswer,
	canDeleteQuestion,
	canEditAnswer,
	canInvite,
	canKeepFresh,
	canMerge,
	canSayHelped
} from '../policy.ts';
import { isExpertSql, type QuestionFacts } from './find.ts';

/** Answers on one page. */
export const answersShown = 30;

export interface OtherQuestion {
	id: number;
	slug: string;
	title: string;
	answers: number;
	accepted: boolean;
	kind: 'related' | 'duplicate';
	/** This one came later than the other; or the other than this one. */
	towards: boolean;
}

export interface Invitation {
	person: Person;
	state: InvitationState;
	invitedBy: string | null;
}

interface Freshness {
	owner: Person | null;
	reviewAt: Date | null;
	confirmedAt: Date | null;
	confirmedBy: { name: string; handle: string } | null;
	obsoleteAt: Date | null;
	obsoleteNote: string;
	obsoleteReason: ObsoleteReason | null;
	replacedBy: { id: number; slug: string; title: string; kind: PostRow['kind'] } | null;
}

export interface QuestionCan extends PostCan {
	answer: boolean;
	vote: boolean;
	invite: boolean;
	merge: boolean;
	keepFresh: boolean;
}

export interface QuestionPage extends PostRow, Freshness {
	bodyHtml: string;
	archivedAt: Date | null;
	mergedInto: { id: number; slug: string } | null;
	/** The viewer's vote; 0 is none. */
	mine: 1 | -1 | 0;
	followed: boolean;
	reactions: ReactionCounts;
	answerCount: number;
	waitingSince: Date | null;
	foundCount: number;
	/** Imported votes say how many, not who. */
	importedVotes: number;
	answers: AnswerRow[];
	invitations: Invitation[];
	links: OtherQuestion[];
	/** Merged into this one and to be undone yet, for those who may. */
	merges: { id: number; title: string; at: Date | string }[];
	place: Place;
	can: QuestionCan;
}

const person = (m: string) =>
	`json_build_object('id', ${m}.id, 'handle', ${m}.handle, 'name', ${m}.name, 'photo', ${m}.photo, 'title', ${m}.title)`;

const orders: Record<AnswerOrder, string> = {
	votes: '(a.id = q.accepted_answer_id) is true desc, a.score desc, a.created_at, a.id',
	newest: 'a.created_at desc, a.id desc',
	oldest: 'a.created_at, a.id'
};

/** $1 the post, $2 the viewer, $3 their spaces, $4 answers to leave out, $5 the end of undoing. */
const pageText = (
	order: AnswerOrder
) => `select ${foundPostColumns('p')}, ${postRowColumns('p', '$2')}, p.body_html as "bodyHtml",
	(select json_build_object('id', o.id, 'slug', o.slug) from posts o where o.id = p.merged_into_id and ${insideSql('o', '$3', '$2')}) as "mergedInto",
	${ownVoteSql('p.id', '0', '$2')} as mine, ${followedSql('p.id', '$2')} as followed, ${isExpertSql('p.id', '$2')} as "isExpert",
	case when p.reaction_count > 0 then (select json_object_agg(k.kind, k.given) from
		(select kind, count(*) as given from post_reactions where post_id = p.id group by kind) k) end as reactions,
	q.answer_count as "answerCount", q.waiting_since as "waitingSince", q.found_count as "foundCount", q.imported_up + q.imported_down as "importedVotes",
	q.accepted_answer_id as "acceptedAnswerId", q.owner_id as "ownerId", q.review_at as "reviewAt", q.confirmed_at as "confirmedAt",
	q.obsolete_at as "obsoleteAt", q.obsolete_note as "obsoleteNote", q.obsolete_reason as "obsoleteReason",
	(select ${person('m')} from people m where m.id = q.owner_id) as owner,
	(select json_build_object('name', m.name, 'handle', m.handle) from people m where m.id = q.confirmed_by_id) as "confirmedBy",
	(select json_build_object('name', m.name, 'handle', m.handle) from people m where m.id = q.accepted_by_id) as "acceptedBy",
	(select json_build_object('id', o.id, 'slug', o.slug, 'title', o.title, 'kind', o.kind) from posts o where o.id = q.replaced_by_id and ${visibleSql('o', '$3', '$2')}) as "replacedBy",
	coalesce((select json_agg(x) from (
		select a.id, a.author_id as "authorId", (select ${person('m')} from people m where m.id = a.author_id) as author, a.body_html as "bodyHtml",
			a.language::text as language, a.score, ${ownVoteSql('p.id', 'a.id', '$2')} as mine, a.helped_count as "helpedCount", a.minutes_saved as "minutesSaved",
			h.person_id is not null as helped, h.minutes as "helpedMinutes", a.version, a.created_at as "createdAt", a.edited_at as "editedAt"
		from answers a left join answer_helps h on h.answer_id = a.id and h.person_id = $2
		where a.post_id = p.id and a.deleted_at is null order by ${orders[order]} limit ${answersShown} offset $4) x), '[]') as answers,
	coalesce((select json_agg(json_build_object('person', ${person('m')}, 'state', i.state,
			'invitedBy', (select b.name from people b where b.id = i.invited_by_id)) order by i.created_at, m.id)
		from expert_invitations i join people m on m.id = i.person_id where i.post_id = p.id), '[]') as invitations,
	coalesce((select json_agg(json_build_object('id', o.id, 'slug', o.slug, 'title', o.title, 'answers', coalesce((o.card->>'answers')::int, 0),
			'accepted', coalesce((o.card->>'accepted')::boolean, false), 'kind', l.kind, 'towards', l.post_id = p.id) order by l.kind, o.score desc, o.id)
		from (select post_id, other_id, kind from question_links where post_id = p.id union all
			select post_id, other_id, kind from question_links where other_id = p.id limit 20) l
		join posts o on o.id = case when l.post_id = p.id then l.other_id else l.post_id end where ${visibleSql('o', '$3', '$2')}), '[]') as links,
	coalesce((select json_agg(json_build_object('id', g.id, 'title', o.title, 'at', g.created_at) order by g.id)
		from question_merges g join posts o on o.id = g.from_id where g.into_id = p.id and g.undone_at is null and g.created_at > $5), '[]') as merges
	from posts p join questions q on q.post_id = p.id where p.id = $1 and p.kind = 'question'`;

type StoredAnswer = Omit<AnswerRow, 'can' | 'accepted' | 'acceptedBy' | 'onBehalf' | 'isAsker'> & {
	authorId: number | null;
};
type Row = Omit<FoundPost, 'can'> &
	Omit<QuestionPage, 'can' | 'place' | 'answers'> &
	Omit<QuestionFacts, 'now'> & {
		acceptedBy: { name: string; handle: string } | null;
		answers: StoredAnswer[];
	};

const MONTH = 30 * 24 * 3_600_000;

/** @throws NotFound when there is none or it is hidden from the viewer. */
export async function findQuestionPage(
	ctx: Ctx,
	id: number,
	order: AnswerOrder = 'votes',
	from = 0
): Promise<QuestionPage> {
	const { viewer, now } = ctx;
	if (!Number.isSafeInteger(id)) throw new NotFound();
	const values = [id, viewer.id, viewer.spaceIds, from, new Date(now.getTime() - MONTH)];
	const [row] = await named<Row>(ctx.db, `question_page_${order}`, pageText(order), values);
	if (!row || !canSee(viewer, row)) throw new NotFound();
	const { place, page: whole } = withoutPlace(row);
	const { deletedAt: _, coverId: __, ownerId: ___, ...page } = whole;
	const can = canOf(ctx, row);
	return {
		...page,
		place,
		reactions: row.reactions ?? {},
		answers: row.answers.map((answer) => present(ctx, row, answer)),
		merges: can.merge ? row.merges : [],
		can
	};
}

function canOf(ctx: Ctx, row: Row): QuestionCan {
	const { viewer, now } = ctx;
	const around = { now, isExpert: row.isExpert, ownerId: row.ownerId };
	const shared = canDo(viewer, row);
	return {
		...shared,
		delete: shared.delete && canDeleteQuestion(viewer, row, row.answerCount),
		answer: canAnswer(viewer, row),
		vote: canVote(viewer, row),
		invite: canInvite(viewer, row),
		merge: canMerge(viewer, row, around),
		keepFresh: canKeepFresh(viewer, row, around)
	};
}

function present(ctx: Ctx, row: Row, { authorId, ...answer }: StoredAnswer): AnswerRow {
	const { viewer, now } = ctx;
	const judged = { authorId, createdAt: new Date(answer.createdAt), deletedAt: null };
	const accepted = row.acceptedAnswerId === answer.id;
	const edit = canEditAnswer(viewer, row, judged);
	return {
		...answer,
		isAsker: authorId !== null && authorId === row.authorId,
		accepted,
		acceptedBy: accepted ? row.acceptedBy : null,
		onBehalf: accepted && row.acceptedBy !== null && row.acceptedBy.handle !== row.authors[0]?.handle,
		can: {
			vote: canVote(viewer, row, judged),
			accept: canAccept(viewer, row, judged, { now, isExpert: row.isExpert, ownerId: row.ownerId }),
			edit,
			delete: canDeleteAnswer(viewer, row, judged),
			help: canSayHelped(viewer, row, judged),
			history: edit
		}
	};
}

/** How many answers stand before this one in that order: its page is found by it. */
export async function countAnswersBefore(ctx: Ctx, postId: number, answerId: number): Promise<number> {
	const text = `select place::int - 1 as before from (
			select a.id, row_number() over (order by ${orders.votes}) as place from answers a join questions q on q.post_id = a.post_id
			where a.post_id = $1 and a.deleted_at is null) o where o.id = $2`;
	const [row] = await named<{ before: number }>(ctx.db, 'answers_before', text, [postId, answerId]);
	return row?.before ?? 0;
}
