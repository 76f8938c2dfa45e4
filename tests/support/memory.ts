// What a process and those it started hold in memory, together.
import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes of resident memory; null where the system does not tell by files. */
export function familyMegabytes(pid: number): number | null {
	const parents = new Map(running().map((one) => [one, parentOf(one)]));
	if (!parents.size) return null;
	const family = [pid, ...[...parents].filter(([, parent]) => parent === pid).map(([one]) => one)];
	return family.reduce((sum, one) => sum + residentOf(one), 0);
}

function running(): number[] {
	try {
		return readdirSync('/proc').filter(Number).map(Number);
	} catch {
		return [];
	}
}

const parentOf = (pid: number) => Number(/^\d+ \(.*\) \S (\d+)/s.exec(read(pid, 'stat'))?.[1]);
const residentOf = (pid: number) => Number(/^VmRSS:\s+(\d+)/m.exec(read(pid, 'status'))?.[1] ?? 0) / 1000;

/** Empty for a process that has just ended. */
function read(pid: number, what: string): string {
	try {
		return readFileSync(`/proc/${pid}/${what}`, 'utf8');
	} catch {
		return '';
	}
}
