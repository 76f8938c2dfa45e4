// Pasted text, cleaned: what Word and Google Docs add goes, what a reader would miss stays.

/** HTML from the clipboard, fit for the editor. Pictures on somebody else's disk or server are left out; their words stay. */
export function cleanPaste(html: string): string {
	const page = new DOMParser().parseFromString(html, 'text/html');
	for (const element of page.querySelectorAll('style, script, meta, link, title, xml, head, o\\:p, w\\:sdt'))
		element.remove();
	removeComments(page);
	for (const wrapper of page.querySelectorAll('b[id^="docs-internal-guid"]'))
		wrapper.replaceWith(...wrapper.childNodes);
	wordLists(page);
	for (const element of page.querySelectorAll<HTMLElement>('span, font')) styleToTag(page, element);
	for (const image of page.querySelectorAll('img')) {
		if (!image.getAttribute('src')?.startsWith('/files/')) image.replaceWith(page.createTextNode(image.alt));
	}
	for (const element of page.body.querySelectorAll('*')) keepFew(element);
	return page.body.innerHTML;
}

/** A picture copied in a browser comes with its address as HTML and its pixels as a file: the pixels are what is meant. */
export function isPictureAlone(html: string): boolean {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	return body.querySelectorAll('img').length === 1 && !body.textContent.trim();
}

function removeComments(page: Document) {
	const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_COMMENT);
	const found: Node[] = [];
	while (walker.nextNode()) found.push(walker.currentNode);
	for (const comment of found) comment.parentNode?.removeChild(comment);
}

const lineage = /mso-list:\s*l\d+\s+level(\d)/i;

/** Word writes a list as paragraphs with a drawn sign in front; lists of one level after another become nested ones. */
function wordLists(page: Document) {
	const open: { level: number; list: Element }[] = [];
	for (const paragraph of [...page.body.querySelectorAll<HTMLElement>('p, h1, h2, h3')]) {
		const level = Number(lineage.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0);
		if (paragraph.previousElementSibling !== open[0]?.list) open.length = 0;
		if (level) makeItem(page, paragraph, level, open);
	}
}

function makeItem(page: Document, paragraph: HTMLElement, level: number, open: { level: number; list: Element }[]) {
	const isNumbered = /^\w{1,4}[.)]/.test(signOf(paragraph));
	while ((open.at(-1)?.level ?? 0) > level) open.pop();
	if (open.at(-1)?.level !== level) {
		const list = page.createElement(isNumbered ? 'ol' : 'ul');
		const parent = open.at(-1)?.list.lastElementChild;
		if (parent) parent.append(list);
		else paragraph.before(list);
		open.push({ level, list });
	}
	const item = page.createElement('li');
	item.append(...paragraph.childNodes);
	open.at(-1)?.list.append(item);
	paragraph.remove();
}

/** Takes the drawn sign out of the paragraph and says what it was. */
function signOf(paragraph: HTMLElement): string {
	const drawn = [...paragraph.querySelectorAll('span')].find((span) =>
		/mso-list:\s*ignore/i.test(span.getAttribute('style') ?? '')
	);
	const sign = drawn?.textContent?.trim() ?? '';
	drawn?.remove();
	return sign;
}

/** Bold and italic by style become the tags; other looks are the house's business. */
function styleToTag(page: Document, element: HTMLElement) {
	const { fontWeight, fontStyle, textDecoration } = element.style;
	const tags = [
		Number(fontWeight) >= 600 || fontWeight === 'bold' ? 'strong' : '',
		fontStyle === 'italic' ? 'em' : '',
		/line-through/.test(textDecoration) ? 's' : ''
	].filter(Boolean);
	const inner = page.createDocumentFragment();
	inner.append(...element.childNodes);
	const wrapped = tags.reduce<Node>((content, tag) => {
		const outer = page.createElement(tag);
		outer.append(content);
		return outer;
	}, inner);
	element.replaceWith(wrapped);
}

const kept = new Set([
	'href',
	'title',
	'src',
	'alt',
	'colspan',
	'rowspan',
	'start',
	'type',
	'checked',
	'data-type',
	'data-checked',
	'data-callout',
	'data-source'
]);

function keepFew(element: Element) {
	for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
}
