// One JSON line per event on standard error; secrets never get here because only named fields are logged.
import { config } from './config.ts';

const order = { debug: 10, info: 20, warn: 30, error: 40 } as const;
type Level = keyof typeof order;

export type Fields = Record<string, string | number | boolean | null | undefined>;

function write(level: Level, message: string, fields: Fields) {
	if (order[level] < order[config().LOG_LEVEL]) return;
	process.stderr.write(JSON.stringify({ at: new Date().toISOString(), level, message, ...fields }) + '\n');
}

export const log = {
	debug: (message: string, fields: Fields = {}) => write('debug', message, fields),
	info: (message: string, fields: Fields = {}) => write('info', message, fields),
	warn: (message: string, fields: Fields = {}) => write('warn', message, fields),
	error: (message: string, error: unknown, fields: Fields = {}) =>
		write('error', message, {
			...fields,
			error: error instanceof Error ? (error.stack ?? error.message) : String(error)
		})
};
