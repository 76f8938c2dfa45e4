// What the platform refuses, in the reader's words, by the stable code of the error.
import { m } from '#lib/paraglide/messages.js';

const refusals: Record<string, () => string> = {
	text_too_long: m.errors_text_too_long,
	text_has_too_many_tags: m.errors_text_too_many_tags,
	image_too_large: m.errors_image_too_large,
	image_damaged: m.errors_image_damaged,
	image_format_unsupported: m.errors_image_format,
	bad_cursor: m.errors_bad_cursor
};

/** What the errors say when nobody gave them words of their own. */
const unsaid: Record<string, () => string> = {
	'You may not do that.': m.errors_forbidden,
	'That does not exist, or you may not see it.': m.errors_not_found,
	'That was too often. Please wait a moment.': m.errors_too_many,
	'Please sign in.': m.errors_sign_in
};

/** The refusal in the reader's language; what is not listed is said as it came. */
export function refusal(error: { code?: string; message: string }): string {
	return (error.code && refusals[error.code]?.()) || unsaid[error.message]?.() || error.message;
}
