// What a command of the line is: its words, what it is given, and the report it hands back.
import type { Config } from '#server/platform/config.ts';
import type { Db } from '#server/platform/db/client.ts';

/** Written to `--json FILE` as one object; refusals make the exit status 1. */
export interface Report {
	[figure: string]: unknown;
	refused?: { item: string; why: string }[];
}

export interface Tools {
	config: Config;
	db: Db;
	now: Date;
	/** One line for the person who watches. */
	say: (line: string) => void;
	/** A bar; silent when output is not a terminal. `total` 0 means unknown. */
	progress: (done: number, total: number, what: string) => void;
}

export interface Command {
	/** As typed: 'import markdown'. */
	name: string;
	usage: string;
	/** One line for the list of commands. */
	about: string;
	/** @throws Error with a message for a person when it could not run at all: exit status 2. */
	run: (args: string[], tools: Tools) => Promise<Report>;
}

/** Thrown for words that do not fit; the usage line is shown with it. */
export class WrongWords extends Error {}
