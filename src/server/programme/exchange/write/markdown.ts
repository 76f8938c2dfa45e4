// Items as Markdown files: a head of fields that every import here reads again, and the text.
import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { stringify } from 'yaml';
import { clockTime } from '#lib/zoned-time.ts';
import { slugify } from '#server/platform/text/plain.ts';
import type { ExportedItem } from '../queries/export.ts';

export interface MarkdownItem {
	/** In the order in which the items came into the bank. */
	name: string;
	text: string;
}

export function markdownOf(item: ExportedItem, timeZone: string): MarkdownItem {
	const slug = slugify(item.title).slice(0, 60);
	return {
		name: `${String(item.id).padStart(6, '0')}${slug ? `-${slug}` : ''}.md`,
		text: `---\n${stringify(headOf(item, timeZone), { lineWidth: 0 })}---\n\n${item.body.trimEnd()}\n`
	};
}

/** What is not set is left out. */
function headOf(item: ExportedItem, timeZone: string): Record<string, unknown> {
	const { key, format, stage, title, brief, prompts, outline, author, ghost, owner, reviewer } = item;
	const { objective, audience, space, topics, language, effort, evergreen, series, part } = item;
	const head = {
		...{ key, format, stage, title, brief, prompts, outline, author, ghost, owner, reviewer },
		...{ objective, audience, space, topics, language, effort, evergreen },
		usable_from: item.usableFrom,
		usable_until: item.usableUntil,
		...{ series, part },
		draft_due: item.draftDue,
		review_due: item.reviewDue,
		planned_for: item.plannedFor && clockTime(item.plannedFor, timeZone).replace('T', ' '),
		source_note: item.sourceNote
	};
	return Object.fromEntries(
		Object.entries(head).filter(
			([, value]) => value !== null && value !== '' && !(Array.isArray(value) && !value.length)
		)
	);
}

/** A page without items would give the stream nothing to go on with. */
async function nextFilled(pages: AsyncIterator<ExportedItem[]>): Promise<IteratorResult<ExportedItem[]>> {
	for (;;) {
		const next = await pages.next();
		if (next.done || next.value.length) return next;
	}
}

/** Packed as it is read, page by page, so that a large bank does not have to lie in memory. */
export function zipOf(
	pages: AsyncIterable<ExportedItem[]>,
	folder: string,
	timeZone: string
): ReadableStream<Uint8Array> {
	const iterator = pages[Symbol.asyncIterator]();
	let zip: Zip;
	return new ReadableStream<Uint8Array>({
		start(controller) {
			zip = new Zip((error, chunk, isLast) => {
				if (error) return controller.error(error);
				controller.enqueue(chunk);
				if (isLast) controller.close();
			});
		},
		async pull() {
			const { value: items, done } = await nextFilled(iterator);
			if (done) return zip.end();
			for (const item of items) {
				const { name, text } = markdownOf(item, timeZone);
				const file = new ZipDeflate(`${folder}/${name}`, { level: 6 });
				zip.add(file);
				file.push(strToU8(text), true);
			}
		},
		async cancel() {
			await iterator.return?.();
			zip.terminate();
		}
	});
}
