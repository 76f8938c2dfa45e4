// The words for what became of a mail.
import { m } from '#lib/paraglide/messages.js';

const labels: Record<string, () => string> = {
	waiting: m.admin_mail_waiting,
	sending: m.admin_mail_waiting,
	sent: m.admin_mail_sent,
	failed: m.admin_mail_failed
};

export const mailStateLabel = (state: string): string => labels[state]?.() ?? state;
