// The words of a notice as a mail, in the receiver's language.
import { m } from '#lib/paraglide/messages.js';
import { layoutMail } from '#server/platform/mail/layout.ts';

type Language = 'en' | 'de';

export interface MailWords {
	subject: string;
	text: string;
	html: string;
}

interface Receiver {
	language: Language;
	/** The organisation's name. */
	organisation: string;
}

/** What the bell says, as a mail: one sentence, what was written, the way there. */
export function noticeMail(
	to: Receiver & { sentence: string; excerpt: string; href: string; settings: string }
): MailWords {
	const { language, organisation, sentence, excerpt, href, settings } = to;
	const said = { locale: language };
	return {
		subject: sentence,
		...layoutMail({
			language,
			organisation,
			title: sentence,
			paragraphs: [],
			...(excerpt ? { quote: excerpt } : {}),
			button: { label: m.mail_open({}, said), href },
			footnote: m.mail_why_notice({ href: settings }, said)
		})
	};
}
