// Markdown files to rows: the fields of each head under their columns, the text as the item's text.
import { createHash } from 'node:crypto';
import { m } from '#lib/paraglide/messages.js';
import type { Finding, ItemColumn } from '#lib/terms/exchange.ts';
import { mostBytes } from '#server/platform/storage/markdown-folder.ts';
import { decodeBytes, NoText } from '#server/platform/text/encoding.ts';
import { BrokenHead } from '#server/platform/text/front-matter.ts';
import { type FileRemark, type MarkdownFile, readMarkdownFile, words } from '#server/platform/text/markdown-file.ts';
import { columnOf } from '../headings.ts';
import { type GivenFile, noted, refused, type SourceRow } from './shape.ts';
import type { ReadRows } from './table.ts';

/** Fields of a head that are read for what they are, and no columns. */
const understood =
	/^(title|date|published_at|pubDate|created|authors?|tags?|topics|categor(y|ies)|excerpt|description|summary|draft|published|archived|cover|image|feature_image|featured_image|image_alt|cover_alt)$/;
/** What generators mean by these words is another thing than a stage or a format of the bank. */
const foreign = /^(status|state|type|kind|art|source|by|due|number)$/i;

/** Each file on its own: one that cannot be read is reported, and the others are read. */
export function rowsOfMarkdown(files: readonly GivenFile[]): ReadRows {
	const findings: Finding[] = [];
	const passedOver = new Map<string, number>();
	const rows = files.flatMap((file) => {
		try {
			return [rowOfFile(file, findings, passedOver)];
		} catch (error) {
			findings.push(refusalOf(file.name, error));
			return [];
		}
	});
	if (passedOver.size) findings.push(noted(null, m.exchange_found_fields({ fields: counted(passedOver) })));
	return { rows, findings };
}

class TooBig extends Error {}

function rowOfFile({ name, bytes }: GivenFile, findings: Finding[], passedOver: Map<string, number>): SourceRow {
	if (bytes.length > mostBytes) throw new TooBig();
	const source = decodeBytes(bytes);
	const file = readMarkdownFile(name, source);
	for (const remark of file.remarks) findings.push(noteOf(name, remark));
	return rowOfMarkdown(name, source, file, passedOver);
}

function rowOfMarkdown(name: string, source: string, file: MarkdownFile, passedOver: Map<string, number>): SourceRow {
	const cells: SourceRow['cells'] = {
		title: file.title,
		// What was exported is the whole text; a title in it was written there.
		body: file.head.key ? file.wholeBody : file.body,
		brief: file.summary,
		author: file.authors.join('\n'),
		topics: file.topics.join('\n')
	};
	const lines: SourceRow['lines'] = {};
	for (const [field, value] of Object.entries(file.head)) {
		const column = understood.test(field) || foreign.test(field) ? null : (columnOf(field)?.column ?? null);
		const known = column ?? columnOf(field)?.column;
		if (known) lines[known] ??= lineOf(source, field);
		if (column) cells[column] = textOf(column, value);
		else if (!understood.test(field) && value !== null) passedOver.set(field, (passedOver.get(field) ?? 0) + 1);
	}
	const { isDraft, date, summary, cover, coverAlt } = { ...file, isDraft: file.draft, date: dayOf(file.date) };
	const hash = createHash('sha256').update(source.replace(/\r\n?/g, '\n').trim()).digest('hex').slice(0, 32);
	const place = { file: name, line: null, lines };
	return {
		...place,
		cells,
		columns: columnsOf(file.head),
		hash,
		markdown: { isDraft, date, summary, cover, coverAlt }
	};
}

/** What the head has a field for, filled or not; the text is always there. */
function columnsOf(head: MarkdownFile['head']): ItemColumn[] {
	const fields = Object.keys(head).filter((field) => !foreign.test(field));
	return [...new Set<ItemColumn>([...fields.flatMap((field) => columnOf(field)?.column ?? []), 'body'])];
}

/** Lists one a line; what is written over several lines stays so. */
function textOf(column: ItemColumn, value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (Array.isArray(value) && column === 'prompts')
		return value.map((one) => String(one).replace(/\s*\n\s*/g, ' ')).join('\n');
	return typeof value === 'object' ? words(value).join('\n') : String(value);
}

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

function lineOf(source: string, field: string): number | undefined {
	const at = source
		.split(/\r\n?|\n/)
		.findIndex((line) => line.startsWith(`${field}:`) || line.startsWith(`"${field}"`));
	return at < 0 ? undefined : at + 1;
}

function noteOf(name: string, remark: FileRemark): Finding {
	if (remark.what === 'no_head') return noted(name, m.exchange_found_no_head());
	if (remark.what === 'date') return noted(name, m.exchange_found_date({ date: remark.spelled }));
	return { ...noted(name, m.exchange_found_tags()), line: remark.line };
}

function refusalOf(name: string, error: unknown): Finding {
	if (error instanceof BrokenHead)
		return refused(name, error.line || null, m.exchange_found_head({ reason: error.reason }));
	if (error instanceof TooBig) return refused(name, null, m.exchange_found_file_big({ most: mostBytes / 1024 / 1024 }));
	if (error instanceof NoText) return refused(name, null, m.exchange_found_no_text());
	if (error instanceof Error && error.constructor === Error) return refused(name, null, m.exchange_found_empty());
	throw error;
}

/** The most frequent first. */
const counted = (fields: Map<string, number>) =>
	[...fields]
		// A broken head can make a field of any text.
		.filter(([field]) => /^[\p{L}\p{N}_ .-]{1,40}$/u.test(field))
		.sort((one, other) => other[1] - one[1])
		.slice(0, 20)
		.map(([field, count]) => `${field} (${count})`)
		.join(', ');
