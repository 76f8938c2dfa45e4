// The clock runs by itself, and is moved by a test alone.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { currentTime } from './clock.ts';

afterEach(() => vi.unstubAllEnvs());

const clock = () => join(mkdtempSync(join(tmpdir(), 'clock-')), 'now');

it('is the machine’s', () => {
	const before = Date.now();
	expect(currentTime().getTime()).toBeGreaterThanOrEqual(before);
	expect(currentTime().getTime()).toBeLessThanOrEqual(Date.now());
});

it('is what the file shows, under test, whenever it is asked', () => {
	const file = clock();
	vi.stubEnv('HEARTH_CLOCK', file);
	writeFileSync(file, '2026-10-25T01:30:00Z\n');
	expect(currentTime().toISOString()).toBe('2026-10-25T01:30:00.000Z');
	writeFileSync(file, '2026-11-01T06:30:00Z');
	expect(currentTime().toISOString()).toBe('2026-11-01T06:30:00.000Z');
	writeFileSync(file, 'teatime');
	expect(() => currentTime()).toThrow(/shows no time/);
	vi.stubEnv('NODE_ENV', 'production');
	expect(Math.abs(currentTime().getTime() - Date.now())).toBeLessThan(5_000);
});
