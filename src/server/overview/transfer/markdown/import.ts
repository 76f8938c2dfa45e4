// Brings a folder of Markdown in as articles: once each, at their dates, under their authors.
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { and, asc, eq, sql } from 'drizzle-orm';
import { valueOfPlace } from '#lib/terms/places.ts';
import { ArticleFields } from '#server/community/articles/input.ts';
import { editArticle, writeArticle } from '#server/community/articles/actions.ts';
import { bringPictures } from '#server/conversation/media/beside.ts';
import { posts } from '#server/conversation/posts/schema.ts';
import { archivePost, schedulePost } from '#server/conversation/posts/write/state.ts';
import { type Ctx, inTransaction, type PublicCtx } from '#server/members/access/ctx.ts';
import { type PlaceId, placeOfAudience } from '#server/members/access/place.ts';
import type { Viewer } from '#server/members/access/viewer.ts';
import { audiences } from '#server/members/audiences/schema.ts';
import { people } from '#server/members/people/schema.ts';
import { spaces } from '#server/members/spaces/schema.ts';
import { AppError } from '#server/platform/errors.ts';
import { listMarkdown, mostBytes } from '#server/platform/storage/markdown-folder.ts';
import { BrokenHead } from '#server/platform/text/front-matter.ts';
import { type FileRemark, type MarkdownFile, readMarkdownFile, word } from '#server/platform/text/markdown-file.ts';
import { importedItems } from '../schema.ts';
import { AuthorBook, readAuthors } from './authors.ts';

export interface MarkdownImport {
	folder: string;
	authorsFile?: string;
	/** Slug of the space the articles go to. */
	space?: string;
	/** Handle of whoever stands for articles without an author; default the first administrator. */
	author?: string;
	dryRun?: boolean;
	progress?: (done: number, total: number, what: string) => void;
}

export interface MarkdownReport {
	[figure: string]: unknown;
	imported: { articles: number; people: number; pictures: number };
	updated: { articles: number };
	skipped: number;
	missingPictures: number;
	remarks: { item: string; what: string }[];
	refused: { item: string; why: string }[];
}

interface Run {
	ctx: PublicCtx;
	options: MarkdownImport & { folder: string };
	source: string;
	/** Where all of it goes; null leaves it to each file. */
	placeId: PlaceId | null;
	book: AuthorBook;
	fallback: Viewer;
	report: MarkdownReport;
}

/** @throws Error in plain words when the import cannot begin: no folder, no such space, nobody to stand for it. */
export async function importMarkdown(ctx: PublicCtx, options: MarkdownImport): Promise<MarkdownReport> {
	const folder = resolve(options.folder);
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
		throw new Error(`There is no folder ${options.folder}.`);
	const files = listMarkdown(folder);
	if (!files.length) throw new Error(`There is no Markdown file in ${options.folder}.`);
	const book = new AuthorBook(options.authorsFile ? readAuthors(options.authorsFile) : new Map());
	const fallback = await standIn(ctx, book, options.author);
	const placeId = options.space ? await spaceOf(ctx, options.space) : null;
	const report: MarkdownReport = {
		imported: { articles: 0, people: 0, pictures: 0 },
		updated: { articles: 0 },
		skipped: 0,
		missingPictures: 0,
		remarks: [],
		refused: []
	};
	const run: Run = {
		ctx,
		options: { ...options, folder },
		source: `markdown:${basename(folder)}`,
		placeId,
		book,
		fallback,
		report
	};
	for (const [index, file] of files.entries()) {
		await importFile(run, file);
		options.progress?.(index + 1, files.length, file);
	}
	report.imported.people = new Set(book.made).size;
	return report;
}

class DryRun extends Error {}

async function importFile(run: Run, file: string): Promise<void> {
	try {
		const source = readSource(run, file);
		const hash = createHash('sha256').update(source).digest('hex');
		const before = await findItem(run, file);
		if (before?.hash === hash) {
			run.report.skipped++;
			return;
		}
		const entry = readMarkdownFile(file, source);
		await inTransaction(run.ctx, async (ctx) => {
			const inside = { ...run, ctx, placeId: run.placeId ?? (await placeOfEntry(ctx, entry)) };
			await (before ? update(inside, file, entry, before) : create(inside, file, entry, hash));
			if (before) await ctx.db.update(importedItems).set({ hash, importedAt: ctx.now }).where(isItem(run, file));
			if (run.options.dryRun) throw new DryRun();
		});
	} catch (error) {
		run.book.forget();
		if (error instanceof DryRun) return;
		if (isRefusal(error)) run.report.refused.push({ item: file, why: error.message });
		else throw error;
	}
}

const isRefusal = (error: unknown): error is Error =>
	error instanceof AppError || error instanceof BrokenHead || (error instanceof Error && error.constructor === Error);

function spoken(remark: FileRemark): string {
	if (remark.what === 'no_head') return 'no front matter';
	if (remark.what === 'template_tags') return 'template tags were left as text';
	return `the date "${remark.spelled}" is none; the file name decides`;
}

function readSource(run: Run, file: string): string {
	const path = join(run.options.folder, file);
	if (statSync(path).size > mostBytes) throw new Error(`The file is larger than ${mostBytes / 1024 / 1024} MB.`);
	const bytes = readFileSync(path);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		if (bytes.includes(0)) throw new Error('The file is not text.');
		run.report.remarks.push({ item: file, what: 'not UTF-8; read as Western European' });
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

async function create(run: Run, file: string, entry: MarkdownFile, hash: string): Promise<void> {
	const { now } = run.ctx;
	const date = entry.date ?? now;
	const later = date > now;
	const ctx = await onBehalf(run, entry, later || entry.draft ? now : date);
	const fields = await fieldsOf(run, ctx, file, entry);
	const written = await writeArticle(ctx, { ...fields, publish: !entry.draft && !later });
	if (later && !entry.draft) await schedulePost(ctx, written.id, date);
	if (entry.archived && !entry.draft && !later) await archivePost(ctx, written.id);
	await ctx.db
		.insert(importedItems)
		.values({ source: run.source, item: file, subject: 'post', subjectId: written.id, hash, importedAt: now });
	run.report.imported.articles++;
}

async function update(
	run: Run,
	file: string,
	entry: MarkdownFile,
	before: { subjectId: number; importedAt: Date }
): Promise<void> {
	const [post] = await run.ctx.db.select().from(posts).where(eq(posts.id, before.subjectId));
	if (!post || post.deletedAt) throw new Error('It was deleted here since it was brought in; it is not brought back.');
	if (post.updatedAt > before.importedAt)
		throw new Error('It was edited here since it was brought in; it is not overwritten.');
	const ctx = await onBehalf(run, entry, run.ctx.now);
	const fields = await fieldsOf(run, ctx, file, entry);
	await editArticle(ctx, { ...fields, id: post.id, baseVersion: post.version, note: '' });
	run.report.updated.articles++;
}

/** The author's own ctx at the article's own time; nobody is told of what happened long ago. */
async function onBehalf(run: Run, entry: MarkdownFile, now: Date): Promise<Ctx> {
	const author = entry.authors[0] ? await run.book.find(run.ctx, entry.authors[0]) : run.fallback;
	const viewer = { ...author, spaceIds: run.placeId === null ? [] : [run.placeId] };
	return { ...run.ctx, viewer, now, quiet: true };
}

async function fieldsOf(run: Run, ctx: Ctx, file: string, entry: MarkdownFile): Promise<ArticleFields> {
	const { report, options } = run;
	for (const remark of entry.remarks) report.remarks.push({ item: file, what: spoken(remark) });
	const coAuthors: string[] = [];
	for (const spelled of entry.authors.slice(1, 11))
		coAuthors.push((await run.book.find(run.ctx, spelled)).handle.toLowerCase());
	if (entry.topics.length > 8)
		report.remarks.push({
			item: file,
			what: `${entry.topics.length - 8} of ${entry.topics.length} topics left out; eight are the most`
		});
	const pictures = await bringPictures(ctx, { ...options, article: file }, entry);
	report.imported.pictures += pictures.brought;
	report.missingPictures += pictures.missing;
	const parsed = ArticleFields.safeParse({
		title: entry.title.slice(0, 200),
		summary: entry.summary.replace(/\s+/g, ' ').slice(0, 500),
		body: pictures.body,
		spaceId: valueOfPlace(run.placeId),
		topics: entry.topics.slice(0, 8).map((topic) => topic.slice(0, 60)),
		coAuthors,
		cover: pictures.cover
	});
	if (!parsed.success)
		throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
	return parsed.data;
}

const isItem = (run: Run, file: string) => and(eq(importedItems.source, run.source), eq(importedItems.item, file));

async function findItem(run: Run, file: string) {
	const [found] = await run.ctx.db.select().from(importedItems).where(isItem(run, file));
	return found;
}

async function standIn(ctx: PublicCtx, book: AuthorBook, handle: string | undefined): Promise<Viewer> {
	if (handle) {
		const [found] = await ctx.db
			.select({ handle: people.handle })
			.from(people)
			.where(eq(sql`lower(${people.handle})`, handle.replace(/^@/, '').toLowerCase()));
		if (!found) throw new Error(`Nobody has the handle "${handle}".`);
		return book.find(ctx, found.handle);
	}
	const [administrator] = await ctx.db
		.select({ handle: people.handle })
		.from(people)
		.where(and(sql`'administrator' = any(${people.roles})`, eq(people.status, 'active')))
		.orderBy(asc(people.id))
		.limit(1);
	if (!administrator)
		throw new Error(
			'There is no administrator yet to stand for articles without an author. Finish the set-up first, or give --author HANDLE.'
		);
	return book.find(ctx, administrator.handle);
}

/** A file that says who sees it is never shown to more: a place that is not there refuses it. */
async function placeOfEntry(ctx: PublicCtx, { head }: MarkdownFile): Promise<PlaceId | null> {
	const [space, audience] = [word(head.space), word(head.audience)];
	if (space) return spaceOf(ctx, space);
	return audience ? placeOfAudience(await audienceOf(ctx, audience)) : null;
}

async function audienceOf(ctx: PublicCtx, name: string): Promise<number> {
	const named = sql`lower(${audiences.name}) = lower(${name})`;
	const [audience] = await ctx.db.select({ id: audiences.id }).from(audiences).where(named);
	if (!audience) throw new Error(`There is no audience "${name}".`);
	return audience.id;
}

async function spaceOf(ctx: PublicCtx, slug: string): Promise<number> {
	const [space] = await ctx.db.select({ id: spaces.id }).from(spaces).where(eq(spaces.slug, slug));
	if (!space) throw new Error(`There is no space "${slug}".`);
	return space.id;
}
