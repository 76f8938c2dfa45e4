// Which of the network's objectives each part of the starter bank serves: guessed from the words of its title and reason, shown and changeable.
import { type StarterObjective, starterObjectives } from './starter/shape.ts';

/** Beginnings of words, in English and German, without accents. */
const signs: Record<StarterObjective, readonly string[]> = {
	onboarding: [
		'onboard',
		'new join',
		'joiner',
		'newcomer',
		'first day',
		'neue kolleg',
		'einarbeit',
		'neuzug',
		'ankommen'
	],
	safety: [
		'safe',
		'accident',
		'injur',
		'near miss',
		'hazard',
		'sicherheit',
		'unfall',
		'unfalle',
		'arbeitsschutz',
		'verletz'
	],
	quality: [
		'qualit',
		'defect',
		'scrap',
		'rework',
		'complaint',
		'fehler',
		'ausschuss',
		'nacharbeit',
		'reklamation',
		'stillst'
	],
	customer: ['customer', 'client', 'service', 'delivery', 'kund', 'liefer', 'beschwerde'],
	innovation: ['innovat', 'idea', 'new product', 'improve', 'idee', 'neue produkt', 'verbesser'],
	expertise: [
		'expert',
		'knowledge',
		'skill',
		'know-how',
		'know how',
		'learn',
		'wissen',
		'fachkr',
		'erfahrung',
		'lernen'
	],
	change: [
		'change',
		'transform',
		'merger',
		'restructur',
		'move to',
		'switch',
		'wandel',
		'umstell',
		'fusion',
		'umbau',
		'verander'
	],
	culture: [
		'cultur',
		'trust',
		'respect',
		'belong',
		'together',
		'turnover',
		'kultur',
		'vertrauen',
		'zusammen',
		'miteinander',
		'fluktuation'
	]
};

export interface Objective {
	id: number;
	title: string;
	why: string;
}

export interface Match {
	objectiveId: number;
	/** The words that spoke for it, as they stand there. */
	words: string[];
}

/** For each part of the starter bank the objective that most speaks of it; a word of the title weighs three of the reason's. */
export function matchObjectives(objectives: readonly Objective[]): Partial<Record<StarterObjective, Match>> {
	const found: Partial<Record<StarterObjective, Match>> = {};
	for (const part of starterObjectives) {
		const rated = objectives
			.map((objective) => ({ objective, ...rate(objective, signs[part]) }))
			.filter(({ score }) => score > 0)
			.sort((one, other) => other.score - one.score || one.objective.id - other.objective.id);
		const [best] = rated;
		if (best) found[part] = { objectiveId: best.objective.id, words: best.words };
	}
	return found;
}

function rate({ title, why }: Objective, beginnings: readonly string[]): { score: number; words: string[] } {
	const [inTitle, inWhy] = [hits(title, beginnings), hits(why, beginnings)];
	return { score: 3 * inTitle.length + inWhy.length, words: [...new Set([...inTitle, ...inWhy])].slice(0, 3) };
}

function hits(text: string, beginnings: readonly string[]): string[] {
	const plain = plainOf(text);
	return beginnings.flatMap((beginning) => {
		const at = new RegExp(`(?<![\\p{L}\\p{N}])${beginning}[\\p{L}]*`, 'u').exec(plain);
		return at ? [text.slice(at.index, at.index + at[0].length)] : [];
	});
}

/** Accents taken off letter by letter, so that places in it are places in the text. */
const plainOf = (text: string) =>
	[...text.toLowerCase()].map((letter) => letter.normalize('NFD')[0] ?? letter).join('');
