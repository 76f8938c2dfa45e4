// `hearth export bank`: the content bank as a folder of Markdown that `import bank` reads again.
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { files, storedAs } from '#server/conversation/media/store.ts';
import { findActingAdministrator } from '#server/members/people/queries/acting.ts';
import { exportItems } from '#server/programme/exchange/queries/export.ts';
import { markdownOf } from '#server/programme/exchange/write/markdown.ts';
import { type Command, WrongWords } from './command.ts';

export const exportBankCommand: Command = {
	name: 'export bank',
	usage: 'export bank FOLDER',
	about: 'Writes every item of the content bank into a new folder as a Markdown file with its fields, drafts too.',
	async run([folder, ...rest], { db, now, say, progress }) {
		if (!folder || rest.length) throw new WrongWords('Into which folder?');
		const viewer = await findActingAdministrator({ db, now });
		if (!viewer) throw new Error('There is no administrator yet. Finish the set-up in the browser first.');
		const target = resolve(folder);
		if (existsSync(target) && readdirSync(target).length) throw new Error(`${target} is not empty. Name a new folder.`);
		const unfinished = `${target}.unfinished`;
		rmSync(unfinished, { recursive: true, force: true });
		mkdirSync(unfinished, { recursive: true, mode: 0o700 });
		let items = 0;
		const refused: Refused[] = [];
		for await (const page of exportItems({ db, now, viewer }, {}, { everything: true }))
			for (const item of page) {
				const { name, text } = markdownOf(item, viewer.timeZone);
				writeFileSync(join(unfinished, name), await withPictures(text, unfinished, name, refused), { mode: 0o600 });
				progress(++items, 0, name);
			}
		rmSync(target, { recursive: true, force: true });
		renameSync(unfinished, target);
		say(`${items} items are in ${target}.`);
		for (const { item, why } of refused) say(`  ${item}: ${why}`);
		return { exported: { items }, refused };
	}
};

interface Refused {
	item: string;
	why: string;
}

const ours = /\/files\/([a-z0-9][a-z0-9_-]*)-[sml]\.(?:webp|avif)/g;

/** Pictures of our own lie beside the files, where `import bank` finds them. */
async function withPictures(text: string, folder: string, item: string, refused: Refused[]): Promise<string> {
	const missing = new Set<string>();
	for (const [, key] of text.matchAll(ours)) {
		const path = join(folder, 'pictures', `${key}.webp`);
		if (existsSync(path) || missing.has(key!)) continue;
		const file = await files().get(storedAs(key!, 'l'));
		if (!file) {
			missing.add(key!);
			refused.push({ item, why: `The picture ${key} is not in the store.` });
			continue;
		}
		mkdirSync(join(folder, 'pictures'), { recursive: true, mode: 0o700 });
		await pipeline(file.body, createWriteStream(path, { mode: 0o600 }));
	}
	return text.replace(ours, (whole, key: string) => (missing.has(key) ? whole : `pictures/${key}.webp`));
}
