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

/** The refusal in the reader's language; what is not listed is said as it came. */
export function refusal(error: { code?: string; message: string }): string {
	return (error.code && refusals[error.code]?.()) || error.message;
}
