// What is said of an image that is not taken.
import { Invalid } from '#server/platform/errors.ts';

export function unsupported(format: string): Invalid {
	const kind = format === 'avif' ? 'animated AVIF' : format.toUpperCase();
	const named =
		format === 'unknown' ? 'This file is not an image we know' : `Files of the kind ${kind} cannot be shown`;
	return refusal('image_format_unsupported', `${named}. Please use JPEG, PNG, WebP, GIF or a still AVIF.`);
}

export function refusal(code: string, message: string): Invalid {
	return new Invalid([{ field: 'image', message }], code);
}
