// Tells people something: one entry per unread thread, live in the product, by mail where they want it.
import { sql } from 'drizzle-orm';
import { actorNames, mailedVerbs, noticeSentence } from '#lib/terms/notifications.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { membersAmong } from '#server/members/audiences/membership.ts';
import { findMailOrigin } from '#server/members/organisation/queries.ts';
import { named } from '#server/platform/db/client.ts';
import { personChannel, publish } from '#server/platform/live/live.ts';
import { type NewMail, queueMails } from '#server/platform/mail/send.ts';
import { noticeMail } from './mails.ts';

export interface Notice {
	/** One of `noticeVerbs`; another one is shown by its title alone. */
	verb: string;
	/** Unread notices of one thread and verb become one entry: 'post:12', 'space:3'. */
	thread: string;
	/** Path inside Hearth. */
	href: string;
	title: string;
	/** Plain text, cut to 280 characters. */
	excerpt?: string;
	/** Never told themselves; null when nobody did it. */
	actorId: number | null;
	/** The post it speaks of: who may not see the post is not told. */
	postId?: number | null;
	facts?: Record<string, string | number>;
}

interface Told {
	person_id: number;
	language: 'en' | 'de';
	/** Set when a mail should go out. */
	email: string | null;
	notice_id: number | null;
	/** An entry of its own, rather than one more in an unread thread. */
	fresh: boolean | null;
}

/** Ids are handed over in portions, so that thousands of receivers stay a few statements. */
const portion = 5_000;

/** Tells `personIds`, unless the past is being brought in; call it inside the action's transaction or a job's own. Returns how many got an entry. */
export async function notify(ctx: PublicCtx, personIds: readonly number[], notice: Notice): Promise<number> {
	if (ctx.quiet) return 0;
	const ids = [...new Set(personIds)].filter((id) => id !== notice.actorId).sort((a, b) => a - b);
	if (!ids.length) return 0;
	return ctx.db.transaction(async (tx) => {
		const inside = { ...ctx, db: tx };
		let entries = 0;
		for (let from = 0; from < ids.length; from += portion)
			entries += await tell(inside, ids.slice(from, from + portion), { ...notice, excerpt: cut(notice.excerpt ?? '') });
		return entries;
	});
}

async function tell(ctx: PublicCtx, ids: number[], notice: Notice): Promise<number> {
	const told = await write(ctx, ids, notice);
	const withEntry = told.filter((row) => row.notice_id !== null);
	if (withEntry.length)
		await publish(
			ctx.db,
			withEntry.map((row) => personChannel(row.person_id)),
			{ event: 'notification', verb: notice.verb }
		);
	// A thread that is unread already was mailed when it became so.
	const mailed = ctx.withoutMail ? [] : told.filter((row) => row.email && row.fresh !== false);
	if (mailed.length) await queueMails(ctx.db, await mailsOf(ctx, mailed, notice));
	return withEntry.length;
}

/** Receivers by their preferences and by what they may see; an upsert on the one unread entry of a thread. */
async function write(ctx: PublicCtx, ids: number[], notice: Notice): Promise<Told[]> {
	const { verb, thread, href, title, excerpt, actorId, postId, facts } = notice;
	const actors = sql`${actorId === null ? '{}' : `{${actorId}}`}::bigint[]`;
	const now = ctx.now.toISOString();
	const insiders = postId ? await insidersOf(ctx, postId, ids) : [];
	const found = await ctx.db.execute(sql`
		with receivers as (
			select p.id, p.language, p.email, coalesce(c.in_product, true) as in_product,
				coalesce(c.mail, ${mailedVerbs.includes(verb)}::boolean) and p.status = 'active' as mail
			from people p left join notification_preferences c on c.person_id = p.id and c.verb = ${verb}
			where p.id = any(${`{${ids.join(',')}}`}::bigint[]) and p.status <> 'left' and ${seesPost(postId ?? null, insiders)}
		), told as (
			insert into notifications (person_id, verb, thread, href, title, excerpt, actor_ids, post_id, facts, created_at, updated_at)
			select id, ${verb}, ${thread}, ${href}, ${title}, ${excerpt ?? ''}, ${actors}, ${postId ?? null}::bigint, ${JSON.stringify(facts ?? {})}::jsonb,
				${now}::timestamptz, ${now}::timestamptz
			from receivers where in_product order by id
			on conflict (person_id, thread, verb) where read_at is null do update set
				href = excluded.href, title = excluded.title, excerpt = excluded.excerpt, facts = excluded.facts, updated_at = excluded.updated_at,
				count = notifications.count + 1,
				actor_ids = (excluded.actor_ids || array(select a from unnest(notifications.actor_ids) with ordinality u(a, place)
					where not a = any(excluded.actor_ids) order by place limit 4))
			returning id, person_id, count = 1 as fresh
		)
		select r.id as person_id, r.language, case when r.mail then r.email end as email, t.id as notice_id, t.fresh
		from receivers r left join told t on t.person_id = r.id where r.mail or t.id is not null`);
	return found.rows as unknown as Told[];
}

/** Those of the receivers who are in the audience the post is for; nobody where it is for none. */
async function insidersOf(ctx: PublicCtx, postId: number, ids: readonly number[]): Promise<number[]> {
	const text = 'select audience_id as "audienceId" from posts where id = $1 and audience_id is not null';
	const [post] = await named<{ audienceId: number }>(ctx.db, 'notice_audience', text, [postId]);
	return post ? membersAmong(ctx, post.audienceId, ids) : [];
}

/**
 * The rule of conversation/posts/visible.ts, told about the receiver `p`. Posts lie a floor above, so it is repeated here as text;
 * a test holds the two together.
 */
function seesPost(postId: number | null, insiders: readonly number[]) {
	if (postId === null) return sql`true`;
	return sql`exists (select 1 from posts x where x.id = ${postId} and x.deleted_at is null and (
		x.author_id = p.id or exists (select 1 from post_authors a where a.post_id = x.id and a.person_id = p.id)
		or (x.state in ('published', 'archived') and (not x.restricted
			or (x.audience_id is not null and p.id = any(${`{${insiders.join(',')}}`}::bigint[]))
			or exists (select 1 from space_members s where s.space_id = x.space_id and s.person_id = p.id)))))`;
}

async function mailsOf(ctx: PublicCtx, told: Told[], notice: Notice): Promise<NewMail[]> {
	const { actor, organisation, address } = await surroundings(ctx, notice.actorId);
	const wordsIn = (language: 'en' | 'de') =>
		noticeMail({
			language,
			organisation,
			sentence: noticeSentence(
				notice.verb,
				{ actors: actorNames(actor ? [actor] : [], 1, language), title: notice.title, facts: notice.facts },
				language
			),
			excerpt: notice.excerpt ?? '',
			href: address + notice.href,
			settings: `${address}/settings/notifications`
		});
	const words = { en: wordsIn('en'), de: wordsIn('de') };
	const about = notice.postId ? `post:${notice.postId}` : notice.thread;
	return told.map((row) => ({
		...words[row.language],
		kind: 'notice',
		about,
		once: reason(ctx, row, notice),
		recipient: row.email ?? ''
	}));
}

/** The entry is the reason; without one (told by mail alone), the moment is. */
function reason(ctx: PublicCtx, row: Told, notice: Notice): string {
	if (row.notice_id !== null) return `notice:${row.notice_id}`;
	return `notice:${row.person_id}:${notice.verb}:${notice.thread}:${ctx.now.getTime()}`;
}

/** Mail is written outside of any request, so its links begin with the address the organisation is known at. */
async function surroundings(ctx: PublicCtx, actorId: number | null) {
	const found = await ctx.db.execute<{ actor: string | null; organisation: string | null }>(sql`
		select (select name from people where id = ${actorId}) as actor, (select name from organisation where id = 1) as organisation`);
	const row = found.rows[0];
	return { actor: row?.actor ?? null, organisation: row?.organisation || 'Hearth', address: await findMailOrigin(ctx) };
}

function cut(text: string): string {
	const plain = text.replace(/\s+/g, ' ').trim();
	return plain.length <= 280 ? plain : `${plain.slice(0, 279).trimEnd()}…`;
}
