// Whether a password is strong enough, judged against lists that are part of the product; nothing leaves the machine.
import { m } from '#lib/paraglide/messages.js';
import { Invalid } from '#server/platform/errors.ts';

export const shortest = 10;
/** Longer ones cost time and add nothing. */
export const longest = 128;

export interface Strength {
	/** From 0, found in every list, to 4. */
	score: number;
	strong: boolean;
	/** What to do about it, in the reader's language; empty when it is strong. */
	advice: string;
}

type Judge = { check(password: string, words: string[]): { score: number } };
let judge: Promise<Judge> | undefined;

/** `about` are words a stranger would try first: name, e-mail, the organisation. */
export async function strengthOf(password: string, about: string[] = []): Promise<Strength> {
	judge ??= loadJudge();
	const words = [...about, 'hearth']
		.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
		.filter((word) => word.length > 2);
	const judged = (await judge).check(password.slice(0, 64), [...new Set([...about, ...words])]);
	const score = isPersonal(password, words) ? Math.min(judged.score, 1) : judged.score;
	if (password.length < shortest)
		return {
			score: Math.min(score, 1),
			strong: false,
			advice: m.auth_password_short({ count: shortest - password.length })
		};
	if (password.length > longest) return { score, strong: false, advice: m.auth_password_long({ most: longest }) };
	return score < 3
		? { score, strong: false, advice: m.auth_password_guessable() }
		: { score, strong: true, advice: '' };
}

/** Whether little is left when one's own name and the like are taken out. */
function isPersonal(password: string, words: string[]): boolean {
	const rest = words
		.filter((word) => word.length > 3)
		.reduce((left, word) => left.replaceAll(word, ''), password.slice(0, longest).toLowerCase());
	return rest.length < 6 && rest.length < password.length;
}

/** @throws Invalid on field `password`. */
export async function demandStrength(password: string, about: string[]): Promise<void> {
	const { strong, advice } = await strengthOf(password, about);
	if (!strong) throw new Invalid([{ field: 'password', message: advice }], 'weak_password');
}

/** The lists take some twenty megabytes, so they are loaded when somebody first chooses a password. */
async function loadJudge(): Promise<Judge> {
	const [{ ZxcvbnFactory }, common, english] = await Promise.all([
		import('@zxcvbn-ts/core'),
		import('@zxcvbn-ts/language-common'),
		import('@zxcvbn-ts/language-en')
	]);
	return new ZxcvbnFactory({
		dictionary: { ...common.dictionary, ...english.dictionary },
		graphs: common.adjacencyGraphs,
		maxLength: 64
	});
}
