// The words for mails: what they are for and what became of them.
import { m } from '#lib/paraglide/messages.js';

/** Those before 'notice' concern an account; a notice speaks of what somebody wrote or did. */
export const mailKinds = ['invitation', 'link', 'reset', 'security', 'notice'] as const;
export type MailKind = (typeof mailKinds)[number];

const kinds: Record<MailKind, () => string> = {
	invitation: m.admin_mail_kind_invitation,
	link: m.admin_mail_kind_link,
	reset: m.admin_mail_kind_reset,
	security: m.admin_mail_kind_security,
	notice: m.admin_mail_kind_notice
};

const states: Record<string, () => string> = {
	waiting: m.admin_mail_waiting,
	sending: m.admin_mail_waiting,
	sent: m.admin_mail_sent,
	failed: m.admin_mail_failed
};

export const mailKindLabel = (kind: MailKind): string => kinds[kind]();
export const mailStateLabel = (state: string): string => states[state]?.() ?? state;
