// One plain, warm layout for every mail, as HTML and as text; no picture, no outside address.

export interface MailContent {
	language: 'en' | 'de';
	/** Name of the organisation, in the head. */
	organisation: string;
	title: string;
	/** Plain text; each becomes a paragraph. */
	paragraphs: string[];
	/** What somebody wrote, set apart. */
	quote?: string;
	button?: { label: string; href: string };
	/** Set large, for a code one types. */
	code?: string;
	/** Why this mail came and what to do about it. */
	footnote?: string;
}

export interface MailBodies {
	text: string;
	html: string;
}

const sans = `font-family:Inter,-apple-system,'Segoe UI',Roboto,Arial,sans-serif`;
const serif = `font-family:'Source Serif 4',Georgia,'Times New Roman',serif`;

export function layoutMail(content: MailContent): MailBodies {
	return { text: asText(content), html: asHtml(content) };
}

function asText(content: MailContent): string {
	const { title, paragraphs, quote, button, code, footnote, organisation } = content;
	const quoted = quote
		?.split('\n')
		.map((line) => `> ${line}`)
		.join('\n');
	const parts = [
		title,
		...paragraphs,
		quoted,
		code,
		button && `${button.label}:\n${button.href}`,
		`-- \n${organisation}`,
		footnote
	];
	return parts.filter(Boolean).join('\n\n') + '\n';
}

function asHtml(content: MailContent): string {
	const body = [
		`<h1 style="margin:0 0 16px;${serif};font-size:24px;line-height:1.25;font-weight:600;color:#231C15">${escape(content.title)}</h1>`,
		...content.paragraphs.map(
			(words) => `<p style="margin:0 0 14px;font-size:16px;line-height:1.55;color:#231C15">${lines(words)}</p>`
		),
		content.quote && quoteBlock(content.quote),
		content.code && codeBlock(content.code),
		content.button && buttonBlock(content.button)
	];
	return `<!doctype html>
<html lang="${content.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(content.title)}</title></head>
<body style="margin:0;padding:24px 12px;background:#FAF6F0;${sans}">
<div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 12px 4px;font-size:14px;font-weight:600;color:#B03A0C">${escape(content.organisation)}</p>
<div style="padding:28px;background:#FFFDFA;border:1px solid #E7DDCF;border-radius:14px">
${body.filter(Boolean).join('\n')}
</div>
${content.footnote ? `<p style="margin:14px 4px 0;font-size:13px;line-height:1.5;color:#5E5347">${lines(content.footnote)}</p>` : ''}
</div></body></html>
`;
}

function quoteBlock(words: string): string {
	return `<blockquote style="margin:0 0 18px;padding:10px 16px;border-left:3px solid #C8420F;background:#F3ECE2;border-radius:6px;${serif};font-size:16px;line-height:1.55;color:#231C15">${lines(words)}</blockquote>`;
}

function codeBlock(code: string): string {
	return `<p style="margin:0 0 18px;padding:14px;background:#F3ECE2;border-radius:10px;text-align:center;font-size:26px;font-weight:600;letter-spacing:.12em;color:#231C15">${escape(code)}</p>`;
}

/** The address is written out below the button for readers whose mail program shows no links. */
function buttonBlock({ label, href }: { label: string; href: string }): string {
	const address = escape(href);
	return `<p style="margin:22px 0 16px"><a href="${address}" style="display:inline-block;padding:12px 22px;background:#C8420F;border-radius:10px;color:#FFFFFF;font-size:16px;font-weight:600;text-decoration:none">${escape(label)}</a></p>
<p style="margin:0;font-size:13px;line-height:1.5;word-break:break-all;color:#5E5347">${address}</p>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (words: string) => words.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
const lines = (words: string) => escape(words).replace(/\n/g, '<br>');
