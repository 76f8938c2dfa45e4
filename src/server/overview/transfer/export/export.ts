// Writes what a company may take away into a folder of plain files, as of one moment.
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'yaml';
import { files, storedAs } from '#server/conversation/media/store.ts';
import type { PublicCtx } from '#server/members/access/ctx.ts';
import { findOrganisation } from '#server/members/organisation/queries.ts';
import type { Db } from '#server/platform/db/client.ts';
import { articleFile, pictureOf } from './article-file.ts';
import { csvLine, personHead, personLine } from './people-file.ts';
import {
	countArticles,
	type ExportedPost,
	listArticles,
	listAudiences,
	listComments,
	listOtherPosts,
	listPeople,
	listSpaces,
	listTopics
} from './queries.ts';

export interface ExportReport {
	[figure: string]: unknown;
	exported: Record<
		'articles' | 'posts' | 'comments' | 'people' | 'spaces' | 'audiences' | 'topics' | 'pictures' | 'documents',
		number
	>;
	/** Pictures and documents that are named but not in the store. */
	refused: { item: string; why: string }[];
}

export interface ExportOptions {
	/** Must be empty or missing. */
	target: string;
	progress: (done: number, total: number, what: string) => void;
}

interface Run {
	db: Db;
	folder: string;
	report: ExportReport;
	progress: ExportOptions['progress'];
}

/** The export is whole or not there. @throws Error when the folder is in use. */
export async function exportEverything(ctx: PublicCtx, { target, progress }: ExportOptions): Promise<ExportReport> {
	if (existsSync(target) && readdirSync(target).length) throw new Error(`${target} is not empty. Name a new folder.`);
	const folder = `${target}.unfinished`;
	rmSync(folder, { recursive: true, force: true });
	for (const part of ['articles/pictures', 'people', 'documents'])
		mkdirSync(join(folder, part), { recursive: true, mode: 0o700 });
	const exported = {
		articles: 0,
		posts: 0,
		comments: 0,
		people: 0,
		spaces: 0,
		audiences: 0,
		topics: 0,
		pictures: 0,
		documents: 0
	};
	const report: ExportReport = { exported, refused: [] };
	const { name } = await findOrganisation(ctx);
	await ctx.db.transaction((tx) => writeAll({ db: tx as Db, folder, report, progress }), {
		isolationLevel: 'repeatable read',
		accessMode: 'read only'
	});
	const manifest = { format: 'hearth-export-1', organisation: name, madeAt: ctx.now.toISOString(), ...exported };
	writeFileSync(join(folder, 'export.json'), JSON.stringify(manifest, null, '\t') + '\n', { mode: 0o600 });
	rmSync(target, { recursive: true, force: true });
	renameSync(folder, target);
	return report;
}

async function writeAll(run: Run) {
	const { exported } = run.report;
	await writeArticles(run);
	await writePeople(run);
	exported.posts = await writeLines(run, 'posts.jsonl', withDocuments(run));
	exported.comments = await writeLines(run, 'comments.jsonl', listComments(run.db));
	exported.spaces = await writeLines(run, 'spaces.jsonl', listSpaces(run.db));
	exported.audiences = await writeLines(run, 'audiences.jsonl', listAudiences(run.db));
	exported.topics = await writeLines(run, 'topics.jsonl', listTopics(run.db));
}

async function writeArticles(run: Run) {
	const total = await countArticles(run.db);
	const seen = new Set<string>();
	for await (const article of listArticles(run.db)) {
		const { name, text, pictures } = articleFile(article);
		writeFileSync(join(run.folder, 'articles', name), text, { mode: 0o600 });
		for (const key of pictures) {
			if (seen.has(key)) continue;
			seen.add(key);
			await writeFile(run, 'pictures', storedAs(key, 'l'), `articles/${pictureOf(key)}`, `articles/${name}`);
		}
		run.progress(++run.report.exported.articles, total, name);
	}
}

/** People as a file that `import people` reads, and as authors for `import markdown`. */
async function writePeople(run: Run) {
	const authors: Record<string, { name: string; email?: string; handle: string }> = {};
	const { db, folder } = run;
	async function* lines() {
		yield csvLine(personHead);
		for await (const person of listPeople(db)) {
			run.report.exported.people++;
			const { handle, name, email, photo } = person;
			authors[handle] = { name, handle, ...(email ? { email } : {}) };
			if (photo) await writeFile(run, 'pictures', storedAs(photo, 'm'), `people/${handle}.webp`, 'people.csv');
			yield csvLine(personLine(person));
		}
	}
	await pipeline(Readable.from(lines()), createWriteStream(join(folder, 'people.csv'), { mode: 0o600 }));
	writeFileSync(join(folder, 'authors.yml'), stringify(authors), { mode: 0o600 });
}

/** Each post, once its documents lie beside it. */
async function* withDocuments(run: Run): AsyncGenerator<ExportedPost> {
	for await (const post of listOtherPosts(run.db)) {
		for (const { file } of post.documents) await writeFile(run, 'documents', file, file, `posts.jsonl: ${post.id}`);
		yield post;
	}
}

async function writeLines(run: Run, name: string, rows: AsyncIterable<object>): Promise<number> {
	let count = 0;
	async function* lines() {
		for await (const row of rows) {
			count += 1;
			yield JSON.stringify(row) + '\n';
		}
	}
	await pipeline(Readable.from(lines()), createWriteStream(join(run.folder, name), { mode: 0o600 }));
	return count;
}

async function writeFile(run: Run, what: 'pictures' | 'documents', key: string, path: string, item: string) {
	const file = await files().get(key);
	if (!file) return void run.report.refused.push({ item, why: `The file ${key} is not in the store.` });
	await pipeline(file.body, createWriteStream(join(run.folder, path), { mode: 0o600 }));
	run.report.exported[what]++;
}
