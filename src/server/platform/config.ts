// Reads the environment and .env once, and keeps the secrets that nobody set.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settings, type Settings } from '#env';
import { type OutsideRule, readOutsideRule } from './outside-addresses.ts';

export type Config = Settings & { dataFolder: string; secret: string; outside: OutsideRule };

let current: Config | undefined;

/**
 * The validated configuration of this process.
 * @throws Error naming each wrong variable and what is allowed.
 */
export function config(): Config {
	if (!current) {
		loadDotEnv();
		current = readConfig(process.env);
	}
	return current;
}

/** Parses one environment; kept apart from `config` so that a test can hand in its own. */
export function readConfig(env: Record<string, string | undefined>): Config {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
	const parsed = settings.safeParse(given);
	if (!parsed.success) throw notRight(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
	const outside = readOutsideRule(parsed.data.OUTSIDE_HOSTS);
	if ('wrong' in outside)
		throw notRight([`OUTSIDE_HOSTS: "${outside.wrong}" is none of public, none, name, name:port, *.name`]);
	const dataFolder = resolve(parsed.data.HEARTH_DATA);
	const secret = parsed.data.HEARTH_SECRET ?? keptSecret(dataFolder, 'session');
	return { ...parsed.data, dataFolder, secret, outside };
}

const notRight = (lines: string[]) =>
	new Error(
		`The configuration is not right:\n${lines.map((line) => `  ${line}`).join('\n')}\nSee docs/operations.md for every variable.`
	);

/** A secret of this installation, made at first use and kept in the data folder, readable by its owner alone. */
export function keptSecret(dataFolder: string, name: string): string {
	const folder = join(dataFolder, 'secrets');
	const file = join(folder, name);
	if (existsSync(file)) return readFileSync(file, 'utf8').trim();
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const secret = randomBytes(32).toString('base64url');
	try {
		writeFileSync(file, secret, { mode: 0o600, flag: 'wx' });
		chmodSync(file, 0o600);
		return secret;
	} catch {
		// Another process of the same installation was quicker: its secret is the one.
		return readFileSync(file, 'utf8').trim();
	}
}

function loadDotEnv() {
	if (existsSync('.env')) process.loadEnvFile('.env');
}
