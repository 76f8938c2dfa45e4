// The mails of sign-in, in the language of whoever gets them: invitation, links, and what happened to their account.
import { exactTime } from '#lib/format.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { findMailOrigin, findOrganisation } from '#server/members/organisation/queries.ts';
import { layoutMail } from '#server/platform/mail/layout.ts';
import { queueMail } from '#server/platform/mail/send.ts';
import type { Candidate } from './candidate.ts';
import { hashOfToken } from './codes.ts';

type Recipient = Pick<Candidate, 'id' | 'name' | 'email' | 'language'>;

interface Words {
	subject: string;
	lines: string[];
	button: string;
	address: string;
	after: string;
}

export async function mailInvitation(
	ctx: PublicCtx,
	person: Recipient,
	inviter: string,
	address: string
): Promise<void> {
	const { name: organisation } = await findOrganisation(ctx);
	const locale = { locale: person.language };
	await send(ctx, person, 'invitation', organisation, {
		subject: m.auth_mail_invitation_subject({ organisation }, locale),
		lines: [
			m.auth_mail_hello({ name: person.name }, locale),
			m.auth_mail_invitation_text({ inviter, organisation }, locale)
		],
		button: m.auth_mail_invitation_button({}, locale),
		address,
		after: m.auth_mail_invitation_after({ days: 14 }, locale)
	});
}

export async function mailLink(
	ctx: PublicCtx,
	purpose: 'link' | 'reset',
	person: Recipient,
	address: string,
	minutes: number
): Promise<void> {
	const { name: organisation } = await findOrganisation(ctx);
	const locale = { locale: person.language };
	const hello = m.auth_mail_hello({ name: person.name }, locale);
	const words: Words =
		purpose === 'link'
			? {
					subject: m.auth_mail_link_subject({ organisation }, locale),
					lines: [hello, m.auth_mail_link_text({ organisation }, locale)],
					button: m.auth_mail_link_button({}, locale),
					address,
					after: m.auth_mail_link_after({ minutes }, locale)
				}
			: {
					subject: m.auth_mail_reset_subject({ organisation }, locale),
					lines: [hello, m.auth_mail_reset_text({ organisation }, locale)],
					button: m.auth_mail_reset_button({}, locale),
					address,
					after: m.auth_mail_reset_after({ minutes }, locale)
				};
	await send(ctx, person, purpose, organisation, words);
}

/** What the owner of an account should hear of at once, in case it was somebody else. */
export type SecurityEvent = 'password' | 'passkey' | 'code';

/** Tells somebody by mail what happened to their account; nothing in it opens a door. */
export async function mailSecurity(ctx: PublicCtx, event: SecurityEvent, person: Recipient): Promise<void> {
	if (!person.email || ctx.quiet || ctx.withoutMail) return;
	const { name: organisation, timeZone } = await findOrganisation(ctx);
	const { id, name, email: recipient, language } = person;
	const locale = { locale: language };
	const [subject, happened] = securityWords[event];
	const title = subject({ organisation }, locale);
	const bodies = layoutMail({
		language,
		organisation,
		title,
		paragraphs: [
			m.auth_mail_hello({ name }, locale),
			happened({ organisation, at: exactTime(ctx.now, language, timeZone) }, locale)
		],
		button: { label: m.auth_mail_security_button({}, locale), href: `${await findMailOrigin(ctx)}/settings/security` },
		footnote: m.auth_mail_security_after({}, locale)
	});
	const once = `security:${id}:${event}:${ctx.now.getTime()}`;
	await queueMail(ctx.db, { once, kind: 'security', recipient, subject: title, ...bodies });
}

const securityWords = {
	password: [m.auth_mail_password_subject, m.auth_mail_password_text],
	passkey: [m.auth_mail_passkey_subject, m.auth_mail_passkey_text],
	code: [m.auth_mail_code_subject, m.auth_mail_code_text]
} as const;

async function send(
	ctx: PublicCtx,
	person: Recipient,
	kind: 'invitation' | 'link' | 'reset',
	organisation: string,
	words: Words
) {
	if (!person.email) return;
	const { text, html } = layoutMail({
		language: person.language,
		organisation,
		title: words.subject,
		paragraphs: words.lines,
		button: { label: words.button, href: words.address },
		footnote: words.after
	});
	// Of the address only a seal: the reason stays in the table after the body was emptied.
	const once = `${kind}:${person.id}:${hashOfToken(words.address)}`;
	await queueMail(ctx.db, { once, kind, recipient: person.email, subject: words.subject, text, html, secret: true });
}
