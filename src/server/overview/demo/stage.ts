// What every part of the demo works on: the clock, the cast, and where things ended up.
import { type Ctx, type PublicCtx } from '#server/members/access/ctx.ts';
import type { Role } from '#server/members/access/roles.ts';
import type { Clock } from './clock.ts';
import { people } from './content/people.ts';
import { locations } from './content/organisation.ts';
import type { ArticleText, CommentText, PersonText } from './content/shape.ts';

/** A person of the company; their viewer learns of memberships as they come. */
export interface Actor {
	text: PersonText;
	timeZone: string;
	/** When their account was made. */
	enteredAt: Date;
	/** When they first signed in. */
	joinedAt: Date;
	viewer: {
		id: number;
		handle: string;
		name: string;
		photo: string | null;
		roles: Role[];
		language: 'en' | 'de';
		timeZone: string;
		spaceIds: number[];
		hostIds: number[];
	};
}

/** Something that happens at its time. */
export interface Scene {
	at: Date;
	play: () => Promise<void>;
}

export interface Place {
	id: number;
	slug: string;
}

export interface Stage {
	db: PublicCtx['db'];
	clock: Clock;
	cast: Map<string, Actor>;
	/** By the slug of the text. */
	spaces: Map<string, Place>;
	articles: Map<ArticleText, number>;
	comments: Map<CommentText, number>;
	/** The pictures, drawn beforehand: by handle of a person, slug of an article, `space:` and slug of a space. */
	picture: (name: string) => Promise<Buffer | null>;
}

export function emptyStage(db: PublicCtx['db'], clock: Clock, picture: Stage['picture']): Stage {
	const cast = new Map(people.map((text) => [text.handle, actorOf(text, clock)]));
	return { db, clock, cast, spaces: new Map(), articles: new Map(), comments: new Map(), picture };
}

/** Only Bernd sees no English; these prefer German too. */
const germanReaders = ['bernd.pohl', 'petra.lindner', 'holger.brandis', 'katja.wiesner'];

function actorOf(text: PersonText, clock: Clock): Actor {
	const timeZone = locations.find((location) => location.slug === text.location)?.timeZone ?? 'UTC';
	const language = germanReaders.includes(text.handle) ? 'de' : 'en';
	return {
		text,
		timeZone,
		enteredAt: clock.now,
		joinedAt: clock.now,
		viewer: {
			id: 0,
			handle: text.handle,
			name: text.name,
			photo: null,
			roles: ['employee'],
			language,
			timeZone,
			spaceIds: [],
			hostIds: []
		}
	};
}

/** @throws Error for a handle that nobody has: a slip in the texts. */
export function actor(stage: Stage, handle: string): Actor {
	const found = stage.cast.get(handle);
	if (!found) throw new Error(`Nobody in the demo is called ${handle}.`);
	return found;
}

/** What that person does at that moment; nobody is told. */
export function as(stage: Stage, handle: string, at: Date): Ctx {
	return { db: stage.db, now: at, viewer: { ...actor(stage, handle).viewer }, quiet: true };
}
