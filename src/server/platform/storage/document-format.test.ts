// What is a document of its kind, and what only pretends to be one.
import { describe, expect, it } from 'vitest';
import { office, openDocument, packed, pdf } from '../../../../tests/support/documents.ts';
import { faultOf } from './document-format.ts';
import { readZip } from './zip-directory.ts';

const text = (words: string) => Buffer.from(words);

describe('a document', () => {
	it('is taken when it is what it says', () => {
		expect(faultOf(pdf, 'pdf')).toBeNull();
		expect(faultOf(office('word'), 'docx')).toBeNull();
		expect(faultOf(office('xl'), 'xlsx')).toBeNull();
		expect(faultOf(office('ppt'), 'pptx')).toBeNull();
		expect(faultOf(openDocument('text'), 'odt')).toBeNull();
		expect(faultOf(openDocument('spreadsheet'), 'ods')).toBeNull();
		expect(faultOf(openDocument('presentation'), 'odp')).toBeNull();
		expect(faultOf(text('Menge;Preis\r\n3;4,50\r\n'), 'csv')).toBeNull();
		expect(faultOf(Buffer.from('Größe\tStraße', 'latin1'), 'txt')).toBeNull();
		expect(faultOf(Buffer.from('\ufeffGrüße\r\n', 'utf16le'), 'txt')).toBeNull();
	});

	it('is not another kind under its name', () => {
		for (const kind of ['pdf', 'docx', 'odt', 'csv', 'txt'] as const)
			expect(faultOf(text('MZ\u0090\0\u0003\0\0\0'), kind), kind).toBe('other-kind');
		expect(faultOf(text('<script>alert(1)</script>'), 'pdf')).toBe('other-kind');
		expect(faultOf(office('xl'), 'docx')).toBe('other-kind');
		expect(faultOf(packed([{ name: 'a.html', content: 'x' }]), 'docx')).toBe('other-kind');
		expect(faultOf(openDocument('spreadsheet'), 'odt')).toBe('other-kind');
		expect(faultOf(office('word'), 'odt')).toBe('other-kind');
		expect(faultOf(pdf, 'txt')).toBeNull();
		expect(faultOf(office('word'), 'txt')).toBe('other-kind');
		expect(faultOf(Buffer.from('\ufeffa\0b', 'utf16le'), 'txt')).toBe('other-kind');
	});

	it('carries no program', () => {
		expect(faultOf(office('word', { name: 'word/vbaProject.bin', content: 'x' }), 'docx')).toBe('macros');
		expect(faultOf(office('xl', { name: 'xl/macrosheets/sheet1.xml', content: 'x' }), 'xlsx')).toBe('macros');
		expect(faultOf(office('ppt', { name: 'ppt/activeX/activeX1.bin', content: 'x' }), 'pptx')).toBe('macros');
		expect(faultOf(openDocument('text', { name: 'Basic/Standard/Module1.xml', content: 'x' }), 'odt')).toBe('macros');
		expect(faultOf(openDocument('text', { name: 'Scripts/python/run.py', content: 'x' }), 'odt')).toBe('macros');
	});

	it('can be opened, and fits where it is opened', () => {
		expect(faultOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'docx')).toBe('locked');
		expect(faultOf(office('word', { name: 'word/a.xml', content: 'x', locked: true }), 'docx')).toBe('locked');
		expect(faultOf(office('word', { name: 'word/a.xml', content: 'x', claims: 4_000_000_000 }), 'docx')).toBe('swells');
		expect(faultOf(text(''), 'txt')).toBe('empty');
		expect(faultOf(text('%PDF-1.7\n1 0 obj'), 'pdf')).toBe('damaged');
		const whole = office('word');
		for (const length of [4, 30, 60, whole.length - 30, whole.length - 1])
			expect(faultOf(whole.subarray(0, length), 'docx'), String(length)).toBe('damaged');
	});

	it('holds nothing that would land outside when it is unpacked', () => {
		for (const name of ['../../x', '/etc/passwd', 'C:\\x', 'a/../../b', '..\\x'])
			expect(faultOf(office('word', { name, content: 'x' }), 'docx'), name).toBe('damaged');
		expect(readZip(office('word'))?.map(({ name }) => name)).toEqual(['[Content_Types].xml', 'word/document.xml']);
	});
});
