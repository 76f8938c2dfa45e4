// The outbox as an administrator reads it: that a mail went out is theirs to know, what it says only where they may see it anyway.
import { foundPostColumns, type FoundPost } from '#server/conversation/posts/queries.ts';
import { canSee } from '#server/conversation/posts/visible.ts';
import type { Ctx } from '#server/members/access/ctx.ts';
import { demandAdministrator } from '#server/members/people/queries/administration.ts';
import { visibleSpaceSql } from '#server/members/spaces/queries.ts';
import { named } from '#server/platform/db/client.ts';
import type { Page } from '#server/platform/db/page.ts';
import { findMail, listMails, type MailRow, type MailState } from '#server/platform/mail/queries.ts';
import type { MailKind } from '#lib/terms/mails.ts';

export interface OutboxRow {
	id: number;
	kind: MailKind;
	recipient: string;
	/** Null when it speaks of what the viewer may not see. */
	subject: string | null;
	state: MailState;
	attempts: number;
	lastError: string | null;
	createdAt: Date;
	sentAt: Date | null;
	can: { sendAgain: boolean };
}

/** Newest first, without texts. @throws Forbidden */
export async function listOutbox(
	ctx: Ctx,
	filter: { state?: MailState; cursor: string | null }
): Promise<Page<OutboxRow>> {
	demandAdministrator(ctx);
	const page = await listMails(ctx.db, filter);
	const open = await readable(ctx, page.rows);
	return { ...page, rows: page.rows.map((mail) => shown(mail, open(mail))) };
}

/**
 * One mail to read: where no mail server is set up, this is how an invitation reaches the person. `text` is null where it is not for the viewer.
 * @throws Forbidden @throws NotFound
 */
export async function findOutboxMail(ctx: Ctx, id: number): Promise<OutboxRow & { text: string | null }> {
	demandAdministrator(ctx);
	const mail = await findMail(ctx.db, id);
	const open = (await readable(ctx, [mail]))(mail);
	return { ...shown(mail, open), text: open ? mail.text : null };
}

function shown(mail: MailRow, open: boolean): OutboxRow {
	const { id, kind, recipient, subject, state, attempts, lastError, createdAt, sentAt } = mail;
	const can = { sendAgain: state === 'failed' };
	return { id, kind, recipient, subject: open ? subject : null, state, attempts, lastError, createdAt, sentAt, can };
}

type Judged = Pick<MailRow, 'kind' | 'about'>;

/** Mails about accounts are the administrator's business; the rest follows the rule of what it speaks of. */
async function readable(ctx: Ctx, mails: Judged[]): Promise<(mail: Judged) => boolean> {
	const idsOf = (what: string) => [
		...new Set(mails.flatMap(({ about }) => (about?.startsWith(`${what}:`) ? [Number(about.split(':')[1])] : [])))
	];
	const posts = await named<FoundPost>(
		ctx.db,
		'outbox_posts',
		`select ${foundPostColumns('p')} from posts p where p.id = any($1::bigint[])`,
		[idsOf('post')]
	);
	const spaces = await named<{ id: number }>(
		ctx.db,
		'outbox_spaces',
		`select s.id from spaces s where s.id = any($1::bigint[]) and ${visibleSpaceSql('s', '$2')}`,
		[idsOf('space'), ctx.viewer.spaceIds]
	);
	const seen = new Set([
		...posts.filter((post) => canSee(ctx.viewer, post)).map(({ id }) => `post:${id}`),
		...spaces.map(({ id }) => `space:${id}`)
	]);
	return ({ kind, about }) => kind !== 'notice' || (about !== null && seen.has(about));
}
