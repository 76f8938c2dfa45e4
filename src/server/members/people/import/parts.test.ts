// Reading tables, headers and dates.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../../../../tests/support/shared-data.ts';
import { orderOf, readDate } from './dates.ts';
import { guessMapping } from './fields.ts';
import { sniffDelimiter } from '#server/platform/text/delimited.ts';
import { readRows } from './rows.ts';
import { readTable } from './table.ts';

describe('dates', () => {
	it.each([
		['2013-06-17', '2013-06-17'],
		['2013/6/7', '2013-06-07'],
		['20130617', '2013-06-17'],
		['17.06.2013', '2013-06-17'],
		['1.2.03', '2003-02-01'],
		['17-JUN-03', '2003-06-17'],
		['17 June 2013', '2013-06-17'],
		['June 17th, 2013', '2013-06-17'],
		['17. März 2013', '2013-03-17'],
		['17 décembre 2013', '2013-12-17'],
		['17 de enero de 2013', '2013-01-17'],
		['Mon, 17 Jun 2013', '2013-06-17'],
		['41442', '2013-06-17'],
		['2013-06-17T00:00:00Z', '2013-06-17'],
		['2013-06-17 08:15', '2013-06-17'],
		['5.5.87', '1987-05-05'],
		['31.02.2013', null],
		['13/14/2013', null],
		['soon', null],
		['', null],
		['2013', null],
		['0000-00-00', null]
	])('%s', (cell, expected) => expect(readDate(cell, 'day first', 2026)).toBe(expected));

	it('reads 03/04 by the company it keeps', () => {
		expect(orderOf(['03/04/2019', '06/17/2019'])).toBe('month first');
		expect(orderOf(['03/04/2019', '17/06/2019'])).toBe('day first');
		expect(readDate('03/04/2019', 'month first', 2026)).toBe('2019-03-04');
	});
});

describe('headers', () => {
	it('takes what it knows and leaves pay alone', () => {
		const oracle = [
			'EMPLOYEE_ID',
			'FIRST_NAME',
			'LAST_NAME',
			'EMAIL',
			'PHONE_NUMBER',
			'HIRE_DATE',
			'JOB_ID',
			'SALARY',
			'COMMISSION_PCT',
			'MANAGER_ID',
			'DEPARTMENT_ID',
			'DEPARTMENT_NAME',
			'CITY',
			'JOB_TITLE'
		];
		expect(guessMapping(oracle)).toEqual({
			employeeNumber: 'EMPLOYEE_ID',
			firstName: 'FIRST_NAME',
			lastName: 'LAST_NAME',
			email: 'EMAIL',
			title: 'JOB_TITLE',
			department: 'DEPARTMENT_NAME',
			city: 'CITY',
			manager: 'MANAGER_ID',
			startedOn: 'HIRE_DATE'
		});
		expect(guessMapping(['Salary', 'Gehalt', 'Bonus', 'Job salary', 'IBAN', 'Religion'])).toEqual({});
		expect(guessMapping(['Nombre', 'Apellidos', 'Correo electrónico', 'Puesto', 'Jefe directo'])).toMatchObject({
			firstName: 'Nombre',
			lastName: 'Apellidos',
			title: 'Puesto',
			manager: 'Jefe directo'
		});
		expect(guessMapping(['displayName', 'employeeNumber', 'startDate'])).toEqual({
			name: 'displayName',
			employeeNumber: 'employeeNumber',
			startedOn: 'startDate'
		});
	});
});

describe('tables', () => {
	it.each([
		[',', 'a,b;c\n1,2\n3,4\n'],
		[';', 'a;b,c;d\n1;2;3\n1;2;3\n'],
		['\t', 'a\tb\n1,5\t2\n1\t2\n'],
		['|', 'a|b\n1|"x,y,z"\n2|3\n']
	])('cuts at %j', (delimiter, text) => expect(sniffDelimiter(text)).toBe(delimiter));

	it('numbers lines as a spreadsheet does and tells equal columns apart', () => {
		const table = readTable('name,name,\r\n\r\nA,B,C\r\n,,\r\n"D\r\nE",F,G\r\n');
		expect(table).toEqual({
			columns: ['name', 'name #2', '#3'],
			rows: [
				['A', 'B', 'C'],
				['D\r\nE', 'F', 'G']
			],
			lines: [3, 5]
		});
	});

	const spectrum = sharedData('csv-spectrum');
	it.runIf(spectrum)('reads the spectrum of CSV as its makers expect', () => {
		for (const name of readdirSync(join(spectrum!, 'csvs'))) {
			// This copy of the set has lost its carriage returns.
			const json = readFileSync(join(spectrum!, 'json', name.replace('.csv', '.json')), 'utf8').replaceAll(
				'\\r\\n',
				'\\n'
			);
			const expected: unknown = JSON.parse(json);
			const { columns, rows } = readTable(readFileSync(join(spectrum!, 'csvs', name), 'utf8'));
			expect(rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])))).toEqual(expected);
		}
	});
});

describe('names', () => {
	const namesIn = (...lines: string[]) => {
		const table = readTable(['id;name', ...lines.map((name, at) => `${at};"${name}"`)].join('\n'));
		return readRows(table, guessMapping(table.columns), '2026-03-18').wanted.map(({ name }) => name);
	};

	it('are turned where a system writes the family name first', () => {
		expect(namesIn('Okafor, Jana', 'Vos, Piet', 'Cher')).toEqual(['Jana Okafor', 'Piet Vos', 'Cher']);
		expect(namesIn('Okafor, Jana')).toEqual(['Jana Okafor']);
	});

	it('keep a comma that is part of them', () => {
		expect(namesIn('Jana Okafor', 'Sam Davis, Jr.', 'Piet Vos')).toEqual(['Jana Okafor', 'Sam Davis, Jr.', 'Piet Vos']);
	});
});
