// The builder's reading and writing of rules.
import { describe, expect, it } from 'vitest';
import { emptyGroup, readRule, writeRule } from './rule.ts';

describe('the rule builder', () => {
	it('gives back what it was given', () => {
		const rule = {
			all: [
				{ department: 3, below: false },
				{ any: [{ location: 1 }, { not: { role: 'moderator' } }] },
				{ not: { all: [{ tenure: { min: 5 } }, { activity: 'read', days: 7 }] } },
				{ language: 'de' }
			]
		};
		expect(writeRule(readRule(rule))).toEqual(rule);
		expect(writeRule(readRule({ space: 4 }))).toEqual({ all: [{ space: 4 }] });
		expect(writeRule(readRule({ not: { location: 2 } }))).toEqual({ all: [{ not: { location: 2 } }] });
	});

	it('leaves out what is not filled in', () => {
		expect(writeRule(emptyGroup())).toBeNull();
	});
});
